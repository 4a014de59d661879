/**
 * This child's dictionary, as it is kept: the cues that the family took from the list or added, with what they made of
 * them, and the channels this child does not use. One text in the store's settings, read again and written whole.
 */
import * as v from "valibot";
import { asJson, type Form, listOf } from "../ground/kept.ts";
import { cueChannels, groups, type ListedCue } from "./list.ts";
import { isNeed, type Need, needs } from "./needs.ts";

const words = v.fallback(v.string(), "");
const lines = listOf(v.string());
const kept = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  /** The family's own name for it; empty: as the list says. */
  name: words,
  /** What it means, where a person has said so: that stands above every guess. */
  means: v.fallback(v.nullable(v.fallback(v.picklist(needs), "help")), null),
  note: words,
  /** What helps, what does not, a line each. */
  helps: lines,
  not: lines,
  /** A kept moment that shows it. */
  moment: v.fallback(v.nullable(v.string()), null),
  /** Only of a family's own cue. */
  own: v.fallback(
    v.nullable(
      v.object({
        group: v.fallback(v.picklist(groups), "need"),
        channels: listOf(v.picklist(cueChannels)),
        needs: lines,
      }),
    ),
    null,
  ),
});
const book = v.object({
  v: v.literal(1),
  kept: listOf(kept),
  /** Cues of the list that are not this child's. */
  hidden: lines,
  without: listOf(v.picklist(cueChannels)),
});
export type KeptCue = Readonly<v.InferOutput<typeof kept>>;
export type Book = Readonly<v.InferOutput<typeof book>>;

export const emptyBook: Book = { v: 1, kept: [], hidden: [], without: [] };

/** How a book is kept; read as much of it as can be, the empty book where nothing was, or of a later Attune. */
export const bookForm: Form<Book> = asJson<Book>(book, emptyBook);

/** A cue of which nothing was said yet. */
export const blank = (id: string): KeptCue => ({
  id,
  name: "",
  means: null,
  note: "",
  helps: [],
  not: [],
  moment: null,
  own: null,
});

/** `book` with `cue` in it: in its place, or at the end. */
export const put = (book: Book, cue: KeptCue): Book => ({
  ...book,
  hidden: book.hidden.filter((id) => id !== cue.id),
  kept: book.kept.some(({ id }) => id === cue.id)
    ? book.kept.map((one) => (one.id === cue.id ? cue : one))
    : [...book.kept, cue],
});

/** `book` without the cue `id`; one of the list is no longer offered. */
export const drop = (book: Book, id: string): Book => ({
  ...book,
  kept: book.kept.filter((one) => one.id !== id),
  hidden: id.startsWith(ownPrefix) ? book.hidden : [...book.hidden.filter((one) => one !== id), id],
});

const ownPrefix = "own-";
/** The id of a family's own cue. */
export const ownId = (random: string): string => `${ownPrefix}${random}`;

/** A family's own cue as one of the list. */
export const ownListed = ({ id, own }: KeptCue): ListedCue | null =>
  own === null
    ? null
    : {
        id,
        from: 0,
        to: 1200,
        strength: "potent",
        picture: "own",
        group: own.group,
        channels: own.channels,
        needs: Object.fromEntries(own.needs.filter(isNeed).map((need): [Need, number] => [need, 1])),
      };
