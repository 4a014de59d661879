/** What stands beside a reading's pictures, and the tagging unseen, in Spanish. */
import type { words as en } from "../en/reading.ts";

export const words: Record<keyof typeof en, string> = {
  "reading.likely": "Margen probable: de {low, number} a {high, number} de {of, number}",
  "reading.luck": "Solo por suerte: más o menos {n, number} de {of, number}",
  "reading.luck.count": "Solo por suerte: más o menos {n, number}",
  "reading.luck.how":
    "Para ver qué daría la suerte, tu lado del video se desplaza mil veces a lo largo de él, y cada vez se vuelve a contar.",
  "reading.more": "Más de lo que daría la suerte.",
  "reading.same": "Solo con suerte podría salir lo mismo.",
  "reading.follow.more": "Más que la suerte",
  "reading.follow.same": "Más o menos como la suerte",
  "reading.weighing": "Contando lo que daría solo la suerte",
  "reading.picture": "{count, number} de {of, number}. El margen probable va de {low, number} a {high, number}.",
  "reading.picture.luck":
    "{count, number} de {of, number}. El margen probable va de {low, number} a {high, number}. La suerte sola daría más o menos {luck, number}.",

  "reading.unseen.title": "Que otra persona lo marque sin ver lo tuyo",
  "reading.unseen.says":
    "Dos personas ven más que una. La otra mira el mismo video y marca lo que ve, sin tus marcas. Después miran las dos cosas a la vez.",
  "reading.unseen.begins":
    "Empieza con lo que oyó el dispositivo, igual que tú. Tus marcas siguen ocultas hasta que termine.",
  "reading.unseen.begin": "Pasar el teléfono y empezar",
  "reading.unseen.on": "Seguir marcando",
  "reading.unseen.see": "Ver lo que vio cada cual",
  "reading.unseen.kept": "Con este video hay guardada una segunda marcación.",
  "reading.unseen.clip": "El video",

  "reading.agree.title": "Lo que vio cada cual",
  "reading.agree.both":
    "{n, plural, =0 {Ninguna señal la vieron las dos personas} one {Una señal la vieron las dos personas} other {# señales las vieron las dos personas}}",
  "reading.agree.tolerance": "Dos señales son la misma si entre sus comienzos hay menos de {tolerance, number} s.",
  "reading.agree.missed": "Lo que tú viste y a mí se me escapó",
  "reading.agree.mine": "Lo que yo vi y a ti se te escapó",
  "reading.agree.alike": "En lo que coincidimos",
  "reading.agree.none": "Nada",
  "reading.agree.play": "Reproducir {time}",
  "reading.agree.later": "La otra persona empezó {seconds, number, ::.0} s después",
  "reading.agree.sooner": "La otra persona empezó {seconds, number, ::.0} s antes",
  "reading.agree.numbers": "¿Cómo se cuenta esto?",
  "reading.agree.percent":
    "Las dos personas marcamos {units, number} pasos de {unit, number} ms, y en el {share, number, percent} de ellos nuestras etiquetas coinciden. Si en un paso ocurren varias cosas, su etiqueta las reúne todas.",
  "reading.agree.kappa":
    "La kappa de Cohen es {kappa, number, ::.00}, sobre los mismos pasos de {unit, number} ms. Es lo que queda del acuerdo al quitar el que daría el azar: 1 es igual en todo, y 0 es azar.",
  "reading.agree.alpha":
    "El alfa de Krippendorff es {alpha, number, ::.00}, para etiquetas sin orden, sobre los mismos pasos.",
  "reading.agree.lanes": "Cada uno por separado",
  "reading.agree.lane":
    "{role, select, child {Niña o niño} adult {Persona adulta} other {Otras personas}}, {channel}: {share, number, percent} igual",
  "reading.agree.lane.kappa":
    "{role, select, child {Niña o niño} adult {Persona adulta} other {Otras personas}}, {channel}: {share, number, percent} igual, kappa {kappa, number, ::.00}",
  "reading.agree.acts": "Cada tipo de señal por separado",
  "reading.agree.act": "{role, select, child {Niña o niño} adult {Persona adulta} other {Otras personas}}, {what}",
  "reading.agree.act.events": "Las dos personas: {both, number}, solo yo: {mine, number}, solo tú: {theirs, number}.",
  "reading.agree.act.later": "En promedio, empezaste {seconds, number, ::.00} s después.",
  "reading.agree.act.sooner": "En promedio, empezaste {seconds, number, ::.00} s antes.",
  "reading.agree.act.share":
    "Ocupa el {mine, number, percent} de los pasos en mi marcación y el {theirs, number, percent} en la tuya, y el {share, number, percent} coincide.",
  "reading.agree.act.kappa": "Kappa es {kappa, number, ::.00}.",
  "reading.agree.untold": "Aquí no se pueden calcular kappa y alfa: hay demasiado poco, o todo es igual.",
  "reading.agree.source":
    "Cohen 1960; Krippendorff 2011. Dos personas rara vez coinciden en todo, y ninguna de ellas es la verdad.",
  "reading.agree.empty": "Todavía no hay una segunda marcación",
  "reading.agree.empty.says": "Primero deja que otra persona marque el video sin ver tus marcas.",
  "reading.agree.remove": "Quitar la segunda marcación",
  "reading.agree.remove.sure": "La segunda marcación se borra para siempre, y las tuyas quedan.",
  "reading.agree.removed": "La segunda marcación se quitó.",
};
