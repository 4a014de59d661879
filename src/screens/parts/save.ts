/** Gives a file on: to the browser's own way of saving, or to the system's way to share. */

/** Saves `file` under `name`, where the browser puts what is downloaded. */
export const saveFile = (file: Blob, name: string): void => {
  const url = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken it by then; it says nothing of when.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
};

/** Gives `file` to the system's own way to share; saves it where there is none. Resolves with what happened. */
export const shareFile = async (file: File): Promise<"shared" | "saved" | "stopped"> => {
  if (navigator.canShare?.({ files: [file] })) {
    try {
      await navigator.share({ files: [file], title: file.name });
      return "shared";
    } catch (error) {
      if (error instanceof DOMException && error.name === "AbortError") return "stopped";
    }
  }
  saveFile(file, file.name);
  return "saved";
};

/** A file's name that every system takes, of a title and an ending without its dot. */
export const fileNamed = (title: string, ending: string): string =>
  `${title.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "") || "attune"}.${ending}`;
