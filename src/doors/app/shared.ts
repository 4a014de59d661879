/**
 * A clip that another app shared with this one: the service worker has put it on a shelf (worker.ts), the page takes it
 * down, once.
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
