/** What the build makes: tools/build. */
declare module "virtual:languages" {
  import type { Language, Table } from "../../ground/words.ts";
  export const others: readonly (readonly [code: string, language: Language, load: () => Promise<Table>])[];
}
