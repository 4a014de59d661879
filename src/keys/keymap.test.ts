/** A key asks for one thing, however keys are given away; and the same key is found on other layouts. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chordsOf, type Stroke, withShift } from "./chord.ts";
import { type CommandId, commands } from "./commands.ts";
import { isFree, type KeyChanges, keymapOf, rebind, unbind } from "./keymap.ts";

const stroke = (key: string, code: string, more: Partial<Stroke> = {}): Stroke => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  altGraph: false,
  ...more,
});
/** What a press asks for where nothing was changed, as the hook finds it. */
const asked = (pressed: Stroke, changes: KeyChanges = {}): string | undefined => {
  const keymap = keymapOf(changes);
  const hit = chordsOf(pressed)
    .map((chord) => keymap.hit(chord))
    .find((one) => one !== undefined);
  return hit && `${hit.id}${hit.shift ? " shift" : ""}`;
};

const ids = commands.map(({ id }) => id);
const chords: fc.Arbitrary<string> = fc.constantFrom(
  ..."abcdefghijklmnopqrstuvwxyz0123456789,.-=+_[];".split(""),
  ..."space delete arrowleft arrowright home escape shift+g shift+b shift+arrowleft".split(" "),
  ..."ctrl+z ctrl+c ctrl+shift+z ? tab f5".split(" "),
);
const acts = fc
  .array(fc.option(chords), { maxLength: 12 })
  .map((keys) => keys.map((key, n) => ({ id: `act${n}`, key })));
type Step = readonly [id: CommandId, chord: string | null];
const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.tuple(fc.constantFrom(...ids), fc.option(chords, { freq: 5, nil: null })),
  { maxLength: 60 },
);

/** All chords that ask for something, with what they ask for. */
const everyChord = (changes: KeyChanges, named: readonly { id: string; key: string | null }[]) => {
  const keymap = keymapOf(changes, named);
  return [...ids, ...named.map(({ id }) => `act:${id}`)].flatMap((id) =>
    keymap.of(id).map((chord) => [id, chord] as const),
  );
};

describe("the keymap", () => {
  it("gives each command its own keys, and no key twice", () => {
    const keymap = keymapOf({});
    for (const { id, keys } of commands) expect(keymap.of(id), id).toEqual(keys);
  });

  it("never lets two share a key, and leaves no command without one, whatever is changed in whatever order", () => {
    fc.assert(
      fc.property(steps, acts, (made, named) => {
        let changes: KeyChanges = {};
        for (const [id, chord] of made) {
          const before = changes;
          const came = chord === null ? unbind(changes, id, named) : rebind(changes, id, chord, named);
          if (came.is === "changed") ({ changes } = came);
          if (came.is === "taken") expect(came.by).not.toBe(id);
          if (came.is !== "changed") expect(changes).toBe(before);
          if (came.is === "changed" && chord !== null) expect(keymapOf(changes, named).of(id)).toEqual([chord]);
        }
        const all = everyChord(changes, named).map(([, chord]) => chord);
        expect(new Set(all).size).toBe(all.length);
        for (const id of ids) expect(keymapOf(changes, named).of(id).length, id).toBeGreaterThan(0);
      }),
    );
  });

  it("leaves to a screen's own acts what the commands that it answers do not have", () => {
    const own = [
      { id: "mine", key: "1" },
      { id: "walk", key: "d" },
    ];
    const keymap = keymapOf({}, own, new Set(["differ", "play"]));
    expect(keymap.of("act:mine")).toEqual(["1"]);
    expect(keymap.hit("d")).toMatchObject({ id: "differ" });
    expect(keymap.of("act:walk")).toEqual([]);
    expect(keymap.of("channel-1")).toEqual([]);
    expect(keymapOf({}, own).of("act:mine")).toEqual([]);
  });

  it("lets no two share a key where what is kept is nonsense", () => {
    const kept = fc.dictionary(
      fc.oneof(fc.constantFrom<string>(...ids), fc.string()),
      fc.array(fc.oneof(chords, fc.string())),
    );
    fc.assert(
      fc.property(kept, acts, (changes, named) => {
        const keymap = keymapOf(changes, named);
        for (const [id, chord] of everyChord(changes, named)) {
          expect(keymap.hit(chord)?.id).toBe(id);
          expect(isFree(chord)).toBe(true);
        }
      }),
    );
  });

  it("refuses what another has, also with Shift, and says whose it is", () => {
    expect(rebind({}, "split", "c")).toEqual({ is: "taken", by: "child" });
    expect(rebind({}, "split", "shift+g")).toEqual({ is: "taken", by: "guess" });
    expect(rebind({}, "guess", "c")).toEqual({ is: "taken", by: "child" });
    expect(rebind({}, "split", "e", [{ id: "smile", key: "e" }])).toEqual({ is: "taken", by: "act:smile" });
    expect(rebind({}, "split", "s")).toEqual({ is: "changed", changes: { split: ["s"] } });
    const moved = rebind({}, "child", "h");
    const given = moved.is === "changed" ? rebind(moved.changes, "split", "c") : moved;
    expect(given).toEqual({ is: "changed", changes: { child: ["h"], split: ["c"] } });
    if (given.is === "changed") expect(unbind(given.changes, "child")).toEqual({ is: "taken", by: "split" });
  });

  it("refuses the browser's own", () => {
    for (const chord of ["ctrl+c", "ctrl+f", "ctrl+r", "ctrl+t", "tab", "enter", "f5", "arrowdown", "?", "ctrl+k", "/"])
      expect(rebind({}, "split", chord), chord).toEqual({ is: "browsers" });
  });

  it("gives an act no key that a command has, and Shift for the other person", () => {
    const keymap = keymapOf({}, [
      { id: "a1", key: "c" },
      { id: "a2", key: "e" },
      { id: "a3", key: "e" },
    ]);
    expect(["a1", "a2", "a3"].map((id) => keymap.of(`act:${id}`))).toEqual([[], ["e"], []]);
    expect(keymap.hit("shift+e")).toEqual({ id: "act:a2", shift: true });
  });
});

describe("a press", () => {
  it("is found by what is written on the key, and by its place where that is not Latin", () => {
    expect(asked(stroke("c", "KeyC"))).toBe("child");
    expect(asked(stroke("C", "KeyC"))).toBe("child");
    expect(asked(stroke("ؤ", "KeyC")), "Arabic").toBe("child");
    expect(asked(stroke("с", "KeyC")), "Cyrillic").toBe("child");
    expect(asked(stroke("ج", "BracketLeft")), "Arabic").toBe("before");
    expect(asked(stroke("a", "KeyQ")), "AZERTY").toBe("adult");
    expect(asked(stroke("q", "KeyA")), "AZERTY").toBe(undefined);
    expect(asked(stroke("é", "Digit2")), "AZERTY").toBe("channel-2");
    expect(asked(stroke("2", "Digit2", { shiftKey: true })), "AZERTY").toBe("channel-2");
    expect(asked(stroke("١", "Digit1")), "Arabic").toBe("channel-1");
    expect(asked(stroke("1", "Numpad1"))).toBe("channel-1");
    expect(asked(stroke("[", "Digit8", { altKey: true, ctrlKey: true, altGraph: true })), "German").toBe("before");
    expect(asked(stroke("+", "BracketRight")), "German").toBe("zoom-in");
  });

  it("knows Shift, Ctrl and Cmd", () => {
    expect(asked(stroke("G", "KeyG", { shiftKey: true }))).toBe("guess shift");
    expect(asked(stroke("]", "KeyD", { shiftKey: true })), "Arabic").toBe("differ shift");
    expect(asked(stroke("ArrowLeft", "ArrowLeft", { shiftKey: true }))).toBe("earlier shift");
    expect(asked(stroke("+", "Equal", { shiftKey: true }))).toBe("zoom-in");
    expect(asked(stroke("=", "Equal"))).toBe("zoom-in");
    expect(asked(stroke(">", "Period", { shiftKey: true }))).toBe("faster");
    expect(asked(stroke("_", "Minus", { shiftKey: true }))).toBe("zoom-out");
    expect(asked(stroke("z", "KeyZ", { metaKey: true }))).toBe("undo");
    expect(asked(stroke("ئ", "KeyZ", { ctrlKey: true })), "Arabic").toBe("undo");
    expect(asked(stroke("Z", "KeyZ", { ctrlKey: true, shiftKey: true }))).toBe("redo");
    expect(asked(stroke("c", "KeyC", { ctrlKey: true }))).toBe(undefined);
    expect(asked(stroke("c", "KeyC", { altKey: true }))).toBe(undefined);
    expect(withShift("ctrl+z")).toBe("ctrl+shift+z");
  });

  it("asks for what it is given, on any layout that keeps the places", () => {
    fc.assert(
      fc.property(steps, (made) => {
        const changes = made.reduce<KeyChanges>((now, [id, chord]) => {
          const came = chord === null ? unbind(now, id) : rebind(now, id, chord);
          return came.is === "changed" ? came.changes : now;
        }, {});
        for (const [id, chord] of everyChord(changes, [])) {
          if (!/^[a-z]$/.test(chord)) continue;
          expect(asked(stroke("ض", `Key${chord.toUpperCase()}`), changes)).toBe(id);
          expect(asked(stroke(chord, "KeyX"), changes)).toBe(id);
        }
      }),
    );
  });
});
