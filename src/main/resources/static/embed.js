"use strict";

/* For pages of other sites: lets the frames of charts be as high as what is in them. */
const catalogue = new URL(document.currentScript.src).origin;
addEventListener("message", ({ origin, source, data }) => {
  const height = Number(data?.casefolioHeight);
  if (origin !== catalogue || !(height > 0 && height < 20000)) return;
  for (const frame of document.querySelectorAll("iframe")) {
    if (frame.contentWindow === source) frame.style.height = height + "px";
  }
});
