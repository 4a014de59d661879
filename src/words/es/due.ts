/** The quiet lines in Today: a backup once a month, a lock once; and at first the way to a backup, in Spanish. */
import type { words as en } from "../en/due.ts";

export const words: Record<keyof typeof en, string> = {
  "due.again": "La última copia tiene más de un mes.",
  "due.never": "Todavía no hay copia. Si se pierde este dispositivo, se pierde lo guardado.",
  "due.lock":
    "Lo que escribes aquí está cifrado, y la llave la tiene este navegador. Pon un bloqueo si lo usa más gente.",
  "due.lock.set": "Poner un bloqueo",
  "due.lock.later": "Ahora no",
  "due.restore": "Tengo una copia",
  "due.make": "Hacer una copia",
  "due.clip.tomorrow": "El video «{title}» se borra cuando acabe el día de mañana. Lo que viste en él queda.",
  "due.clip.today": "El video «{title}» se borra cuando acabe el día. Lo que viste en él queda.",
  "due.clip.jumped":
    "El video «{title}» debía borrarse hace tiempo. La fecha de este dispositivo ha dado un salto, así que sigue aquí hasta que digas.",
  "due.clip.later": "Guardarlo una semana más",
  "due.clip.now": "Borrarlo ahora",
};
