/** Exports as families have them: what people met with other importers, by the app, file and kind; the days are made up. */
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { deleteOf, merged } from "./made.fixture.ts";
import { calledOf, entriesOf, type ForeignFile, whoIs } from "./brought.ts";
import { foreignFile, importers, readAny } from "./importers.ts";
import { readBabyBuddy } from "./babybuddy.ts";
import { readHuckleberry } from "./huckleberry.ts";
import { readNara } from "./nara.ts";

const berlin = "Europe/Berlin";
const file = (name: string, ...lines: string[]): ForeignFile => ({ name, text: `${lines.join("\n")}\n` });
const sleepHead = "id,child_id,start,end,nap,notes,tags";
const minutesOf = (files: readonly ForeignFile[], zone = berlin) =>
  readBabyBuddy(files, zone).found.map(({ minutes }) => minutes);

describe("a night on which the clocks change", () => {
  it("is as long as it was", () => {
    const sleep = file(
      "Sleep.csv",
      sleepHead,
      "1,4,2026-03-29 01:00:00,2026-03-29 04:00:00,0,,",
      "2,4,2026-10-25 00:30:00,2026-10-25 04:30:00,0,,",
    );
    expect(minutesOf([sleep])).toEqual([120, 300]);
    expect(minutesOf([sleep], "UTC")).toEqual([180, 240]);
  });

  it("ends in the hour that came twice", () => {
    const feed = file(
      "Feeding.csv",
      "id,child_id,start,end,type,method,amount,notes,tags",
      "1,4,2026-10-25 02:50:00,2026-10-25 02:10:00,breast milk,left breast,,,",
    );
    expect(minutesOf([feed])).toEqual([20]);
    expect(readBabyBuddy([feed], "UTC").refused.map(({ why }) => why)).toEqual(["backwards"]);
  });
});

describe("whose a row is", () => {
  const children = file(
    "Child.csv",
    "id,first_name,last_name,birth_date",
    "4,Ada,Test,2026-01-01",
    "5,Ada,Other,2024-01-01",
  );
  const byName = "id,child_first_name,child_last_name,start,end,nap,notes,tags";

  it("is its number, or its whole name where it has none: one child, not two", () => {
    const brought = readBabyBuddy(
      [
        children,
        file("Sleep.csv", byName, "1,Ada,Test,2026-07-13 10:00:00,2026-07-13 11:00:00,1,,"),
        file(
          "Note.csv",
          "id,child_id,child_first_name,child_last_name,note,time",
          "1,4,Ada,Test,laughed,2026-07-13 12:00:00",
        ),
      ],
      berlin,
    );
    expect(brought.children).toEqual([{ key: "4", name: "Ada Test", born: "2026-01-01" }]);
    expect(brought.found.map(({ child }) => child)).toEqual(["4", "4"]);
  });

  it("has the name that its own row has, where there is no list of children", () => {
    const brought = readBabyBuddy(
      [
        file(
          "Sleep.csv",
          "id,child_id,child_first_name,child_last_name,start,end,nap,notes,tags",
          "1,4,Ada,Test,2026-07-13 10:00:00,2026-07-13 11:00:00,1,,",
        ),
      ],
      berlin,
    );
    expect(brought.children).toEqual([{ key: "4", name: "Ada Test", born: null }]);
    const [child] = brought.children;
    expect(child && calledOf(child, brought.children)).toBe("Ada");
  });

  it("is not guessed where two have one name, unless a birth tells them apart", () => {
    const twins = file(
      "Child.csv",
      "id,first_name,last_name,birth_date",
      "4,Ada,Test,2026-01-01",
      "5,Ada,Test,2024-01-01",
    );
    const sleep = file("Sleep.csv", byName, "1,Ada,Test,2026-07-13 10:00:00,2026-07-13 11:00:00,1,,");
    expect(readBabyBuddy([twins, sleep], berlin).refused).toEqual([
      { file: "Sleep.csv", row: 2, why: "two-children", found: "Ada Test" },
    ]);
    const told = file(
      "Sleep.csv",
      `${byName},child_birth_date`,
      "1,Ada,Test,2026-07-13 10:00:00,2026-07-13 11:00:00,1,,,2024-01-01",
    );
    expect(readBabyBuddy([twins, told], berlin).found.map(({ child }) => child)).toEqual(["5"]);
  });

  it("is who has that name here, where the birth does not speak against it", () => {
    const here = [
      { id: "a", nickname: "Ada", born: "2024-01" },
      { id: "b", nickname: "ada", born: null },
      { id: "c", nickname: "Bo", born: null },
    ];
    expect(whoIs({ key: "4", name: "Ada Test", born: "2026-01-01" }, here)?.id).toBe("b");
    expect(whoIs({ key: "5", name: "Ada Other", born: null }, here)).toBeNull();
    expect(whoIs({ key: "6", name: "Bo", born: "2020-01-01" }, here)?.id).toBe("c");
    expect(whoIs({ key: "7", name: null, born: null }, here)).toBeNull();
    const [first, other] = readBabyBuddy(
      [children, file("S.csv", sleepHead, "1,4,2026-07-13 10:00,,0,,", "2,5,2026-07-13 10:00,,0,,")],
      berlin,
    ).children;
    if (!first || !other) throw new Error("two children were expected");
    expect([first, other].map((child) => calledOf(child, [first, other]))).toEqual(["Ada Test", "Ada Other"]);
  });
});

describe("a file that was through Excel", () => {
  it("is read with semicolons and dotted days", () => {
    const { found, refused } = readBabyBuddy(
      [file("Sleep.csv", "id;child_id;start;end;nap;notes", "1;4;13.7.2026 10:00;13.07.2026 11:00;1;")],
      berlin,
    );
    expect(refused).toEqual([]);
    expect(found.map(({ minutes, at }) => [minutes, at.local])).toEqual([[60, "2026-07-13T10:00:00"]]);
  });

  it("is named where it is a spreadsheet, with what to do", () => {
    const xlsx = foreignFile("Sleep.xlsx", Uint8Array.of(0x50, 0x4b, 3, 4));
    for (const { read } of importers) {
      expect(read([xlsx], berlin).refused).toEqual([{ file: "Sleep.xlsx", row: 0, why: "spreadsheet", found: "" }]);
    }
  });
});

describe("every export of Baby Buddy", () => {
  const heads: readonly (readonly [string, string])[] = [
    ["id,child_id,bmi,date,notes,tags", "measures"],
    ["id,child_id,head_circumference,date,notes,tags", "measures"],
    ["id,child_id,height,date,notes,tags", "measures"],
    ["id,child_id,weight,date,notes,tags", "measures"],
    ["id,child_id,temperature,time,notes,tags", "measures"],
    ["id,child_id,start,end,duration,amount,notes,tags", "pumping"],
    ["id,child_id,name,start,active,user", "timers"],
    ["id,name,slug,color", "tags"],
    ["id,child_id,name,dosage,dosage_unit,time", "medicines"],
    ["when,what", "unknown-file"],
  ];
  it("that has no place here says why", () => {
    for (const [head, why] of heads) {
      expect(readBabyBuddy([file("it.csv", head, "1")], berlin).refused.map((one) => [one.row, one.why])).toEqual([
        [0, why],
      ]);
    }
  });
});

describe("a row that is brought again", () => {
  const hash = async (text: string) => createHash("sha256").update(text).digest("hex");
  const sleep = (start: string, end: string, notes = "") =>
    readBabyBuddy([file("Sleep.csv", sleepHead, `7,4,${start},${end},0,${notes},`)], berlin);
  const bring = (brought: ReturnType<typeof sleep>, here: ReturnType<typeof merged>) =>
    entriesOf(brought, () => "ada", { by: "me", now: 9e11, hash, known: (thing) => here.get(thing) });

  it("is corrected here where it was corrected there, once, and whatever was corrected", async () => {
    const first = await bring(sleep("2026-07-13 20:00", "2026-07-13 21:00"), merged([]));
    let here = merged(first.entries);
    for (const brought of [
      sleep("2026-07-13 20:30", "2026-07-13 21:00"),
      sleep("2026-07-13 20:30", "2026-07-13 22:00", "late"),
    ]) {
      const again = await bring(brought, here);
      expect([again.entries.length, again.corrected, again.kept]).toEqual([1, 1, 0]);
      here = merged([...here.values(), ...again.entries]);
      expect((await bring(brought, here)).entries).toEqual([]);
    }
    expect(here.size).toBe(1);
    expect([...here.values()][0]).toMatchObject({
      at: { local: "2026-07-13T20:30:00" },
      body: { opening: "bed", minutes: 90, words: "late" },
    });
  });

  it("stays as somebody changed it here, or deleted it", async () => {
    const first = await bring(sleep("2026-07-13 20:00", "2026-07-13 21:00"), merged([]));
    const [entry] = first.entries;
    if (!entry) throw new Error("nothing was brought");
    const here = merged([entry, deleteOf(entry)]);
    const again = await bring(sleep("2026-07-13 20:30", "2026-07-13 21:00"), here);
    expect([again.entries, again.corrected, again.kept]).toEqual([[], 0, 1]);
  });

  it("is known again though it was brought before its number counted", async () => {
    const old = readBabyBuddy(
      [file("Sleep.csv", "child_id,start,end,nap,notes", "4,2026-07-13 20:00,2026-07-13 21:00,0,")],
      berlin,
    );
    const here = merged((await bring(old, merged([]))).entries);
    expect((await bring(sleep("2026-07-13 20:00", "2026-07-13 21:00"), here)).entries).toEqual([]);
    expect((await bring(sleep("2026-07-13 20:00", "2026-07-13 21:30"), here)).corrected).toBe(1);
  });

  it("is another where another house's app has the same number", async () => {
    const here = merged((await bring(sleep("2026-07-13 20:00", "2026-07-13 21:00"), merged([]))).entries);
    const theirs = await bring(sleep("2026-09-01 20:00", "2026-09-01 21:00"), here);
    expect([theirs.entries.length, theirs.corrected]).toEqual([1, 0]);
    const both = merged([...here.values(), ...theirs.entries]);
    expect(both.size).toBe(2);
    expect((await bring(sleep("2026-09-01 20:00", "2026-09-01 21:00"), both)).entries).toEqual([]);
  });
});

describe("Huckleberry", () => {
  const head = "Type,Start,End,Duration,Start Condition,Start Location,End Condition,Notes";
  const rows = [
    head,
    "Feed,2026-08-20 09:15,2026-08-20 09:35,00:20,10:00R,Breast,08:30L,",
    "Feed,2026-08-20 12:00,,,Breast Milk,Bottle,90ml,half of it",
    "Diaper,2026-08-20 10:02,,,Pee,,,",
    "Sleep,2026-08-20 11:00,2026-08-20 12:30,01:30,,On own in bed,,",
    "Sleep,2026-08-20 14:00,,00:45,,,,",
    "Growth,2026-08-21 08:00,,,3.6 kg,,,",
    "Growth,2026-08-22 08:00,,,3.7 kg,,,",
  ];
  it("brings feeds, nappies and sleeps, and names what has no place", () => {
    const { found, refused, children } = readHuckleberry([file("h.csv", ...rows)], berlin);
    expect(found.map(({ kind, minutes, words }) => [kind, minutes, words])).toEqual([
      ["feeding", 20, ""],
      ["feeding", null, "half of it"],
      ["changing", null, ""],
      ["sleep", 90, ""],
      ["sleep", 45, ""],
    ]);
    expect(refused).toEqual([{ file: "h.csv", row: 0, why: "no-place", found: "Growth (2)" }]);
    expect(children).toHaveLength(1);
  });

  it("keeps two children's files apart, whatever they are called", async () => {
    const hash = async (text: string) => createHash("sha256").update(text).digest("hex");
    const brought = readHuckleberry([file("a.csv", ...rows), file("b.csv", ...rows)], berlin);
    const { entries } = await entriesOf(brought, (key) => key, { by: "me", now: 9e11, hash, known: () => undefined });
    expect(new Set(entries.map(({ thing }) => thing)).size).toBe(10);
    const renamed = readHuckleberry([file("c.csv", ...rows)], berlin);
    const again = await entriesOf(renamed, () => "a.csv", { by: "me", now: 9e11, hash, known: () => undefined });
    expect(again.entries.map(({ thing }) => thing)).toEqual(entries.slice(0, 5).map(({ thing }) => thing));
  });
});

describe("Nara", () => {
  it("brings each child's feeds, nappies and sleeps at the instant they have", () => {
    const head =
      "Type,Profile Name,Start Date/time,Start Date/time (Epoch),Note,Time Zone,[Breastfeed] Left Duration (Seconds),[Breastfeed] Right Duration (Seconds),[Sleep] Duration (Seconds),[Routine] Routine,[Profile] Birth Date,_profileKey,_activityKey";
    const noon = Date.UTC(2026, 7, 20, 10) / 1000;
    const { found, refused, children } = readNara(
      [
        file(
          "nara.csv",
          head,
          `Breastfeed,Ada,2026-08-20 12:00:00,${noon},sleepy,Europe/Berlin,300,240,,,,p1,a1`,
          `Sleep,Ada,2026-08-20 12:10:00,${(noon + 600) * 1000},,Europe/Berlin,,,5400,,,p1,a2`,
          `Routine,Ada,2026-08-20 12:20:00,${noon + 1200},,,,,,Tummy Time,,p1,a3`,
          `Pump,,2026-08-20 12:30:00,${noon + 1800},,,,,,,,,a4`,
          "Profile,Ada,,,,,,,,,2026-01-01,p1,a5",
          "Diaper,Bo,,,,,,,,,,p2,a6",
        ),
      ],
      "UTC",
    );
    expect(found.map(({ kind, minutes, at }) => [kind, minutes, at.local])).toEqual([
      ["feeding", 9, "2026-08-20T12:00:00"],
      ["sleep", 90, "2026-08-20T12:10:00"],
      ["play", null, "2026-08-20T10:20:00"],
    ]);
    expect(children).toEqual([{ key: "p1", name: "Ada", born: "2026-01-01" }]);
    expect(refused.map(({ row, why, found: what }) => [row, why, what])).toEqual([
      [7, "no-time", ""],
      [0, "no-place", "Pump (1)"],
    ]);
    expect(readAny([file("nara.csv", head, `Sleep,Ada,,${noon},,,,,60,,,p1,a2`)], "UTC").app).toBe("nara");
  });
});
