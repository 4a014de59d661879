/** What a language says of itself. */

/**
 * A language: its name in itself, its direction, its locale where no region is known, and the regions to choose from.
 * `agrees`: its verbs or adjectives differ by whether a girl or a boy is spoken of, a woman or a man speaks.
 */
export type Language = {
  readonly name: string;
  readonly dir: "ltr" | "rtl";
  readonly locale: string;
  readonly regions?: readonly string[];
  readonly agrees?: true;
};
