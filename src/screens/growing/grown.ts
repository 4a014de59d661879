/** The checkpoints and signs, in the language that is spoken, or in English where it has none. */
import { languages } from "virtual:growing";
import { spoken } from "../../ground/words.ts";
import type { Checkpoint } from "../../growing/milestones.ts";
import type { Sign } from "../../growing/signs.ts";
import { useHome } from "../parts/home.ts";
import { useWanted, type Wanted } from "../parts/wanted.ts";

export type Grown = { readonly checkpoints: readonly Checkpoint[]; readonly signs: readonly Sign[] };

export const useGrown = (): Wanted<Grown> => {
  const { language } = useHome();
  return useWanted(() => {
    const load = languages[spoken().code] ?? languages["en"];
    return load ? load() : Promise.reject(new Error("there are no checkpoints at all"));
  }, [language.value]);
};
