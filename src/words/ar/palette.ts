/** Going anywhere by what one types, and the keys of a screen, in Arabic. */
import type { words as en } from "../en/palette.ts";

export const words: Record<keyof typeof en, string> = {
  "palette.name": "اذهبوا إلى",
  "palette.hint": "طفل أو يوم أو تسجيل أو صفحة أو إعداد",
  "palette.none": "لا شيء هنا بهذا الاسم. جرّبوا كلمة أخرى.",
  "palette.screen": "شاشة",
  "palette.child": "طفل",
  "palette.play": "تسجيل",
  "palette.day": "يوم",
  "palette.page": "صفحة",
  "palette.found":
    "{n, plural, zero {لا مكان} one {مكان واحد} two {مكانان} few {# أماكن} many {# مكانًا} other {# مكان}}",
  "keys.title": "مفاتيح هذه الشاشة",
  "keys.close": "إغلاق",
  "keys.palette": "الذهاب إلى أي مكان",
  "keys.these": "عرض هذه المفاتيح",
  "keys.leave": "الخروج فورًا",
  "keys.next": "من شيء إلى الذي يليه",
};
