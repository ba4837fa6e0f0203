// Light or dark, as the reader or else the system decides. Loaded before the page is drawn, so that it never flashes.
(() => {
  "use strict";
  const system = matchMedia("(prefers-color-scheme: dark)");

  const chosen = () => {
    try {
      return localStorage.getItem("ledger-theme") ?? "auto";
    } catch {
      return "auto"; // storage is forbidden: the system decides
    }
  };

  const show = (choice) => {
    const theme = choice === "auto" ? (system.matches ? "dark" : "light") : choice;
    document.documentElement.dataset.bsTheme = theme;
    for (const button of document.querySelectorAll("[data-theme]")) {
      button.setAttribute("aria-pressed", String(button.dataset.theme === choice));
    }
    document.dispatchEvent(new CustomEvent("ledger:theme", { detail: { theme } }));
  };

  show(chosen());
  system.addEventListener("change", () => show(chosen()));
  document.addEventListener("DOMContentLoaded", () => show(chosen()));
  document.addEventListener("click", (event) => {
    const choice = event.target.closest?.("[data-theme]")?.dataset.theme;
    if (!choice) return;
    try {
      localStorage.setItem("ledger-theme", choice);
    } catch {
      // not remembered, but shown
    }
    show(choice);
  });
})();
