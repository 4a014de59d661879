/**
 * Leaving at once: the page is emptied in the same instant, then the browser goes back to where Attune was opened and puts
 * an empty page of ours there, so that neither the way back nor the title shows it. Whoever comes back by the browser's
 * back button is sent to the empty page again, until the app is opened anew.
 */

const away = "/away.html";
const mark = "attune.left";

type Navigation = { readonly currentEntry: { readonly index: number } | null };
const entriesBefore = (): number => {
  const { navigation } = globalThis as { readonly navigation?: Navigation };
  return navigation?.currentEntry?.index ?? 0;
};

/** Leaves, now. Closing the page lets go of the vault and its key. */
export const leave = (): void => {
  document.documentElement.replaceChildren(document.createElement("head"), document.createElement("body"));
  document.title = "";
  try {
    sessionStorage.setItem(mark, "1");
  } catch {
    // A browser that keeps nothing has nothing to send back from.
  }
  const go = (): void => location.replace(away);
  const back = entriesBefore();
  if (back === 0) return go();
  addEventListener("popstate", go, { once: true });
  setTimeout(go, 200);
  history.go(-back);
};

/** True where somebody left at once and the browser's back button shows this page again: it is sent away. */
export const stayAway = (): boolean => {
  const send = (): boolean => {
    try {
      if (sessionStorage.getItem(mark) === null) return false;
      const [entry] = performance.getEntriesByType("navigation");
      if (entry instanceof PerformanceNavigationTiming && entry.type === "back_forward") {
        location.replace(away);
        return true;
      }
      sessionStorage.removeItem(mark);
    } catch {
      // As above.
    }
    return false;
  };
  addEventListener("pageshow", (event) => {
    if (event.persisted && sessionStorage.getItem(mark) !== null) location.replace(away);
  });
  return send();
};

/** How soon a second Escape must follow the first, in milliseconds. */
const twice = 600;

/** Leaves on a double Escape. */
export const leaveOnEscape = (): void => {
  let last = Number.NEGATIVE_INFINITY;
  addEventListener(
    "keydown",
    ({ key, repeat, timeStamp }) => {
      // Whoever works by the keyboard lets go of one thing and of the next: what was pressed between parts the two.
      if (key !== "Escape") last = Number.NEGATIVE_INFINITY;
      if (key !== "Escape" || repeat) return;
      if (timeStamp - last < twice) leave();
      last = timeStamp;
    },
    true,
  );
};
