// Sends a form as the JSON command that any other client would send, and shows what came of it. See docs/pages.md.
(() => {
  "use strict";
  const meta = (name) => document.querySelector(`meta[name="${name}"]`)?.content;
  const say = (name) => document.getElementById("form-words")?.dataset[name] ?? "";
  /** Key and body last sent, per form: the same entries keep their key, so that sending twice records once. */
  const sent = new WeakMap();
  /** Which input a path of the JSON came from, per form. */
  const origins = new WeakMap();

  const element = (name, properties = {}, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };

  // ---- entries to JSON

  class WrongEntry extends Error {}

  const number = (input) => {
    const text = input.value.trim().replace("\u2212", "-");
    if (text === "" && !input.validity.badInput) return undefined;
    if (!/^-?\d+(\.\d+)?$/.test(text)) throw new WrongEntry(say("number"));
    return Number(text);
  };

  const date = (input) => {
    if (input.validity.badInput) throw new WrongEntry(say("date"));
    return input.value || undefined;
  };

  const lines = (input) => {
    const all = input.value.split("\n").map((line) => line.trim()).filter((line) => line !== "");
    return all.length > 0 ? all : undefined;
  };

  /** Cells of a line are apart by a semicolon or a tab, as they come from a spreadsheet. */
  const row = (columns, line) => Object.fromEntries(line.split(/[;\t]/)
    .map((cell, i) => [columns[i] ?? `column${i + 1}`, cell.trim()])
    .filter(([, cell]) => cell !== "")
    .map(([column, cell]) => {
      const [name, type] = column.split(":");
      return [name, type === "number" && /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell];
    }));

  const rows = (input) => lines(input)?.map((line) => row(input.dataset.columns.split(" "), line));

  /** What an input contributes; undefined is left out of the command. */
  const entry = (input) => {
    switch (input.dataset.type) {
      case "number": return number(input);
      case "date": return date(input);
      case "lines": return lines(input);
      case "rows": return rows(input);
      case "boolean": return input.type === "checkbox" ? input.checked : input.value === "" ? undefined : input.value === "true";
    }
    if (input.type === "password") return input.value || undefined;
    if (input.type === "checkbox" || input.type === "radio") return input.checked ? input.value : undefined;
    if (input.multiple && input.options) {
      const chosen = [...input.selectedOptions].map((option) => option.value);
      return chosen.length > 0 ? chosen : undefined;
    }
    return input.value.trim() === "" ? undefined : input.value.trim();
  };

  /** `rows[2].due` is rows, 2, due; `departments[]` is departments and the next free place. */
  const steps = (name) => [...name.matchAll(/[^.[\]]+|\[(\d*)\]/g)].map(([step, index]) => index === undefined ? step : Number(index || -1));

  /** Puts a value where its name says and answers the path it got: places left empty in a list close up. */
  const place = (root, name, value, places) => {
    let at = root;
    let path = "";
    const all = steps(name);
    all.forEach((step, i) => {
      let key = step;
      if (typeof step === "number") {
        const known = `${path}#${step}`;
        key = step >= 0 && places.has(known) ? places.get(known) : at.length;
        if (step >= 0) places.set(known, key);
        path += `[${key}]`;
      } else {
        path += path ? `.${step}` : step;
      }
      if (i === all.length - 1) at[key] = value;
      else at = at[key] ??= typeof all[i + 1] === "number" ? [] : {};
    });
    return path;
  };

  const fields = (form) => [...form.elements].filter((input) => input.name && !input.disabled && input.name !== "_csrf"
    && !["submit", "button", "reset"].includes(input.type));

  const inputs = (form) => fields(form).filter((input) => input.type !== "file");

  /** Sent as it is, files and all, rather than as JSON. */
  const isUpload = (form) => "upload" in form.dataset;

  const command = (form) => {
    const body = {};
    const places = new Map();
    const paths = new Map();
    const wrong = [];
    const all = inputs(form);
    const isEmpty = (name) => all.every((input) => input.name !== name || input.value.trim() === "");
    for (const input of all) {
      try {
        const value = entry(input);
        if (value === undefined || (input.dataset.with && isEmpty(input.dataset.with))) continue;
        paths.set(place(body, input.name, value, places), input);
      } catch (problem) {
        if (!(problem instanceof WrongEntry)) throw problem;
        wrong.push({ field: input.name, message: problem.message });
      }
    }
    origins.set(form, paths);
    return { body: JSON.stringify(body), wrong };
  };

  const idempotencyKey = (form, body) => {
    const before = sent.get(form);
    if (before?.body === body) return before.key;
    const key = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    sent.set(form, { body, key });
    return key;
  };

  // ---- problems beside their inputs

  const inputOf = (form, field) => {
    const all = fields(form);
    for (let path = field; path; path = path.replace(/(\[\d*\]|(^|\.)[^.[\]]+)$/, "")) {
      const found = origins.get(form)?.get(path) ?? all.find((input) => input.name === path || input.name === `${path}[]`)
        ?? all.find((input) => input.name.startsWith(`${path}.`) || input.name.startsWith(`${path}[`));
      if (found) return found;
    }
    return undefined;
  };

  const clearProblems = (form) => {
    form.querySelectorAll(".field.wrong").forEach((field) => field.classList.remove("wrong"));
    form.querySelectorAll(".field .problem").forEach((problem) => problem.remove());
    form.querySelectorAll("[aria-invalid]").forEach((input) => {
      input.removeAttribute("aria-invalid");
      input.classList.remove("is-invalid");
      const others = (input.getAttribute("aria-describedby") ?? "").split(" ").filter((id) => id && !id.endsWith("-p"));
      if (others.length > 0) input.setAttribute("aria-describedby", others.join(" "));
      else input.removeAttribute("aria-describedby");
    });
    const summary = form.querySelector(":scope > .problems");
    if (summary) summary.hidden = true;
  };

  const labelOf = (input) => (input.closest("fieldset")?.querySelector("legend") ?? input.labels?.[0])?.firstChild?.textContent.trim() ?? input.name;

  /** Writes the message above its input and answers the line for the summary. */
  const markWrong = (form, { field, message }) => {
    const input = field ? inputOf(form, field) : undefined;
    if (!input || input.type === "hidden") return element("li", {}, field ? `${field}: ${message}` : message);
    const group = input.closest("fieldset.field") ?? input.closest(".field") ?? input.parentElement;
    const id = `${input.id}-p`;
    if (!document.getElementById(id)) {
      const note = element("span", { className: "problem", id }, element("span", { className: "visually-hidden" }, `${say("problem")} `), message);
      const first = group.querySelector(".form-check");
      (first ?? input).before(note);
      input.setAttribute("aria-describedby", `${input.getAttribute("aria-describedby") ?? ""} ${id}`.trim());
    }
    group.classList.add("wrong");
    input.classList.add("is-invalid");
    input.setAttribute("aria-invalid", "true");
    const link = element("a", { href: `#${input.id}` }, `${labelOf(input)}: ${message}`);
    link.addEventListener("click", (event) => {
      event.preventDefault();
      input.focus();
    });
    return element("li", {}, link);
  };

  const summarise = (form, title, detail, errors = [], again = false) => {
    clearProblems(form);
    let summary = form.querySelector(":scope > .problems");
    if (!summary) {
      summary = element("div", { className: "problems", tabIndex: -1 });
      summary.setAttribute("role", "alert");
      form.prepend(summary);
    }
    summary.replaceChildren(element("h2", {}, title));
    if (detail) summary.append(element("p", {}, detail));
    if (errors.length > 0) summary.append(element("ul", {}, ...errors.map((error) => markWrong(form, error))));
    if (again) summary.append(element("button", { type: "submit", className: "btn btn-plain" }, say("again")));
    summary.hidden = false;
    summary.focus();
  };

  const countOf = (errors) => `${errors.length === 1 ? say("one") : say("many").replace("§", errors.length)} ${say("nothing")}`;

  const showProblem = (form, xhr) => {
    let problem = {};
    try {
      problem = JSON.parse(xhr.responseText);
    } catch {
      // a proxy's answer, no problem of ours
    }
    const errors = problem.errors ?? [];
    const mayRepeat = [429, 503].includes(xhr.status);
    if (errors.length > 0) summarise(form, countOf(errors), undefined, errors);
    else summarise(form, problem.title ?? say("failed"), problem.detail, [], mayRepeat || xhr.status >= 500);
  };

  // ---- and then

  const destination = (form, xhr) => {
    const location = xhr.getResponseHeader("Location") ?? "";
    const path = location && new URL(location, document.baseURI).pathname;
    const target = (form.dataset.then || window.location.pathname + window.location.search)
      .replace("{location}", path.replace(/^\/api(?=\/)/, ""))
      .replace("{code}", path.split("/").pop());
    const url = new URL(target, document.baseURI);
    const position = xhr.getResponseHeader("Ledger-Position");
    if (position) url.searchParams.set("at-least", position);
    return url;
  };

  const setBusy = (form, busy) => {
    form.setAttribute("aria-busy", String(busy));
    form.querySelectorAll("button[type=submit]").forEach((button) => button.setAttribute("aria-disabled", String(busy)));
  };

  /** The form may send a further command. */
  const release = (form) => {
    sent.delete(form);
    setBusy(form, false);
  };

  /** Tells each row's outcome beneath the form, and leaves in it the rows that were refused. */
  const answerRows = (form, xhr) => {
    const input = form.querySelector("[data-type=rows]");
    const sentLines = lines(input) ?? [];
    const { items } = JSON.parse(xhr.responseText);
    const refused = items.filter((item) => item.problem);
    input.value = refused.map((item) => sentLines[item.row]).join("\n");
    form.querySelector(".answers").replaceChildren(element("ul", { className: "rows" }, ...items.map((item) => element("li", { className: item.problem ? "bad" : "" },
      `${say("row")} ${item.row + 1}: ${item.problem ? `${say("rowRefused")}, ${item.problem.detail ?? item.problem.title}` : say("rowRecorded")}`))));
    release(form);
  };

  const recorded = (form, xhr) => {
    if ("rows" in form.dataset) {
      answerRows(form, xhr);
      return;
    }
    const event = new CustomEvent("ledger:recorded", { bubbles: true, cancelable: true, detail: { xhr } });
    if (!form.dispatchEvent(event)) {
      release(form);
      return;
    }
    try {
      sessionStorage.setItem("ledger-said", form.dataset.done || say("recorded"));
    } catch {
      // storage is forbidden: the page itself shows what was recorded
    }
    window.location.assign(destination(form, xhr));
  };

  const missingFiles = (form) => fields(form)
    .filter((input) => input.type === "file" && input.files.length === 0)
    .map((input) => ({ field: input.name, message: say("file") }));

  const prepareRequest = (form, event) => {
    const { body, wrong } = isUpload(form) ? { body: "", wrong: missingFiles(form) } : command(form);
    if ("asOf" in document.body.dataset) {
      event.preventDefault();
      summarise(form, say("past"));
    } else if (wrong.length > 0) {
      event.preventDefault();
      summarise(form, countOf(wrong), undefined, wrong);
    } else if (form.getAttribute("aria-busy") === "true") {
      event.preventDefault();
    } else {
      const headers = event.detail.headers;
      headers.Accept = "application/json, application/problem+json";
      if (!isUpload(form)) {
        headers["Content-Type"] = "application/json";
        headers["Idempotency-Key"] = idempotencyKey(form, body);
      }
      if (meta("csrf-header")) headers[meta("csrf-header")] = meta("csrf-token");
      if (form.dataset.version) headers["If-Match"] = `"${form.dataset.version}"`;
      setBusy(form, true);
    }
  };

  window.addEventListener("pageshow", (event) => {
    if (event.persisted) document.querySelectorAll("form[hx-ext=ledger-command]").forEach(release);
  });

  htmx.defineExtension("ledger-command", {
    onEvent(name, event) {
      const form = event.detail.elt ?? event.target;
      if (!(form instanceof HTMLFormElement) || form.getAttribute("hx-ext") !== "ledger-command") return true;
      switch (name) {
        case "htmx:configRequest":
          prepareRequest(form, event);
          break;
        case "htmx:beforeSwap":
          event.detail.shouldSwap = false;
          break;
        case "htmx:afterRequest": {
          const xhr = event.detail.xhr;
          if (xhr.status >= 200 && xhr.status < 300) {
            recorded(form, xhr); // and stays busy until the page is left: a second click would be a second command
            break;
          }
          setBusy(form, false);
          if (xhr.status === 0) summarise(form, say("unreachable"), say("unreachableDetail"), [], true);
          else showProblem(form, xhr);
          break;
        }
      }
      return !event.defaultPrevented;
    },
    encodeParameters: (xhr, parameters, form) => isUpload(form) ? null : sent.get(form)?.body ?? command(form).body,
  });
})();
