/** Leaving at once, in Spanish. */
import type { words as en } from "../en/leave.ts";

export const words: Record<keyof typeof en, string> = {
  "leave.name": "Salir al instante",
  "leave.note":
    "Pone una página vacía en lugar de Attune, y lo bloquea si hay bloqueo. Pulsar Escape dos veces hace lo mismo. La lista de páginas visitadas es del propio navegador: puede seguir mostrando que se abrió Attune.",
  "leave.button": "Mostrar el botón en cada pantalla",
};
