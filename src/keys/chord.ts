/**
 * What was pressed, as chords. A key is what is written on it where that is a Latin letter, a digit or a key with a name; on
 * other layouts (Arabic, Cyrillic, the digits of AZERTY) it is the place where a US keyboard has the letter (`code`).
 */

/** What of a keyboard's event says which key it was. Cmd is Ctrl; `altGraph`: a third level, which only writes signs. */
export type Stroke = {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly altGraph: boolean;
};

const places: Readonly<Record<string, string>> = {
  Backquote: "`",
  Backslash: "\\",
  BracketLeft: "[",
  BracketRight: "]",
  Comma: ",",
  Equal: "=",
  Minus: "-",
  Period: ".",
  Quote: "'",
  Semicolon: ";",
  Slash: "/",
};
const shifted: Readonly<Record<string, string>> = { Equal: "+", Minus: "_" };

/** What a US keyboard has at that place; null where it has no sign. */
const placed = (code: string): string | null =>
  /^(?:Key|Digit)(\w)$/.exec(code)?.[1]?.toLowerCase() ?? (code === "Space" ? "space" : (places[code] ?? null));

const isNamed = (name: string): boolean => name.length > 1 && !/^(?:dead|unidentified|process|compose)$/.test(name);
const isSign = (name: string): boolean => /^[!-~]$/.test(name);

/** The chords that a press may mean, the likeliest first; none where Alt is held, which is the system's. */
export const chordsOf = (stroke: Stroke): readonly string[] => {
  const { key, code, shiftKey, altKey, altGraph } = stroke;
  if (altKey && !altGraph) return [];
  const ctrl = (stroke.ctrlKey || stroke.metaKey) && !altGraph ? "ctrl+" : "";
  const shift = shiftKey ? "shift+" : "";
  const name = key === " " ? "space" : key.toLowerCase();
  if (isNamed(name) || /^[a-z]$/.test(name)) return [`${ctrl}${shift}${name}`];
  if (/^\d$/.test(name)) return [`${ctrl}${name}`];
  const written = isSign(name) ? [`${ctrl}${name}`] : [];
  const there = placed(code);
  const above = shiftKey ? shifted[code] : undefined;
  const byPlace = [
    ...(above === undefined || written.length > 0 ? [] : [`${ctrl}${above}`]),
    ...(there === null ? [] : [`${ctrl}${shift}${there}`]),
  ];
  // A sign that Shift gives where Latin has a letter (Arabic) stands after the letter.
  return shiftKey && code.startsWith("Key") ? [...byPlace, ...written] : [...written, ...byPlace];
};

/** The chord with Shift. */
export const withShift = (chord: string): string => chord.replace(/^(ctrl\+)?(?:shift\+)?/, "$1shift+");
