/** Gives a file to the browser's own way of saving. */

/** Saves `file` under `name`, where the browser puts what is downloaded. */
export const save = (file: Blob, name: string): void => {
  const url = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken it by then; it says nothing of when.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
};
