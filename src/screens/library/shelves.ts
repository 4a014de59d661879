/** Opens the library in the language that is spoken, or in English where it is not there yet, and what lies in it. */
import { libraries } from "virtual:library";
import { languages, regional, spoken } from "../../words/words.ts";
import { type Library, libraryIn } from "../../library/library.ts";
import { type Finder, finder } from "../../library/search.ts";
import { useHome } from "../parts/home.ts";
import { useWanted, type Wanted } from "../parts/wanted.ts";

export type { Wanted } from "../parts/wanted.ts";

export type OpenedLibrary = {
  readonly library: Library;
  readonly code: string;
  readonly dir: "ltr" | "rtl";
  /** The language and region, for documents and voices. */
  readonly tag: string;
  /** It is not in the language that is spoken. */
  readonly fallback: boolean;
};

/** Opens the library of the language that is spoken. Rejects where it could not be fetched. */
export const libraryNow = async (): Promise<OpenedLibrary> => {
  const code = libraries[spoken().code] ? spoken().code : "en";
  const load = libraries[code];
  if (load === undefined) throw new Error("there is no library at all");
  const fallback = code !== spoken().code;
  const { dir, locale } = languages().get(code) ?? spoken();
  const library = await load();
  return fallback
    ? { library, code, dir, tag: locale, fallback }
    : { library: libraryIn(library, regional), code, dir, tag: spoken().tag, fallback };
};

/** The library of the language that is spoken. */
export const useLibrary = (): Wanted<OpenedLibrary> => {
  const { language, region } = useHome();
  return useWanted(libraryNow, [language.value, region.value]);
};

const finders = new Map<string, Promise<Finder>>();
/** The search over a library; made once a language. */
export const finderOf = ({ library, code }: OpenedLibrary): Promise<Finder> => {
  const made = finders.get(code) ?? library.index().then((index) => finder(index, code));
  finders.set(code, made);
  made.catch(() => finders.delete(code));
  return made;
};
