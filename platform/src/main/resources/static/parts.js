// Parts of a page that move: the drawer, tables on a narrow screen, what was just recorded.
(() => {
  "use strict";
  let opener = null;

  const closeDrawer = () => {
    document.getElementById("drawer")?.remove();
    document.body.classList.remove("has-drawer");
    opener?.setAttribute("aria-expanded", "false");
  };

  /** What a cell holds is one thing beside its label, however many badges it is. */
  const gather = (cell) => {
    if (cell.querySelector(":scope > .v") || cell.childNodes.length === 0) return;
    const whole = Object.assign(document.createElement("div"), { className: "v" });
    whole.append(...cell.childNodes);
    cell.append(whole);
  };

  /** Below 640 px a row becomes label and value; styles then take a table's roles away, so they are written out. */
  const labelCells = (table) => {
    const heads = [...table.querySelectorAll("thead tr:last-child th")].map((head) => head.textContent.trim());
    table.setAttribute("role", "table");
    for (const group of table.querySelectorAll("thead, tbody, tfoot")) group.setAttribute("role", "rowgroup");
    for (const row of table.rows) {
      row.setAttribute("role", "row");
      [...row.cells].forEach((cell, i) => {
        const heading = cell.tagName === "TH";
        cell.setAttribute("role", heading ? (cell.scope === "row" ? "rowheader" : "columnheader") : "cell");
        if (!heading && cell.dataset.th === undefined && heads[i] && !cell.hasAttribute("colspan")) cell.dataset.th = heads[i];
        if (!heading) gather(cell);
      });
    }
  };

  const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

  /** A browser writes a day in its own language's order; beside it stands the day as all pages write it. */
  const sayDay = (input) => {
    const [year, month, day] = input.value.split("-").map(Number);
    let said = input.parentElement.querySelector(":scope > .day-said");
    if (!said) {
      said = Object.assign(document.createElement("span"), { className: "day-said" });
      said.setAttribute("aria-hidden", "true");
      input.after(said);
    }
    said.textContent = day ? `${day} ${MONTHS[month - 1]} ${year}` : "";
  };

  const sayDays = (root) => root.querySelectorAll(".field input[type=date]").forEach(sayDay);

  const prepare = (root) => {
    if (root.matches?.("table.stack")) labelCells(root);
    root.querySelectorAll("table.stack").forEach(labelCells);
    sayDays(root);
  };

  const tellRecorded = () => {
    const said = document.getElementById("said");
    try {
      const text = sessionStorage.getItem("ledger-said");
      sessionStorage.removeItem("ledger-said");
      if (said && text) said.append(Object.assign(document.createElement("p"), { textContent: text }));
    } catch {
      // storage is forbidden: the page itself shows what was recorded
    }
  };

  document.addEventListener("htmx:beforeSwap", (event) => {
    const source = event.detail.requestConfig?.elt;
    if (!source?.matches("a.opens")) return;
    closeDrawer();
    opener = source;
  });
  document.addEventListener("htmx:afterSettle", () => {
    const drawer = document.getElementById("drawer");
    if (!drawer || document.body.classList.contains("has-drawer")) return;
    document.body.classList.add("has-drawer");
    opener?.setAttribute("aria-expanded", "true");
    drawer.focus();
  });
  document.addEventListener("htmx:load", (event) => prepare(event.detail.elt));
  document.addEventListener("click", (event) => {
    if (event.target.closest?.("#drawer [data-close]")) {
      closeDrawer();
      opener?.focus();
    }
  });
  document.addEventListener("input", (event) => {
    if (event.target.matches?.(".field input[type=date]")) sayDay(event.target);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && document.getElementById("drawer")) {
      closeDrawer();
      opener?.focus();
    }
  });
  prepare(document);
  tellRecorded();
})();
