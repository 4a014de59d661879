/** Opens the library in the language that is spoken, or in English where it is not there yet, and what lies in it. */
import { useEffect, useState } from "preact/hooks";
import { libraries } from "virtual:library";
import { languages, spoken } from "../../ground/words.ts";
import type { Library } from "../../library/library.ts";
import { type Finder, finder } from "../../library/search.ts";
import { useHome } from "../parts/home.ts";

export type Opened = {
  readonly library: Library;
  readonly code: string;
  readonly dir: "ltr" | "rtl";
  readonly locale: string;
  /** It is not in the language that is spoken. */
  readonly fallback: boolean;
};

/** What is wanted, once it is there; `failed`: it could not be loaded, and `again` tries once more. */
export type Wanted<Value> =
  | { readonly is: "waiting" }
  | { readonly is: "here"; readonly value: Value }
  | { readonly is: "failed"; readonly again: () => void };

/** Loads what `load` brings, again whenever `keys` change. */
export const useWanted = <Value>(load: () => Promise<Value>, keys: readonly unknown[]): Wanted<Value> => {
  const [state, set] = useState<Wanted<Value>>({ is: "waiting" });
  const [tries, again] = useState(0);
  useEffect(() => {
    let stale = false;
    load().then(
      (value) => stale || set({ is: "here", value }),
      () => stale || set({ is: "failed", again: () => again((n) => n + 1) }),
    );
    return () => {
      stale = true;
    };
  }, [...keys, tries]);
  return state;
};

/** The library of the language that is spoken. */
export const useLibrary = (): Wanted<Opened> => {
  const { language } = useHome();
  return useWanted(async () => {
    const code = libraries[spoken().code] ? spoken().code : "en";
    const load = libraries[code];
    if (load === undefined) throw new Error("there is no library at all");
    const { dir, locale } = languages().get(code) ?? spoken();
    return { library: await load(), code, dir, locale, fallback: code !== spoken().code };
  }, [language.value]);
};

const finders = new Map<string, Promise<Finder>>();
/** The search over a library; made once a language. */
export const finderOf = ({ library, code }: Opened): Promise<Finder> => {
  const made = finders.get(code) ?? library.index().then((index) => finder(index, code));
  finders.set(code, made);
  made.catch(() => finders.delete(code));
  return made;
};
