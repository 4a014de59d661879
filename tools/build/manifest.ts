/**
 * The web app manifest: how the installed app is called, and what it takes from the system (a shared or opened clip).
 */
import type { ManifestOptions } from "vite-plugin-pwa";

const clips = {
  "video/mp4": [".mp4", ".m4v"],
  "video/quicktime": [".mov", ".qta"],
  "video/3gpp": [".3gp", ".3g2"],
  "video/mp2t": [".ts", ".mts", ".m2ts"],
  "video/webm": [".webm"],
  "video/x-matroska": [".mkv"],
  "audio/mp4": [".m4a"],
  "audio/mpeg": [".mp3"],
  "audio/wav": [".wav"],
  "audio/ogg": [".ogg", ".oga", ".opus"],
  "audio/flac": [".flac"],
  "audio/aac": [".aac"],
  "audio/aiff": [".aif", ".aiff"],
  "audio/x-caf": [".caf"],
  "audio/basic": [".au"],
};

export const manifest: Partial<ManifestOptions> = {
  id: "/",
  name: "Attune",
  short_name: "Attune",
  description:
    "Notice, practise and repair the small wordless exchanges between you and your child. On your own device.",
  lang: "en",
  start_url: "/",
  scope: "/",
  display: "standalone",
  background_color: "#eef3f1",
  theme_color: "#eef3f1",
  categories: ["lifestyle", "education"],
  icons: [
    { src: "/icon.svg", sizes: "any", type: "image/svg+xml", purpose: "any" },
    { src: "/icon-192.png", sizes: "192x192", type: "image/png", purpose: "any" },
    { src: "/icon-512.png", sizes: "512x512", type: "image/png", purpose: "any" },
    { src: "/icon-maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
  ],
  shortcuts: [
    { name: "Safe pause: I need a minute", short_name: "I need a minute", url: "/pause" },
    { name: "Help now", short_name: "Help now", url: "/help" },
    { name: "Choose a clip of play", short_name: "Choose a clip", url: "/" },
    { name: "Record a clip of play", short_name: "Record", url: "/record" },
  ],
  launch_handler: { client_mode: "navigate-existing" },
  // Answered by the service worker, on the device: src/doors/app/worker.ts.
  share_target: {
    action: "/share",
    method: "POST",
    enctype: "multipart/form-data",
    params: { files: [{ name: "clip", accept: ["video/*", "audio/*", ...Object.values(clips).flat()] }] },
  },
  // Answered by the page: src/screens/tab/shared.ts.
  file_handlers: [{ action: "/", accept: clips }],
};
