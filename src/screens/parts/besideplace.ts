/** How far a list beside what was chosen from it was scrolled: the next page of the same room finds it there. */

const roomHere = (): string => location.pathname.split("/")[1] ?? "";
const places = new Map<string, number>();

/** The ref of the list: it stands where it stood, and so that what is shown is in sight. */
export const keepPlace = (list: HTMLElement | null): void => {
  if (list === null) return;
  const room = roomHere();
  list.scrollTop = places.get(room) ?? 0;
  const here = list.querySelector("[aria-current]");
  if (here) {
    const { top, bottom } = here.getBoundingClientRect();
    const { top: from, bottom: to } = list.getBoundingClientRect();
    if (bottom > to) list.scrollTop += bottom - to + 20;
    else if (top < from) list.scrollTop -= from - top + 20;
  }
  list.addEventListener("scroll", () => places.set(room, list.scrollTop));
};
