/**
 * Words made alike, so that "crying" finds "cries", "llora" finds "llorar" and "البكاء" finds "بكاء": light stemmers,
 * after Porter 1980 (English), Savoy 2006 (Spanish) and Larkey's light10 of 2002 (Arabic), each cut down to what a search
 * over some dozens of articles needs. A wrong stem costs a rank, never an article.
 */

/** Lower case, without accents, vowel points and tatweel. */
const bare = (word: string): string =>
  word
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g, "")
    .replace(/['’]s$/, "")
    .replace(/['’]/g, "");

const undouble = (stem: string): string => (/([bdfgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem);

const english = (word: string): string => {
  if (word.length < 4) return word.replace(/y$/, "i");
  let stem = word
    .replace(/ies$/, "y")
    .replace(/(?<=[sxz]|ch|sh)es$/, "")
    .replace(/(?<=[^siu])s$/, "");
  const cut = stem.replace(/(?:ing|ed|ly)$/, "");
  if (cut !== stem && /[aeiouy]/.test(cut) && cut.length > 2) stem = undouble(cut);
  return stem.replace(/e$/, "").replace(/y$/, "i");
};

const spanish = (word: string): string => {
  if (word.length < 4) return word;
  let stem = word;
  if (stem.length > 6) stem = stem.replace(/(?<=ar|er|ir|ndo)(?:me|te|se|lo|la|le|los|las|les|nos)$/, "");
  stem = stem
    .replace(/mente$/, "")
    .replace(/(?<=[^aeiou])es$|(?<=[aeiou])s$/, "")
    .replace(/z$/, "c");
  const cut = stem.replace(/(?:ando|iendo|yendo|ado|ada|ido|ida|aba|ia|ar|er|ir|an|en|io)$/, "");
  if (cut.length > 2) stem = cut;
  return stem.replace(/[aeo]$/, "");
};

const arabic = (word: string): string => {
  let stem = word
    .replace(/[أإآٱ]/g, "ا")
    .replace(/ى/g, "ي")
    .replace(/ة/g, "ه")
    .replace(/[ؤئء]/g, "");
  const head = /^(?:[وفبك]?ال|لل)(?=.{2})/.exec(stem)?.[0] ?? /^[و](?=.{3})/.exec(stem)?.[0] ?? "";
  stem = stem.slice(head.length);
  for (const tail of ["ها", "ان", "ات", "ون", "ين", "يه", "ني", "ي", "ه", "ا"]) {
    if (stem.endsWith(tail) && stem.length - tail.length > 1) return stem.slice(0, -tail.length);
  }
  return stem;
};

const stemmers: Readonly<Record<string, (word: string) => string>> = { en: english, es: spanish, ar: arabic };

/** `word` as it is kept and looked for in `language` (a code); a language that we have no stemmer for is only made bare. */
export const stem = (word: string, language: string): string => (stemmers[language] ?? ((plain) => plain))(bare(word));
