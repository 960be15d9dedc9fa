/* What pages do beyond links and forms; without it, all of them still work. */
"use strict";

/* The box above a long facet hides the values that do not contain what is typed, but none that is chosen. */
function filterValues(box) {
  const typed = box.value.trim().toLowerCase();
  for (const value of box.closest("details").querySelectorAll("li")) {
    value.hidden = !value.querySelector("[aria-current]")
        && !value.querySelector(".label").textContent.toLowerCase().includes(typed);
  }
}

function offerValueFilters() {
  for (const box of document.querySelectorAll("[data-filters-values]")) {
    box.oninput = () => filterValues(box);
  }
}

/* A partial update leaves readers where they were: what is open stays open, what is typed stays typed, the focus goes
   to the same link or, if it has gone, to the number of cases, which is also read out. */
let place;

function rememberPlace() {
  const focused = document.activeElement;
  place = {
    drawer: document.querySelector("#filters:popover-open") !== null,
    facets: [...document.querySelectorAll("details.facet")].map((facet) => ({
      id: facet.id,
      open: facet.open,
      typed: facet.querySelector("[data-filters-values]")?.value,
      scrolled: facet.querySelector("ul").scrollTop,
    })),
    focus: focused.closest("#browse a") && { within: focused.closest("[id]").id, text: textOf(focused) },
  };
}

function restorePlace() {
  if (!place) return;
  if (place.drawer) document.getElementById("filters").showPopover();
  for (const { id, open, typed, scrolled } of place.facets) {
    const facet = document.getElementById(id);
    if (!facet) continue;
    facet.open = open;
    const box = facet.querySelector("[data-filters-values]");
    if (box && typed) {
      box.value = typed;
      filterValues(box);
    }
    facet.querySelector("ul").scrollTop = scrolled;
  }
  const total = document.getElementById("total");
  if (place.focus) {
    const within = document.getElementById(place.focus.within);
    const same = within && [...within.querySelectorAll("a")].find((link) => textOf(link) === place.focus.text);
    (same || total).focus({ preventScroll: true });
  }
  document.getElementById("news").textContent = total.textContent;
  place = undefined;
}

/* Counts change with each update, names do not. */
const textOf = (link) => (link.querySelector(".label") || link).textContent;

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
  opener.addEventListener("click", () => keys.showModal());
}

offerValueFilters();
document.addEventListener("htmx:beforeSwap", (event) => {
  if (event.detail.target.id === "browse") rememberPlace();
});
document.addEventListener("htmx:afterSettle", () => {
  offerValueFilters();
  restorePlace();
});
