/** What Settings asks once, in Spanish. */
import type { words as en } from "../en/settings.ts";

export const words: Record<keyof typeof en, string> = {
  "settings.region": "País",
  "settings.region.note": "De él dependen fechas, horas, unidades y algunas palabras.",
  "settings.me": "Cómo escribir lo que tú dices",
  "settings.me.woman": "En femenino",
  "settings.me.man": "En masculino",
  "settings.me.open": "Sin precisar",
  "settings.me.why": "En algunas frases, el español distingue quién habla. Solo sirve para eso, y solo se guarda aquí.",
};
