/** English, the language that the others are written from. */
import type { Language } from "../language.ts";

export const language: Language = {
  name: "English",
  dir: "ltr",
  locale: "en-GB",
  regions: ["GB", "US", "CA", "AU", "NZ", "IE", "IN", "ZA", "NG", "KE", "GH", "PK", "BD", "PH", "SG", "MY", "JM"],
};
