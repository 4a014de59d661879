/** Spanish. */
import type { Language } from "../../words.ts";

export const language: Language = { name: "Español", dir: "ltr", locale: "es" };
