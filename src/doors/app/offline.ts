/**
 * Keeps the app on the device through its service worker, once the first picture has been drawn, and says when a newer
 * version is there. It never changes the version under a person's hands.
 */

/** Waits until the page has loaded and has nothing else to do. */
const quiet = async (): Promise<void> => {
  if (document.readyState !== "complete") {
    await new Promise((resolve) => window.addEventListener("load", resolve, { once: true }));
  }
  await new Promise<void>((resolve) => {
    if ("requestIdleCallback" in window) window.requestIdleCallback(() => resolve(), { timeout: 3000 });
    else setTimeout(resolve, 500);
  });
};

/**
 * Registers the service worker. `onUpdate` is called when a newer version waits, with what a tap should call: it takes
 * the new version and loads the page again. Does nothing where service workers are not to be had (plain http from
 * another machine, some private windows); resolves to whether they are.
 */
export const keepOffline = async (onUpdate: (take: () => void) => void): Promise<boolean> => {
  if (!("serviceWorker" in navigator)) return false;
  await quiet();
  try {
    const registration = await navigator.serviceWorker.register("/worker.js");
    const offer = (): void => {
      const { waiting } = registration;
      if (waiting === null || navigator.serviceWorker.controller === null) return;
      onUpdate(() => {
        navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
        waiting.postMessage("update");
      });
    };
    offer();
    registration.addEventListener("updatefound", () => {
      registration.installing?.addEventListener("statechange", offer);
    });
    return true;
  } catch {
    // Refused by the browser's settings: the app works, with the server only.
    return false;
  }
};
