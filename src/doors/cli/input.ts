/** What is read in one call: each recording, where it comes from, what is said of it. */
import type { Problem } from "../../ground/result.ts";
import type { Annotated } from "../../recording/formats/childproject.ts";
import type { Metadata } from "../../recording/formats/metadata.ts";

/** One thing to read, which may hold several recordings. */
export type Input = {
  /** As the table calls it. */
  readonly file: string;
  readonly from:
    | { readonly kind: "file"; readonly path: string }
    /** Found in a folder, by an ending that is not a recording's alone. */
    | { readonly kind: "perhaps"; readonly path: string }
    | { readonly kind: "bytes"; readonly bytes: Uint8Array }
    | { readonly kind: "project"; readonly folder: string; readonly annotated: Annotated }
    | { readonly kind: "problem"; readonly problem: Problem };
  /** Where it is shared out: of its recordings the `at`th of `of` parts, in order. */
  readonly share?: Share;
};

export type Share = { readonly at: number; readonly of: number };

/** Something to say at the end: the id of a sentence (`corpus.<kind>`) and its values. */
export type CorpusRemark = { readonly kind: string; readonly with: Readonly<Record<string, string | number>> };

export type Inputs = {
  readonly inputs: readonly Input[];
  /** What a ChildProject folder knows of its recordings. */
  readonly metadata: Metadata | null;
  readonly remarks: readonly CorpusRemark[];
};
