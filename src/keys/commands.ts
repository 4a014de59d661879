/**
 * What a keyboard can ask for while a clip is open, as data: each command has a name, a group and the keys that it has until
 * the person chooses another. The hook that listens, the sheet of keys, the foot of a screen and the page where keys are
 * changed all read this, so that none of them can say otherwise. A chord is written small: `c`, `space`, `shift+g`, `ctrl+z`.
 */

export const commandGroups = ["play", "mark", "change", "go", "view"] as const;

type Row = {
  readonly id: string;
  readonly group: (typeof commandGroups)[number];
  readonly keys: readonly string[];
  /** With Shift it does the same the other way round: back, by a frame, the other person. */
  readonly turns?: true;
  /** Goes on while the key is held, as the keyboard repeats it; the others happen once a press. */
  readonly repeats?: true;
};

/** Every command, in the order in which it is shown. */
export const commands = [
  { id: "play", group: "play", keys: ["space", "k"] },
  { id: "back", group: "play", keys: ["j"] },
  { id: "on", group: "play", keys: ["l"] },
  { id: "frame-back", group: "play", keys: [","], repeats: true },
  { id: "frame-on", group: "play", keys: ["."], repeats: true },
  { id: "slower", group: "play", keys: ["<"] },
  { id: "faster", group: "play", keys: [">"] },
  { id: "loop", group: "play", keys: ["b"] },
  { id: "child", group: "mark", keys: ["c"] },
  { id: "adult", group: "mark", keys: ["a"] },
  { id: "channel-1", group: "mark", keys: ["1"] },
  { id: "channel-2", group: "mark", keys: ["2"] },
  { id: "channel-3", group: "mark", keys: ["3"] },
  { id: "channel-4", group: "mark", keys: ["4"] },
  { id: "channel-5", group: "mark", keys: ["5"] },
  { id: "channel-6", group: "mark", keys: ["6"] },
  { id: "away", group: "mark", keys: ["w"] },
  { id: "earlier", group: "change", keys: ["arrowleft"], turns: true, repeats: true },
  { id: "later", group: "change", keys: ["arrowright"], turns: true, repeats: true },
  { id: "split", group: "change", keys: ["s"] },
  { id: "give", group: "change", keys: ["x"] },
  { id: "remove", group: "change", keys: ["delete", "backspace"] },
  { id: "undo", group: "change", keys: ["z", "ctrl+z"] },
  { id: "redo", group: "change", keys: ["y", "ctrl+y", "ctrl+shift+z"] },
  { id: "keep", group: "change", keys: ["m"] },
  { id: "before", group: "go", keys: ["["] },
  { id: "next", group: "go", keys: ["]"] },
  { id: "guess", group: "go", keys: ["g"], turns: true },
  { id: "differ", group: "go", keys: ["d"], turns: true },
  { id: "all", group: "go", keys: ["ctrl+a"] },
  { id: "none", group: "go", keys: ["escape"] },
  { id: "zoom-in", group: "view", keys: ["+", "="] },
  { id: "zoom-out", group: "view", keys: ["-", "_"] },
  { id: "fit", group: "view", keys: ["0"] },
] as const satisfies readonly Row[];

export type CommandId = (typeof commands)[number]["id"];
/** A command, or an act of the template that was chosen. */
export type BoundId = CommandId | `act:${string}`;
export type KeyCommand = Row & { readonly id: CommandId };
const all: readonly KeyCommand[] = commands;

/** The command of that id; undefined for an act, and for what is none. */
export const commandOf = (id: string): KeyCommand | undefined => all.find((one) => one.id === id);
