/** What a reader has chosen, kept over visits; nothing kept: light or dark as the system says. */
export const THEME_KEY = "mingzhang.theme";
export const SIZE_KEY = "mingzhang.size";

/** Runs before the first paint, so that a chosen theme or size does not flash. */
export const DISPLAY_SCRIPT = `
(() => {
  const root = document.documentElement.dataset;
  root.js = "";
  try {
    const theme = localStorage.getItem("${THEME_KEY}");
    const size = localStorage.getItem("${SIZE_KEY}");
    if (theme) root.theme = theme;
    if (size) root.size = size;
  } catch {
    // Storage is forbidden to this page: the defaults hold.
  }
})();
`;
