/** The words of a moment as values: what the child did, what the adult did, how it went, in which opening, by which channels. */

/** What the child did. Every channel counts equally. */
export const cues = [
  "called",
  "looked",
  "reached",
  "cried",
  "turned-away",
  "smiled",
  "showed",
  "came-close",
  "went-quiet",
  "pushed-away",
  "told",
  "other",
] as const;
export type MomentCue = (typeof cues)[number];

/** What the adult did then. */
export const responses = [
  "went",
  "spoke",
  "held",
  "waited",
  "gave-room",
  "missed",
  "looked",
  "joined-in",
  "copied",
  "named",
  "comforted",
  "other",
] as const;
export type Response = (typeof responses)[number];

/** How it went. `open`: still finding the way, to be finished later; `missed`: it passed; `mended`: missed, and found again. */
export const endings = ["mended", "settled", "joined", "ours", "open", "missed"] as const;
export type Ending = (typeof endings)[number];

/** What happens anyway, in which an exchange can happen. */
export const openings = ["feeding", "changing", "bath", "bed", "play", "going-out", "parting", "coming-back"] as const;
export type Opening = (typeof openings)[number];

/** By what it went between them. */
export const momentChannels = ["eyes", "face", "voice", "touch", "posture", "pace"] as const;
export type MomentChannel = (typeof momentChannels)[number];
