/** A play as tests keep it: one second in which nothing was heard. */
import type { Play } from "./play.ts";

export const playOf = (id: string, own: Partial<Play> = {}): Play => ({
  id,
  title: "Rug",
  madeAt: "2026-11-20T10:00:00Z",
  base: { format: "attune.recording/1", length: 1000, startedAt: null, people: [], events: [] },
  steps: [],
  at: 0,
  clip: null,
  deleteClipOn: "2026-11-24",
  reviewed: false,
  wave: null,
  ...own,
});
