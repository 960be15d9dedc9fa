"use strict";

/* For pages of other sites: lets the frames of charts be as high as what is in them. */
addEventListener("message", ({ source, data }) => {
  const height = Number(data?.casefolioHeight);
  if (!(height > 0 && height < 20000)) return;
  for (const frame of document.querySelectorAll("iframe")) {
    if (frame.contentWindow === source) frame.style.height = height + "px";
  }
});
