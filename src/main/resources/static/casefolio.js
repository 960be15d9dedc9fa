/* What pages do beyond links and forms; without it, all of them still work. */
"use strict";

/* The box above a long facet hides the values that do not contain what is typed. */
function offerValueFilters() {
  for (const box of document.querySelectorAll("[data-filters-values]")) {
    if (box.dataset.ready) continue;
    box.dataset.ready = "true";
    box.closest("label").hidden = false;
    box.addEventListener("input", () => {
      const typed = box.value.trim().toLowerCase();
      for (const value of box.closest("details").querySelectorAll("li")) {
        value.hidden = !value.querySelector(".label").textContent.toLowerCase().includes(typed);
      }
    });
  }
}

/* Moves the focus to the next or previous case of a list. */
function step(by) {
  const links = [...document.querySelectorAll(".case-card h3 a")];
  if (links.length === 0) return false;
  const at = links.findIndex((link) => link === document.activeElement);
  const next = links[Math.min(links.length - 1, Math.max(0, at < 0 ? (by > 0 ? 0 : links.length - 1) : at + by))];
  next.focus();
  return true;
}

const keys = document.getElementById("keys");

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || keys.open) return;
  if (event.target.closest("input, textarea, select")) return;
  const inList = event.target.closest(".case-card");
  let done = true;
  if (event.key === "/") {
    (document.getElementById("list-search") || document.getElementById("site-search")).focus();
  } else if (event.key === "?") {
    keys.showModal();
  } else if (event.key === "j" || (event.key === "ArrowDown" && inList)) {
    done = step(1);
  } else if (event.key === "k" || (event.key === "ArrowUp" && inList)) {
    done = step(-1);
  } else {
    done = false;
  }
  if (done) event.preventDefault();
});

for (const opener of document.querySelectorAll("[data-opens-keys]")) {
  opener.closest("[hidden]").hidden = false;
  opener.addEventListener("click", () => keys.showModal());
}

offerValueFilters();
document.addEventListener("htmx:afterSettle", offerValueFilters);
