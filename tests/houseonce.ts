/** What stands in one file alone, since it was once written in several: whoever wants it asks that file. */
const once: readonly (readonly [what: RegExp, where: string])[] = [
  [/\blocalStorage\b/, "src/keeping/device.ts"],
  [/\.wakeLock\b/, "src/keeping/awake.ts"],
  [/resolvedOptions\(\)\.timeZone\b/, "src/diary/here.ts"],
  [/class="lineof"/, "src/screens/parts/rows.tsx"],
];
/** A row of its own shape. */
const apart = ["src/screens/repair/mended.tsx"];

/** The files that write again what has a place, a line each. */
export const problemsOfOnce = (files: ReadonlyMap<string, string>): readonly string[] =>
  [...files].flatMap(([path, text]) =>
    !/^src\/.*\.tsx?$/.test(path) || /\.(?:browser\.)?test\.tsx?$/.test(path) || apart.includes(path)
      ? []
      : once.flatMap(([what, where]) =>
          path !== where && what.test(text) ? [`${path} writes again what ${where} has`] : [],
        ),
  );
