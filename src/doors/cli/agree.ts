/** `attune agree A B`: how far two codings of one recording agree. */
import { done, failed } from "../../ground/result.ts";
import { type Args, type Command, whole } from "./command.ts";
import { areSame, notesOf, readFrom, whoFlags, whoHelp, whoIsWho } from "./files.ts";

export const agree: Command = {
  help: `attune agree A B [options]

How far two codings of one recording agree: over units of time, and event by event.
  --unit MS           the unit of time (100 unless said)
  --tolerance MS      how far apart two events may begin and still be one (1000 unless said)
  --offset-b TIME     the same as --offset, of B; --offset is A's

${whoHelp}
  --json              print attune.agreement/1`,
  values: [...whoIsWho, "offset-b", "unit", "tolerance"],
  flags: [...whoFlags, "json"],
  files: ["A", "B"],
  run: async (args, terminal) => {
    const unit = whole(units(args), "unit", [1, 3_600_000, 100]);
    if (!unit.ok) return unit;
    const tolerance = whole(args, "tolerance", [0, 3_600_000, 1000]);
    if (!tolerance.ok) return tolerance;
    const [fileA = "", fileB = ""] = args.files;
    if ((await areSame(fileA, fileB)) && !namesTwo(args)) return failed("command-agree");
    const a = await readFrom(fileA, args, terminal, { which: 0, wants: "anything" });
    if (!a.ok) return { ...a, file: fileA };
    const b = await readFrom(fileB, args, terminal, { which: 1, wants: "anything" });
    if (!b.ok) return { ...b, file: fileB };
    const { agree: agreementOf } = await import("../../reading/agreement.ts");
    const options = { unit: unit.value, tolerance: tolerance.value };
    const found = agreementOf(a.value.recording, b.value.recording, options);
    const notes = notesOf([...a.value.said, ...b.value.said]);
    if (args.has("json")) terminal.out(`${JSON.stringify(notes.length > 0 ? { ...found, notes } : found)}\n`);
    else {
      const { matched, onlyA, onlyB } = found.events;
      const figure = (value: number | null): string => (value === null ? "cannot be told" : value.toFixed(3));
      const lanes = found.lanes.map(
        ({ role, channel, agreement, kappa, alpha, prevalence: [inA, inB] }) =>
          `  ${`${role} ${channel}`.padEnd(20)} ${[agreement, kappa, alpha].map((one) => figure(one).padEnd(15)).join("")}${inA.toFixed(3)} / ${inB.toFixed(3)}\n`,
      );
      terminal.out(`Over ${found.units} units of ${found.unit} ms that both coded, as one lane:
  agreement  ${figure(found.agreement)}
  kappa      ${figure(found.kappa)}  (Cohen)
  alpha      ${figure(found.alpha)}  (Krippendorff, nominal)
Each role and channel by itself: agreement, kappa, alpha, and the share of units in which A and B have it.
${lanes.join("")}\
Events that begin within ${found.tolerance} ms of each other: ${matched}. Only in A: ${onlyA}. Only in B: ${onlyB}.
`);
    }
    return done(null);
  },
};

/** True where the two codings of one file are named. */
const namesTwo = (args: Args): boolean => ["observation", "coder"].some((option) => new Set(args.all(option)).size > 1);

/** The arguments without the unit of a table's times, which has the same name as the unit of time. */
const units = (args: Args): Args => {
  const numbers = args.all("unit").filter((value) => value !== "s" && value !== "ms");
  return { ...args, one: (option) => (option === "unit" ? numbers.at(-1) : args.one(option)) };
};
