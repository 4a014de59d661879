/** Leaving at once, in Arabic. */
import type { words as en } from "../en/leave.ts";

export const words: Record<keyof typeof en, string> = {
  "leave.name": "خروج فوري",
  "leave.note":
    "يضع صفحة فارغة مكان Attune، ويقفله إن كان هناك قفل. والضغط على Escape مرتين يفعل الشيء نفسه. قائمة الصفحات التي زرتموها تخص المتصفح: قد تُظهر أن Attune فُتح.",
  "leave.button": "إظهار الزر على كل شاشة",
};
