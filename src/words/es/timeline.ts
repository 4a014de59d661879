/** The play along time at a desk, in Spanish. */
import type { words as en } from "../en/timeline.ts";

export const words: Record<keyof typeof en, string> = {
  "line.name": "Línea del tiempo",
  "line.label":
    "El tiempo corre hacia la derecha. {child}, arriba, hizo {a, plural, one {# señal} other {# señales}}; tú, abajo, {b, plural, one {# señal} other {# señales}}. {c, plural, =0 {Ninguna tuvo respuesta en cinco segundos.} one {# tuvo respuesta en cinco segundos.} other {# tuvieron respuesta en cinco segundos.}}",
  "line.label.open":
    "El tiempo corre hacia la derecha. {child}, arriba, hizo {a, plural, one {# señal} other {# señales}}; tú, abajo, {b, plural, one {# señal} other {# señales}}. Queda por ver cuántas tuvieron respuesta: {n, plural, one {una señal puede ser de cualquiera de los dos} other {# señales pueden ser de cualquiera de los dos}}.",
  "line.keys": "Más y menos acercan y alejan, el cero muestra todo el video, arriba y abajo van de señal en señal.",
  "line.keys.edit": "Alt con izquierda o derecha mueve el final de lo elegido; con Mayús, un solo fotograma.",
  "line.many": "{n, plural, one {# señal elegida} other {# señales elegidas}}",
  "line.none": "Nada elegido",
  "line.window": "La parte que se ve",
  "line.window.at": "de {from} a {to}, de {all}",
  "line.edge.from": "Dónde empieza la parte",
  "line.edge.to": "Dónde termina la parte",
  "line.fit": "Todo el video",
  "lane.eyes": "Ojos",
  "lane.face": "Cara",
  "lane.voice": "Voz",
  "lane.touch": "Tacto",
  "lane.body": "Cuerpo",
  "lane.things": "Objetos",
};
