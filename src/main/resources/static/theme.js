/* Before the first paint: the system's theme where the reader has not chosen one, and room for what needs script. */
"use strict";
(() => {
  const root = document.documentElement;
  root.dataset.script = "";
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const apply = () => {
    if (root.dataset.theme === "auto") root.dataset.bsTheme = dark.matches ? "dark" : "light";
  };
  apply();
  dark.addEventListener("change", apply);
})();
