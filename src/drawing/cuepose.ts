/**
 * How each cue of the list is drawn: one pebble child, what its face, hands and body do, and who or what is beside it.
 * What is done, never what it means. Units: the child's stone is about 60 across, its middle is 0 0.
 */

type Spot = readonly [x: number, y: number];

export type CuePose = {
  readonly eyes: "open" | "shut" | "glad" | "wide" | "heavy";
  readonly mouth: "smile" | "small" | "flat" | "wobble" | "round" | "cry" | "laugh" | "tongue" | "press";
  readonly brow?: "up" | "sad" | "down";
  /** How far the face is turned, and tilted (degrees). */
  readonly face?: Spot;
  readonly tilt?: number;
  /** How the body lies (degrees), and where. */
  readonly lean?: number;
  readonly at?: Spot;
  readonly scale?: number;
  readonly hands?: readonly Spot[];
  readonly feet?: readonly Spot[];
  /** The adult's stone behind it, and the adult's hands. */
  readonly adult?: Spot;
  readonly adultHands?: readonly Spot[];
  readonly thing?: { readonly what: "cup" | "ball" | "card" | "spoon" | "bowl" | "roof"; readonly at: Spot };
  /** Strokes for what is not a shape: sound going out or coming in, a movement, a yawn's breath. */
  readonly marks?: readonly ("sound" | "heard" | "sway" | "jolt" | "pant" | "up")[];
};

const cling: CuePose = { eyes: "shut", mouth: "small", at: [-7, 0], face: [9, 0], adult: [25, -6] };

/** By the name that content/cues calls it. */
export const poses: Readonly<Record<string, CuePose>> = {
  own: { eyes: "open", mouth: "smile" },
  listen: { eyes: "open", mouth: "flat", brow: "up", tilt: -14, face: [-3, -2], marks: ["heard"] },
  turn: { eyes: "wide", mouth: "small", face: [12, -3], tilt: 8, at: [-8, 0], marks: ["heard"], lean: 8 },
  pat: { eyes: "open", mouth: "smile", at: [-9, 0], hands: [[26, 6]], adultHands: [[33, 15]] },
  look: { eyes: "wide", mouth: "smile" },
  coo: { eyes: "open", mouth: "round", face: [4, 0], marks: ["sound"] },
  kick: {
    eyes: "open",
    mouth: "smile",
    face: [0, -6],
    hands: [
      [-27, 4],
      [27, -4],
    ],
    feet: [
      [-15, 27],
      [17, 24],
    ],
    marks: ["sway"],
  },
  cling,
  smile: { eyes: "glad", mouth: "smile" },
  laugh: { eyes: "glad", mouth: "laugh", marks: ["sound"] },
  hands: {
    eyes: "open",
    mouth: "small",
    face: [0, -5],
    hands: [
      [-24, 17],
      [24, 17],
    ],
    adultHands: [[32, 25]],
  },
  reach: {
    eyes: "wide",
    mouth: "round",
    at: [-6, 0],
    face: [5, 0],
    hands: [
      [31, 2],
      [27, 15],
    ],
  },
  arms: {
    eyes: "open",
    mouth: "round",
    brow: "up",
    hands: [
      [-25, -25],
      [26, -24],
    ],
    marks: ["up"],
  },
  follow: {
    eyes: "open",
    mouth: "small",
    at: [-4, 2],
    lean: 14,
    face: [8, 0],
    hands: [[21, 24]],
    feet: [[-22, 25]],
    marks: ["sway"],
  },
  checkback: {
    eyes: "wide",
    mouth: "small",
    face: [-11, -3],
    tilt: -7,
    at: [8, 0],
    hands: [[26, 16]],
    thing: { what: "ball", at: [33, 22] },
  },
  show: { eyes: "glad", mouth: "laugh", at: [-6, 0], hands: [[23, 12]], thing: { what: "cup", at: [29, 2] } },
  point: {
    eyes: "wide",
    mouth: "round",
    face: [7, -4],
    at: [-7, 0],
    hands: [[28, -14]],
    thing: { what: "ball", at: [35, -29] },
  },
  lead: {
    eyes: "open",
    mouth: "small",
    face: [-8, 0],
    at: [-6, 2],
    hands: [[21, 10]],
    adult: [34, -12],
    adultHands: [[28, 12]],
  },
  picture: {
    eyes: "open",
    mouth: "small",
    face: [0, -7],
    hands: [
      [-17, 20],
      [17, 20],
    ],
    thing: { what: "card", at: [0, 19] },
  },
  beside: { eyes: "open", mouth: "small", at: [-16, 5], scale: 0.8, face: [0, -2], adult: [23, -3] },
  away: { eyes: "open", mouth: "flat", face: [12, 2], tilt: 8 },
  awayfar: { eyes: "shut", mouth: "flat", face: [19, 4], tilt: 16, lean: 10 },
  still: { eyes: "heavy", mouth: "flat", face: [0, 3] },
  fists: {
    eyes: "open",
    mouth: "wobble",
    brow: "down",
    face: [0, -4],
    hands: [
      [-20, 13],
      [20, 12],
    ],
    marks: ["jolt"],
  },
  hiccup: { eyes: "wide", mouth: "round", face: [0, -3], marks: ["jolt"] },
  stiff: {
    eyes: "open",
    mouth: "flat",
    brow: "up",
    at: [-5, 0],
    hands: [
      [-34, 6],
      [18, 20],
    ],
    feet: [
      [-13, 31],
      [4, 31],
    ],
    adult: [32, -6],
  },
  frown: { eyes: "open", mouth: "flat", brow: "down" },
  tongue: { eyes: "open", mouth: "tongue", face: [3, 0] },
  arch: { eyes: "shut", mouth: "wobble", brow: "sad", lean: -22, tilt: -18, face: [-4, -7], feet: [[10, 31]] },
  push: {
    eyes: "shut",
    mouth: "press",
    brow: "down",
    at: [-9, 0],
    face: [-8, 0],
    hands: [[24, 4]],
    thing: { what: "spoon", at: [35, 4] },
  },
  wriggle: {
    eyes: "open",
    mouth: "wobble",
    at: [-6, 6],
    lean: -16,
    face: [-5, 5],
    hands: [[-27, 20]],
    feet: [[-5, 36]],
    adult: [28, -10],
    marks: ["sway"],
  },
  halt: { eyes: "open", mouth: "round", brow: "down", at: [-5, 0], hands: [[27, 1]], marks: ["sound"] },
  rock: {
    eyes: "shut",
    mouth: "small",
    lean: 10,
    face: [0, -2],
    hands: [
      [-26, -6],
      [27, -6],
    ],
    marks: ["sway"],
  },
  cover: {
    eyes: "shut",
    mouth: "wobble",
    brow: "sad",
    face: [0, 2],
    hands: [
      [-27, -4],
      [27, -5],
    ],
    marks: ["heard"],
  },
  hide: { eyes: "wide", mouth: "flat", at: [0, 10], scale: 0.86, face: [0, -6], thing: { what: "roof", at: [0, -10] } },
  cry: { eyes: "shut", mouth: "cry", brow: "sad", marks: ["sound"] },
  fuss: { eyes: "open", mouth: "wobble", brow: "sad", marks: ["sound"] },
  root: { eyes: "shut", mouth: "round", face: [10, 4], tilt: 18, adultHands: [[31, 8]] },
  handmouth: {
    eyes: "open",
    mouth: "small",
    face: [0, -5],
    hands: [
      [3, 9],
      [-22, 15],
    ],
  },
  legs: {
    eyes: "shut",
    mouth: "wobble",
    brow: "sad",
    face: [0, -9],
    hands: [
      [-26, 4],
      [26, 4],
    ],
    feet: [
      [-9, 13],
      [10, 13],
    ],
    marks: ["jolt"],
  },
  slow: {
    eyes: "heavy",
    mouth: "press",
    at: [-7, 0],
    face: [-5, 2],
    adultHands: [[34, 12]],
    thing: { what: "spoon", at: [29, 8] },
  },
  yawn: { eyes: "shut", mouth: "round", face: [0, -3], hands: [[15, 15]], marks: ["pant"] },
  sleep: { eyes: "heavy", mouth: "small", face: [3, 6], tilt: 12 },
  ear: { eyes: "shut", mouth: "small", tilt: -6, hands: [[-27, -3]] },
  clumsy: {
    eyes: "open",
    mouth: "wobble",
    lean: 18,
    tilt: 10,
    hands: [
      [-28, -12],
      [30, 10],
    ],
    feet: [[-14, 29]],
    marks: ["sway", "jolt"],
  },
  throw: {
    eyes: "open",
    mouth: "laugh",
    at: [-8, 2],
    hands: [[20, -16]],
    thing: { what: "ball", at: [32, -26] },
    marks: ["up"],
  },
  tummy: {
    eyes: "open",
    mouth: "wobble",
    brow: "sad",
    face: [0, -8],
    hands: [
      [-9, 17],
      [10, 17],
    ],
  },
};

/** Where the hands of a pose are, in one word. */
const handsOf = (hands: readonly Spot[]): string => {
  const every = (fits: (x: number, y: number) => boolean): boolean => hands.every(([x, y]) => fits(x, y));
  if (hands.length > 1 && every((_, y) => y < -10)) return "hands.up";
  if (every((x) => x > 18)) return "hands.out";
  if (hands.some(([x, y]) => Math.abs(x) < 18 && y < 19)) return "hands.front";
  return every((_, y) => y < 10) ? "hands.head" : "hands.low";
};

/** What `picture` shows, part by part: the ends of the messages cues.draw.*. */
export const partsOf = (picture: string): readonly string[] => {
  const pose = poses[picture];
  if (pose === undefined) return [];
  const { eyes, mouth, brow, face = [0, 0], lean = 0, hands, feet, adult, adultHands, thing, marks } = pose;
  return [
    `eyes.${eyes}`,
    `mouth.${mouth}`,
    ...(brow ? [`brow.${brow}`] : []),
    ...(Math.abs(face[0]) > 6 ? ["face.turned"] : []),
    ...(Math.abs(lean) > 6 ? ["body.leans"] : []),
    ...(hands ? [handsOf(hands)] : []),
    ...(feet ? ["feet"] : []),
    ...(adult ? ["adult"] : []),
    ...(adultHands ? ["adult.hand"] : []),
    ...(thing ? [`thing.${thing.what}`] : []),
    ...(marks ?? []).map((mark) => `marks.${mark}`),
  ];
};
