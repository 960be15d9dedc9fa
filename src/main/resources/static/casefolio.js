/* What pages do beyond links and forms; without it, all of them still work. */
"use strict";

/* The box above a long facet hides the values that do not contain what is typed. */
function offerValueFilters(root) {
  for (const box of root.querySelectorAll("[data-filters-values]")) {
    const values = box.closest("details").querySelectorAll("li");
    box.closest("label").hidden = false;
    box.addEventListener("input", () => {
      const typed = box.value.trim().toLowerCase();
      for (const value of values) {
        value.hidden = !value.querySelector(".label").textContent.toLowerCase().includes(typed);
      }
    });
    box.addEventListener("keydown", (event) => {
      if (event.key === "Enter") event.preventDefault();
    });
  }
}

offerValueFilters(document);
document.addEventListener("htmx:afterSettle", () => offerValueFilters(document));
