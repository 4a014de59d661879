/** The checkpoints and signs, in the language that is spoken, or in English where it has none. */
import { languages } from "virtual:growing";
import { regional, spoken } from "../../words/words.ts";
import { type Checkpoint, checkpointIn } from "../../growing/milestones.ts";
import { type Sign, signIn } from "../../growing/signs.ts";
import { useHome } from "../parts/home.ts";
import { useWanted, type Wanted } from "../parts/wanted.ts";

export type Grown = { readonly checkpoints: readonly Checkpoint[]; readonly signs: readonly Sign[] };

export const useGrown = (): Wanted<Grown> => {
  const { language, region } = useHome();
  return useWanted(async () => {
    const load = languages[spoken().code] ?? languages["en"];
    if (load === undefined) throw new Error("there are no checkpoints at all");
    const { checkpoints, signs } = await load();
    return {
      checkpoints: checkpoints.map((one) => checkpointIn(one, regional)),
      signs: signs.map((one) => signIn(one, regional)),
    };
  }, [language.value, region.value]);
};
