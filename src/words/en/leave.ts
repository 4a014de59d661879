/** Leaving at once. */
export const words = {
  "leave.name": "Leave at once",
  "leave.note":
    "This puts an empty page in place of Attune, and locks it if you have set a lock. Pressing Escape twice does the same. Your browser keeps its own list of visited pages, which may still show that Attune was opened.",
  "leave.button": "Show the button on every screen",
};
