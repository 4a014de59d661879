/** What the listener cannot hear, in Spanish. */
import type { words as en } from "../en/listener.ts";

export const words: Record<keyof typeof en, string> = {
  "cannot.title": "Lo que la máquina no puede oír",
  "cannot.says":
    "Dice quién hizo un sonido, y cuándo. No sabe qué quiso decir un sonido, qué siente nadie ni quién es cada persona. Lo que dice es una suposición hasta que tú lo hayas mirado.",
  "cannot.fails": "Dónde se equivoca",
  "cannot.fails.mixed":
    "A veces toma a un adulto por un niño, y a un niño por un adulto. Le pasa sobre todo con niños de 6 a 8 años que leen en voz alta, y con voces adultas agudas que suenan como por teléfono.",
  "cannot.fails.burst": "Un llanto corto y suelto lo oye como voz. El quejido lo puede oír de las dos maneras.",
  "cannot.fails.joined": "Dos llantos con menos de medio segundo entre ellos los oye como uno solo.",
  "cannot.fails.elsewhere":
    "No distingue una televisión de las personas de la habitación, y eso agrega unas {television, number} señales por minuto. Si solo hay un ruido fuerte, puede oír a un niño más o menos una vez cada dos minutos. Apaga lo que puedas mientras grabas.",
  "cannot.fails.animals": "En lo que le sirvió para aprender casi no había animales, y menos aún gatos.",
  "cannot.unheard": "Lo que nunca ha encontrado",
  "cannot.unheard.says":
    "Nunca ha encontrado el balbuceo, los gorjeos y la risa de bebés reales, y apenas a adultos que de verdad le hablan a un bebé. De niños de 1 a 5 años, y de hogares, solo ha encontrado a una familia que juega, y de ella aprendió solo qué no es llanto. Apenas ha encontrado otras lenguas que el inglés, el francés, el español y el ruso.",
  "cannot.tests": "Cuánto acertó en nuestras pruebas",
  "cannot.tests.says":
    "Las voces se leyeron o lloraron en otro lugar, sobre el ruido de una habitación. De los sonidos que nombró, acertó el {right, number, percent}, y de los sonidos que había, encontró el {found, number, percent}. Habíamos apuntado al {aimRight, number, percent} y al {aimFound, number, percent}. No se sabe qué tan bien le va en tu hogar.",
  "cannot.never": "Para qué no sirve",
  "cannot.never.says":
    "Se le escapan llantos, así que no sirve para vigilar a un bebé. No cuenta las palabras de un día, y no juzga a nadie. Nada de esto va a un informe hasta que una persona lo haya revisado.",
  "cannot.way": "Dónde se equivoca, cuánto acertó y cómo aprende tu habitación",
  "cannot.source": "De la ficha del modelo, que viene con el código de Attune.",
  "room.title": "Puede aprender tu habitación",
  "room.says":
    "Con los sonidos que revisas aprende a sopesar lo que oye en tu habitación. Lo que aprende son dieciocho números, los mismos para todas las voces, y no guarda nada de ninguna voz. Los números se quedan en este dispositivo, y puedes hacer que los olvide.",
  "room.few":
    "{n, plural, =0 {En los videos que siguen aquí aún no has revisado ningún sonido.} one {En los videos que siguen aquí has revisado un sonido.} other {En los videos que siguen aquí has revisado {n, number} sonidos.}} A partir de {least, number} puede aprender de ellos.",
  "room.ready":
    "Has revisado {n, number} sonidos, en {clips, plural, one {un video que sigue aquí} other {{clips, number} videos que siguen aquí}}. Puede escucharlos otra vez y aprender.",
  "room.learn": "Que aprenda",
  "room.doing": "Escuchando otra vez",
  "room.learned": "Ya aprendió, y desde ahora lo usará.",
  "room.unmoved": "Escuchó otra vez, y lo que mejor encaja es lo que ya traía.",
  "room.moved": "{when}: aprendió de {n, number} sonidos, y así oye los videos nuevos.",
  "room.same":
    "{when}: escuchó otra vez los {n, number} sonidos. Lo que ya traía es lo que mejor encaja con ellos, así que lo conserva.",
  "room.forget": "Olvidarlo",
  "room.forgotten": "Lo olvidó, y oye como al principio.",
  "room.offer": "Que aprenda de {n, number} sonidos",
  "room.tests":
    "En nuestras pruebas aprendió de {least, number} sonidos de un video, y después oyó el resto. Acertó de media {mean, number} veces más de cada 100, y el video al que peor le fue perdió {worst, number}.",
};
