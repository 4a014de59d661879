/**
 * The service worker: keeps the whole app on the device, so that after one visit it works without the server, and takes
 * a clip that another app shares (Web Share Target), which never leaves the device. An update waits for the person's
 * tap: see offline.ts.
 */
import { clientsClaim } from "workbox-core";
import {
  addPlugins,
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  type PrecacheEntry,
  precacheAndRoute,
} from "workbox-precaching";
import { createPartialResponse } from "workbox-range-requests";
import { NavigationRoute, registerRoute } from "workbox-routing";

type Extendable = Event & { waitUntil(work: Promise<unknown>): void };
type Fetching = Extendable & { readonly request: Request; respondWith(answer: Promise<Response>): void };

/** What TypeScript's DOM library leaves out of a service worker's own global. */
declare const self: {
  readonly __WB_MANIFEST: (PrecacheEntry | string)[];
  readonly location: Location;
  skipWaiting(): Promise<void>;
  addEventListener(type: "message", listener: (event: MessageEvent<unknown>) => void): void;
  addEventListener(type: "fetch", listener: (event: Fetching) => void): void;
};

// Named in the page as well, which takes the clip out again: src/screens/tab/shared.ts.
const shelf = "attune-shared";
const shelved = "/shared-clip";

const take = async (request: Request): Promise<Response> => {
  const clip = (await request.formData()).get("clip");
  if (!(clip instanceof File)) return Response.redirect("/", 303);
  const cache = await caches.open(shelf);
  await cache.put(
    shelved,
    new Response(clip, { headers: { "Content-Type": clip.type, "X-Name": encodeURIComponent(clip.name) } }),
  );
  return Response.redirect("/", 303);
};

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method === "POST" && new URL(request.url).pathname === "/share") event.respondWith(take(request));
});

self.addEventListener("message", (event) => {
  if (event.data === "update") void self.skipWaiting();
});

// A player asks for pieces of the sample; pieces are cut from the kept whole.
addPlugins([
  {
    cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
      cachedResponse !== undefined && request.headers.has("range")
        ? createPartialResponse(request, cachedResponse)
        : cachedResponse,
  },
]);
precacheAndRoute(self.__WB_MANIFEST);
registerRoute(new NavigationRoute(createHandlerBoundToURL("/index.html")));
cleanupOutdatedCaches();
clientsClaim();
