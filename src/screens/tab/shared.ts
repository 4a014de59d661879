/**
 * A clip that comes from the system. One that another app shared lies on a shelf, where the service worker has put it
 * (worker.ts), and is taken down once; one that was opened with this app comes by the File Handling API (Chromium).
 */

/** Takes the shared clip from its shelf, or null where none lies there. */
export const takeShared = async (): Promise<File | null> => {
  if (!("caches" in window)) return null;
  const shelf = await caches.open("attune-shared");
  const found = await shelf.match("/shared-clip");
  if (found === undefined) return null;
  const clip = await found.blob();
  await shelf.delete("/shared-clip");
  return new File([clip], decodeURIComponent(found.headers.get("X-Name") ?? "clip"), { type: clip.type });
};

type Launch = { readonly files?: readonly { getFile(): Promise<File> }[] };
declare global {
  interface Window {
    readonly launchQueue?: { setConsumer(consumer: (launch: Launch) => void): void };
  }
}

/** Calls `take` with the clip that the installed app was opened with, now or later. Never, where browsers cannot do it. */
export const onOpened = (take: (file: File) => void): void => {
  window.launchQueue?.setConsumer(({ files }) => {
    // A file that went away in between is as if none had come.
    void files?.[0]?.getFile().then(take, () => undefined);
  });
};
