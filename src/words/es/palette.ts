/** Going anywhere by what one types, and the keys of a screen, in Spanish. */
import type { words as en } from "../en/palette.ts";

export const words: Record<keyof typeof en, string> = {
  "palette.name": "Ir a",
  "palette.hint": "Un niño, un día, una grabación, una página o un ajuste",
  "palette.none": "Aquí nada se llama así. Prueba con otra palabra.",
  "palette.screen": "Pantalla",
  "palette.child": "Niño o niña",
  "palette.play": "Grabación",
  "palette.day": "Día",
  "palette.page": "Página",
  "palette.found": "{n, plural, one {Un sitio} other {# sitios}}",
  "keys.title": "Teclas de esta pantalla",
  "keys.close": "Cerrar",
  "keys.palette": "Ir a cualquier sitio",
  "keys.these": "Ver estas teclas",
  "keys.leave": "Salir al instante",
  "keys.next": "Pasar de una cosa a otra",
};
