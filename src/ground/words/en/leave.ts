/** Leaving at once. */
export const words = {
  "leave.name": "Leave at once",
  "leave.note":
    "Puts an empty page in place of Attune, and locks it where there is a lock. Pressing Escape twice does the same. The list of visited pages in this browser is the browser’s own: it may still show that Attune was opened.",
  "leave.button": "Show the button on every screen",
};
