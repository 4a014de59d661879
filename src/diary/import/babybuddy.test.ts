import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { parseEntry } from "../entry.ts";
import { readBabyBuddy } from "./babybuddy.ts";
import { entriesOf, readTime } from "./brought.ts";

const berlin = "Europe/Berlin";
const taking = {
  by: "me",
  now: 1_700_000_000_000,
  hash: async (text: string) => createHash("sha256").update(text).digest("hex"),
  known: () => undefined,
};
const file = (name: string, ...lines: string[]) => ({ name, text: `${lines.join("\r\n")}\r\n` });
const family = [
  file("child.csv", "first_name,last_name,birth_date", "Noor,Aziz,2020-01-17", "Sami,Aziz,2022-03-01"),
  file(
    "feeding.csv",
    "child_id,start,end,type,method,amount,notes",
    "1,2020-02-17 03:04:09,2020-02-17 03:12:09,formula,bottle,3,",
    '2,2022-04-01 10:00:00,2022-04-01 10:20:00,breast milk,left breast,,"slow, then ""asleep"""',
    "2,2022-04-01 10:00:00,2022-04-01 10:30:00,breast milk,right breast,,",
  ),
  file("sleep.csv", "child_id,start,nap,end,notes", "1,2020-02-17 00:14:09,0,2020-02-17 02:48:09,"),
  file("diaperchange.csv", "child_id,time,wet,solid,color,amount", "1,2020-02-17 03:54:09,1,0,,6.2"),
  file("tummytime.csv", "child_id,start,end,milestone", "1,2020-02-17 04:08:09,2020-02-17 04:11:09,rolled"),
  file("note.csv", "child_id,note,time", '1,"two\nlines",2020-02-17 06:37:12'),
];

describe("Baby Buddy", () => {
  it("becomes openings and notes, with their lengths, words and children", async () => {
    const brought = readBabyBuddy(family, berlin);
    expect(brought.refused).toEqual([]);
    expect(brought.children).toEqual([
      { key: "1", name: "Noor Aziz", born: "2020-01-17" },
      { key: "2", name: "Sami Aziz", born: "2022-03-01" },
    ]);
    const { entries } = await entriesOf(brought, (key) => `child-${key}`, taking);
    expect(entries.map(({ kind, body, children, at }) => [kind, body, children[0], at.local])).toEqual([
      ["opening", { v: 1, opening: "feeding", minutes: 8, words: "" }, "child-1", "2020-02-17T03:04:09"],
      [
        "opening",
        { v: 1, opening: "feeding", minutes: 20, words: 'slow, then "asleep"' },
        "child-2",
        "2022-04-01T10:00:00",
      ],
      ["opening", { v: 1, opening: "feeding", minutes: 30, words: "" }, "child-2", "2022-04-01T10:00:00"],
      ["opening", { v: 1, opening: "bed", minutes: 154, words: "" }, "child-1", "2020-02-17T00:14:09"],
      ["opening", { v: 1, opening: "changing", minutes: null, words: "" }, "child-1", "2020-02-17T03:54:09"],
      ["opening", { v: 1, opening: "play", minutes: 3, words: "rolled" }, "child-1", "2020-02-17T04:08:09"],
      ["note", { v: 1, text: "two\nlines" }, "child-1", "2020-02-17T06:37:12"],
    ]);
    for (const entry of entries)
      expect(parseEntry(JSON.parse(JSON.stringify(entry)))).toEqual({ ok: true, value: entry });
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  });

  it("has the same ids whenever it is brought, whatever order the files came in", async () => {
    const ids = async (files: typeof family, now: number) =>
      (await entriesOf(readBabyBuddy(files, berlin), () => "c", { ...taking, now })).entries
        .map(({ id }) => id)
        .toSorted();
    expect(await ids(family, 5)).toEqual(await ids(family.toReversed(), 9));
  });

  it("leaves out a child that is not wanted", async () => {
    const { entries } = await entriesOf(readBabyBuddy(family, berlin), (key) => (key === "1" ? "a" : null), taking);
    expect(entries.length).toBe(5);
  });

  it("says of each row that it cannot place where it is, and why", () => {
    const { refused, found } = readBabyBuddy(
      [
        file(
          "feeding.csv",
          "child_id,start,end,type,method,amount,notes",
          "1,,2020-02-17 03:12:09,formula,bottle,,",
          "1,2/3/2020 3:04,2020-02-17 03:12:09,formula,bottle,,",
          "1,2020-02-30 03:04:09,,formula,bottle,,",
          ",2020-02-17 03:04:09,,formula,bottle,,",
          "1,2020-02-17 03:04:09,2020-02-17 02:04:09,formula,bottle,,",
          "1,2020-02-17 03:04:09",
          "1,2020-02-17 03:04:09,soon,formula,bottle,,",
        ),
        file("note.csv", "child_id,note,time", "1,,2020-02-17 06:37:12"),
        file("weight.csv", "child_id,weight,date", "1,4,2020-02-17"),
        file("empty.csv", ""),
      ],
      berlin,
    );
    expect(found).toEqual([]);
    expect(refused.map(({ file, row, why, found }) => [file, row, why, found])).toEqual([
      ["feeding.csv", 2, "no-time", ""],
      ["feeding.csv", 3, "bad-time", "2/3/2020 3:04"],
      ["feeding.csv", 4, "bad-time", "2020-02-30 03:04:09"],
      ["feeding.csv", 5, "no-child", ""],
      ["feeding.csv", 6, "backwards", ""],
      ["feeding.csv", 7, "bad-row", ""],
      ["feeding.csv", 8, "bad-time", "soon"],
      ["note.csv", 2, "no-text", ""],
      ["weight.csv", 0, "measures", ""],
      ["empty.csv", 0, "unknown-file", ""],
    ]);
  });

  it("reads a time with an offset as that instant, and a timer that was forgotten as one without a length", () => {
    expect(readTime("2020-02-17T03:04:09.123+01:00")).toBe("2020-02-17T02:04:09.000Z");
    expect(readTime("2020-02-17 03:04")).toBe("2020-02-17T03:04:00");
    expect(readTime("17.2.2020 3:04")).toBe("2020-02-17T03:04:00");
    expect(readTime("31.2.2020 3:04")).toBeNull();
    const { found } = readBabyBuddy(
      [file("sleep.csv", "child_id,start,nap,end,notes", "1,2020-02-17 00:14:09,0,2020-02-19 02:48:09,")],
      berlin,
    );
    expect(found[0]?.minutes).toBeNull();
  });
});
