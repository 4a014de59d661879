/** What the build makes: tools/build. */
declare module "virtual:languages" {
  import type { Overlay } from "../../ground/region.ts";
  import type { Language, Table } from "../../words/words.ts";
  export const others: readonly (readonly [code: string, language: Language, load: () => Promise<Table>])[];
  export const overlays: readonly (readonly [code: string, region: string, load: () => Promise<Overlay>])[];
}
declare module "virtual:help" {
  import type { Help } from "../../screens/help/lines.ts";
  export const all: Help;
}
declare module "virtual:emergency" {
  import type { Emergency } from "../../screens/help/lines.ts";
  export const all: Emergency;
}
declare module "virtual:resets" {
  import type { Reset } from "../../calm/resets.ts";
  export const all: readonly Reset[];
}
declare module "virtual:library" {
  import type { Library } from "../../library/library.ts";
  export const libraries: Readonly<Record<string, () => Promise<Library>>>;
}
declare module "virtual:activities" {
  import type { Activity } from "../../growing/activities.ts";
  export const languages: Readonly<Record<string, () => Promise<readonly Activity[]>>>;
}
declare module "virtual:growing" {
  import type { Checkpoint } from "../../growing/milestones.ts";
  import type { Sign } from "../../growing/signs.ts";
  export const languages: Readonly<
    Record<string, () => Promise<{ readonly checkpoints: readonly Checkpoint[]; readonly signs: readonly Sign[] }>>
  >;
}
declare module "virtual:cues" {
  export const list: readonly import("../../cues/list.ts").ListedCue[];
}
declare module "virtual:instruments" {
  export const cards: readonly import("../../selfcheck/cards.ts").InstrumentCard[];
}
declare module "*.css?inline" {
  const look: string;
  export default look;
}
