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

/* What the browser keeps for this site, or for this tab; undefined where the reader lets sites keep nothing, which throws. */
function kept(action, where = "localStorage") {
  try {
    return action(window[where]);
  } catch {
    return undefined;
  }
}

/* How many cases are ticked stands beside the button that compares them, which needs two; of more than four, and no more
   than a hundred, the next page lets choose. Those that a partial update takes off the page stay ticked, as hidden fields,
   and so do those of a list that a reader comes back to: each visit has its own, whichever of its pages it is left from. */
const shelf = () => kept((store) => JSON.parse(store.getItem("ticked")), "sessionStorage") ?? { visits: {}, ticked: {} };
const here = () => location.pathname + location.search;
const comesBack = performance.getEntriesByType("navigation")[0]?.type !== "navigate";
const visit = comesBack && shelf().visits[here()] || String(Date.now());
let ticked = shelf().ticked[visit] ?? [];
const casesOf = (form) => [...form.elements].filter(({ name }) => name === "case");

function countTicked() {
  const form = document.getElementById("compare");
  if (!form) return;
  ticked = casesOf(form).filter(({ checked, type }) => checked || type === "hidden").map(({ value }) => value);
  const { visits, ticked: all } = shelf();
  if (ticked.length || all[visit]) {
    visits[here()] = visit;
    all[visit] = ticked;
    kept((store) => store.setItem("ticked", JSON.stringify({ visits, ticked: all })), "sessionStorage");
  }
  form.querySelector(".ticked").textContent = ticked.length ? `(${ticked.length})` : "";
  form.querySelector("button").disabled = ticked.length < 2 || ticked.length > 100;
}

function tickAgain() {
  const form = document.getElementById("compare");
  if (!form) return;
  for (const value of ticked) {
    const shown = casesOf(form).find((box) => box.value === value);
    if (shown) shown.checked = true;
    else form.append(Object.assign(document.createElement("input"), { type: "hidden", name: "case", value }));
  }
}

/* A partial update leaves readers where they were: what is open stays open, what is typed stays typed, the focus goes
   to the same control or, if it has gone, to the number of cases, which is also read out. */
let place;

function rememberPlace() {
  const focused = document.activeElement;
  const filters = document.getElementById("filters");
  place = {
    drawer: filters.matches(":popover-open"),
    scrolled: filters.scrollTop,
    typed: [...document.querySelectorAll("#browse input[id]:not([type=hidden], [type=checkbox], [data-filters-values])")]
        .map(({ id, value, defaultValue }) => ({ id, value, defaultValue }))
        .filter(({ value, defaultValue }) => value !== defaultValue),
    facets: [...document.querySelectorAll("details.facet")].map((facet) => ({
      id: facet.id,
      open: facet.open,
      typed: facet.querySelector("[data-filters-values]")?.value,
      scrolled: facet.querySelector("ul").scrollTop,
    })),
    focus: focused.closest("#browse") && {
      id: focused.id,
      within: focused.closest(".filters, .chips, .list-tools") && focused.closest("[id]").id,
      text: textOf(focused),
    },
  };
}

function restorePlace() {
  const { drawer, scrolled, typed: words, facets, focus } = place;
  place = undefined;
  const filters = document.getElementById("filters");
  const total = document.getElementById("total");
  if (drawer) filters.showPopover();
  for (const { id, value, defaultValue } of words) {
    const box = document.getElementById(id);
    if (box?.defaultValue === defaultValue) box.value = value; // else it is what the reader has asked for
  }
  for (const { id, open, typed, scrolled: by } of facets) {
    const facet = document.getElementById(id);
    if (!facet) continue;
    facet.open = open;
    const box = facet.querySelector("[data-filters-values]");
    if (box && typed) {
      box.value = typed;
      filterValues(box);
    }
    facet.querySelector("ul").scrollTop = by;
  }
  if (focus) {
    const links = focus.within ? document.getElementById(focus.within)?.querySelectorAll("a[href]") : [];
    const same = document.getElementById(focus.id) || [...links ?? []].find((link) => textOf(link) === focus.text);
    (same?.checkVisibility() ? same : (drawer ? filters.querySelector("button") : total)).focus({ preventScroll: true });
  }
  filters.scrollTop = scrolled;
  const results = document.getElementById("results"); // not on /charts, whose readers stay with the chart they look at
  if ((document.getElementById("list") || results)?.getBoundingClientRect().top < 0) results.scrollIntoView();
  document.getElementById("news").textContent = total.textContent;
}

/* Counts change with each update, names do not. */
const textOf = (link) => (link.querySelector(".label") || link).textContent;

const isPartialUpdate = (event) => event.detail.target?.id === "browse";

document.addEventListener("htmx:beforeSwap", (event) => {
  if (isPartialUpdate(event) && event.detail.shouldSwap) rememberPlace();
});
document.addEventListener("htmx:afterSwap", () => {
  offerValueFilters();
  offerSuggestions();
  tickAgain();
  countTicked();
  if (place) restorePlace();
});
document.addEventListener("change", countTicked);
document.addEventListener("htmx:pushedIntoHistory", countTicked);
addEventListener("pageshow", countTicked);
for (const failure of ["htmx:responseError", "htmx:sendError"]) {
  document.addEventListener(failure, (event) => {
    if (isPartialUpdate(event) || event.detail.target?.matches(".facet")) {
      location.assign(event.detail.pathInfo.finalRequestPath);
    }
  });
}

/* A draft that is away, or a login that has ended, is shown as what it is. */
document.addEventListener("htmx:beforeSwap", (event) => {
  const { target, serverResponse } = event.detail;
  if (target?.id !== "draft" || serverResponse.includes('id="draft"')) return;
  event.detail.shouldSwap = false;
  location.reload();
});

/* Suggestions: each search box becomes a combobox as WAI-ARIA describes it, list and manual selection. The server's
   answers are its options: links, so that mouse and touch need nothing more. */
const listOf = (box) => document.getElementById(box.getAttribute("aria-controls"));
const optionsOf = (box) => [...listOf(box).querySelectorAll("[role=option]")];

function offerSuggestions() {
  for (const box of document.querySelectorAll("input[list]")) {
    box.removeAttribute("list");
    box.setAttribute("role", "combobox");
    box.setAttribute("aria-autocomplete", "list");
    box.setAttribute("aria-expanded", "false");
    box.setAttribute("aria-controls", `${box.id}-options`);
    listOf(box).addEventListener("mousedown", (event) => event.preventDefault()); // the focus stays in the box
    box.addEventListener("input", () => suggestAfterPause(box));
    box.addEventListener("keydown", chooseByKey);
    box.addEventListener("blur", () => closeSuggestions(box));
  }
}

let pause;
let asking = new AbortController();

function stopAsking() {
  clearTimeout(pause);
  asking.abort();
}

function suggestAfterPause(box) {
  stopAsking();
  if (box.value.trim()) pause = setTimeout(suggest, 150, box);
  else closeSuggestions(box);
}

async function suggest(box) {
  stopAsking();
  asking = new AbortController();
  const address = new URL(box.dataset.suggestions, location);
  address.searchParams.set("q", box.value);
  const { signal } = asking;
  const options = await textAt(address, signal);
  if (signal.aborted || document.activeElement !== box) return;
  if (!options) return closeSuggestions(box);
  listOf(box).innerHTML = options;
  showSuggestions(box);
}

/* Empty where nothing comes. */
async function textAt(address, signal) {
  try {
    const answer = await fetch(address, { signal });
    return answer.ok ? await answer.text() : "";
  } catch {
    return "";
  }
}

function showSuggestions(box) {
  optionsOf(box).forEach((option, at) => { option.id = `${box.id}-option-${at}`; });
  activate(box, undefined);
  listOf(box).hidden = false;
  box.setAttribute("aria-expanded", String(optionsOf(box).length > 0));
  document.getElementById("news").textContent = listOf(box).querySelector("[data-news]").textContent;
}

function closeSuggestions(box) {
  stopAsking(); // what comes later would open it again
  activate(box, undefined);
  listOf(box).hidden = true;
  box.setAttribute("aria-expanded", "false");
}

function activate(box, option) {
  for (const other of optionsOf(box)) other.setAttribute("aria-selected", String(other === option));
  if (option) {
    box.setAttribute("aria-activedescendant", option.id);
    option.scrollIntoView({ block: "nearest" });
  } else {
    box.removeAttribute("aria-activedescendant");
  }
}

function chooseByKey(event) {
  const box = event.target;
  if (event.isComposing || event.ctrlKey || event.metaKey) return;
  const open = !listOf(box).hidden;
  const options = open ? optionsOf(box) : [];
  const at = options.findIndex((option) => option.id === box.getAttribute("aria-activedescendant"));
  let done = true;
  if (event.key === "ArrowDown" && !open) {
    suggest(box);
  } else if (open && event.key === "ArrowUp" && event.altKey) {
    closeSuggestions(box);
  } else if (event.key === "ArrowDown") {
    activate(box, options[at + 1]);
  } else if (open && event.key === "ArrowUp") {
    activate(box, options[at < 0 ? options.length - 1 : at - 1]);
  } else if (open && event.key === "Escape") {
    closeSuggestions(box);
  } else if (at >= 0 && event.key === "Enter") {
    options[at].click();
  } else {
    if (at >= 0 && (event.key === "Home" || event.key === "End")) activate(box, undefined); // and the cursor moves
    if (event.key === "Enter" || event.key === "Escape") closeSuggestions(box);
    done = false;
  }
  if (done) event.preventDefault();
}

/* Moves the focus to the next or previous case of a list. */
function step(by) {
  const links = [...document.querySelectorAll(".case-card h3 a, .case-table th[scope=row] a")];
  if (links.length === 0) return false;
  const at = links.findIndex((link) => link === document.activeElement);
  const next = links[Math.min(links.length - 1, Math.max(0, at < 0 ? (by > 0 ? 0 : links.length - 1) : at + by))];
  if (next === document.activeElement) return false;
  next.focus();
  return true;
}

const keys = document.getElementById("keys");
const keysWanted = document.getElementById("keys-wanted");
keysWanted.checked = kept((store) => store.getItem("keys")) !== "off";
keysWanted.addEventListener("change", () => kept((store) => store.setItem("keys", keysWanted.checked ? "on" : "off")));

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || keys.open || !keysWanted.checked) return;
  if (event.target.closest("input, textarea, select")) return;
  const inList = event.target.closest(".case-card, .case-table");
  let done = true;
  if (event.key === "/") {
    document.querySelector("[role=search] [name=q]")?.focus();
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

/* Copies the text of the element that a button names, or the address of the page. Where the browser does not let pages
   copy, as over plain HTTP, the text is selected; without one, there is no button. */
for (const button of document.querySelectorAll("[data-copies]")) {
  button.hidden = !navigator.clipboard && !document.getElementById(button.dataset.copies);
}
document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-copies]");
  if (!button) return;
  const source = document.getElementById(button.dataset.copies);
  try {
    await navigator.clipboard.writeText(source?.textContent ?? document.querySelector("link[rel=canonical]").href);
    document.getElementById("news").textContent = button.dataset.done;
    button.textContent = button.dataset.done;
  } catch {
    if (source) getSelection().selectAllChildren(source);
  }
});

for (const opener of document.querySelectorAll("[data-opens-keys]")) {
  opener.addEventListener("click", () => keys.showModal());
}

offerValueFilters();
offerSuggestions();
tickAgain();

/* Onto paper. */
for (const button of document.querySelectorAll("[data-prints]")) {
  button.addEventListener("click", () => print());
}

/* The list of contents follows the reader. */
const contents = [...document.querySelectorAll(".case-contents a")];
const reading = new IntersectionObserver((entries) => {
  const here = entries.find((entry) => entry.isIntersecting);
  if (!here) return;
  for (const link of contents) {
    if (link.hash === "#" + here.target.id) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
}, { rootMargin: "-10% 0px -75% 0px" });
for (const link of contents) reading.observe(document.getElementById(link.hash.slice(1)));
