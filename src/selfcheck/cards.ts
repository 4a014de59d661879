/**
 * Cards of known questionnaires: what they are, how many questions, who may use them, where they are to be had; never an item
 * of theirs. A total that somebody has already can be written down; before it stands the question that is an alert.
 */

/** Who may use one, and on what terms. */
export const rights = ["free", "named", "article", "ask", "register", "paid", "licence", "download", "clinic"] as const;
/** Whom it is about. */
export const abouts = ["adult", "birth", "parent", "child"] as const;

/** From where on, or up to where, makers or studies count a total as worth a talk. */
export type CardMark = { readonly at: number; readonly way: "up" | "down"; readonly by: string };

export type InstrumentCard = {
  readonly id: string;
  readonly name: string;
  /** In its own words, which are the maker's. */
  readonly full: string;
  readonly about: (typeof abouts)[number];
  readonly rights: (typeof rights)[number];
  /** How many questions; left out where that goes by age. */
  readonly items?: number;
  /** The least and the most that a total can be; left out where there is no one total. */
  readonly total?: { readonly from: number; readonly to: number; readonly step?: number };
  /** The numbers of its questions about dying or harm. */
  readonly alert?: readonly number[];
  readonly marks?: readonly CardMark[];
  /** Months of the child's age for which it is. */
  readonly months?: { readonly from: number; readonly to: number };
  readonly web: string;
  /** Where the facts of this card were read. */
  readonly read: string;
};

/** Whether a total is one that the card's questionnaire can have. */
export const isTotal = ({ total }: Pick<InstrumentCard, "total">, value: number): boolean =>
  total !== undefined &&
  Number.isInteger(value) &&
  value >= total.from &&
  value <= total.to &&
  (value - total.from) % (total.step ?? 1) === 0;

/** The marks that a total has reached. */
export const reached = ({ marks = [] }: Pick<InstrumentCard, "marks">, value: number): readonly CardMark[] =>
  marks.filter(({ at, way }) => (way === "up" ? value >= at : value <= at));
