/** What the listener cannot hear, in Spanish. */
import type { words as en } from "../en/listener.ts";

export const words: Record<keyof typeof en, string> = {
  "cannot.title": "Lo que la máquina no puede oír",
  "cannot.says":
    "Dice quién hizo un sonido, y cuándo. No sabe qué quiso decir un sonido, qué siente nadie ni quién es alguien. Lo que dice es una suposición hasta que lo hayas mirado.",
  "cannot.fails": "Dónde se equivoca",
  "cannot.fails.mixed":
    "Confunde a algunos adultos con un niño, y a algunos niños con un adulto. Sobre todo a niños de 6 a 8 años que leen en voz alta, y voces adultas agudas que suenan como por teléfono.",
  "cannot.fails.burst": "A un llanto corto y suelto lo llama voz. El quejido cae de un lado o del otro.",
  "cannot.fails.joined": "Los llantos a menos de medio segundo uno de otro se oyen como uno solo.",
  "cannot.fails.elsewhere":
    "No distingue una televisión de las personas de la habitación: eso da unas {television, number} señales por minuto. En música sola puede oír a un niño, más o menos una vez por minuto. Apágalas mientras grabas.",
  "cannot.fails.animals": "Los animales, sobre todo los gatos, apenas estaban en aquello de lo que aprendió.",
  "cannot.unheard": "Lo que nunca ha encontrado",
  "cannot.unheard.says":
    "El balbuceo, los gorjeos y la risa de bebés reales. Adultos que de verdad hablan a un bebé. Niños de 1 a 5 años. Hogares. Otras lenguas que el inglés, el francés, el español y el ruso.",
  "cannot.tests": "Cuánto acertó en nuestras pruebas",
  "cannot.tests.says":
    "Las voces se leyeron o lloraron en otro lugar, sobre el ruido de una habitación. De los sonidos que nombró, acertó el {right, number, percent}. De los sonidos que había, encontró el {found, number, percent}. Habíamos apuntado al {aimRight, number, percent} y al {aimFound, number, percent}. Cómo le va en tu hogar no se sabe.",
  "cannot.never": "Para qué no sirve",
  "cannot.never.says":
    "Se le escapan llantos: no sirve para vigilar a un bebé. No cuenta las palabras de un día, y no juzga a nadie. Sin que lo mire una persona, nada de esto va a un informe.",
  "cannot.way": "Dónde se equivoca, cuánto acertó y cómo aprende tu habitación",
  "cannot.source": "De la ficha del modelo, que viene con el código de Attune.",
  "room.title": "Puede aprender tu habitación",
  "room.says":
    "De los sonidos que revisas aprende a sopesar lo que oye en tu habitación: dieciocho números, los mismos para todas las voces. No guarda nada de ninguna voz. Los números se quedan aquí con todo lo demás, y puedes hacer que los olvide.",
  "room.few":
    "{n, plural, =0 {En los videos que siguen aquí aún no has revisado ningún sonido.} one {En los videos que siguen aquí has revisado un sonido.} other {En los videos que siguen aquí has revisado {n, number} sonidos.}} A partir de {least, number} puede aprender de ellos.",
  "room.ready":
    "Has revisado {n, number} sonidos, en {clips, plural, one {un video que sigue aquí} other {{clips, number} videos que siguen aquí}}. Puede escucharlos otra vez y aprender.",
  "room.learn": "Que aprenda",
  "room.doing": "Escuchando otra vez",
  "room.learned": "Aprendió. Así oye los videos nuevos.",
  "room.unmoved": "Escuchó otra vez. Lo que traía es lo que mejor encaja.",
  "room.moved": "{when}: aprendió de {n, number} sonidos. Así oye los videos nuevos.",
  "room.same": "{when}: escuchó otra vez {n, number} sonidos. Lo que traía es lo que mejor encaja. Lo conserva.",
  "room.forget": "Olvidarlo",
  "room.forgotten": "Olvidado. Oye como vino.",
  "room.offer": "Que aprenda de {n, number} sonidos",
  "room.tests":
    "En nuestras pruebas aprendió de {least, number} sonidos de un video. En el resto, su acierto subió de media {mean, number} puntos de 100. El video al que le fue peor perdió {worst, number}.",
};
