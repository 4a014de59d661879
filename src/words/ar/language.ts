/** Arabic. The reader is addressed in the plural, which holds for everyone. */
import type { Language } from "../language.ts";

export const language: Language = {
  name: "العربية",
  dir: "rtl",
  locale: "ar",
  regions: "AE BH DZ EG IQ JO KW LB LY MA OM PS QA SA SD SY TN YE".split(" "),
  agrees: true,
};
