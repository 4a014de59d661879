/**
 * A file that is dropped anywhere is caught: a browser would leave the app for it, and with the app what is being done. What
 * a screen has not taken itself goes where such a file goes.
 */

/** Calls `take` with the files that no screen took. Returns what ends it. */
export const catchDropped = (take: (files: readonly File[]) => void): (() => void) => {
  const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes("Files") ?? false;
  const over = (event: DragEvent): void => {
    if (!hasFiles(event)) return;
    event.preventDefault();
  };
  const drop = (event: DragEvent): void => {
    if (!hasFiles(event)) return;
    const isTaken = event.defaultPrevented;
    event.preventDefault();
    const files = [...(event.dataTransfer?.files ?? [])];
    if (!isTaken && files.length > 0) take(files);
  };
  addEventListener("dragover", over);
  addEventListener("drop", drop);
  return () => {
    removeEventListener("dragover", over);
    removeEventListener("drop", drop);
  };
};
