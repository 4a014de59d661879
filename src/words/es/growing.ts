/** What Growing says, in Spanish. */
import type { words as en } from "../en/growing.ts";

import { words as safety } from "./safety.ts";

export const words: Record<keyof typeof en, string> = {
  "growing.title": "Crecer",
  "growing.head": "Cinco áreas, y en todas {child}",
  "growing.age": "{age}.",
  "growing.age.corrected": "{age}, contando desde la fecha prevista.",
  "growing.legend":
    "Un anillo es algo que notaste. Un anillo de trazos es «todavía no». Lo que queda después de la línea puede venir luego. No hay una meta.",
  "growing.legend.older": "Los controles acaban a los cinco años. Lo que notaste se queda aquí.",
  "growing.picture": "Cinco carriles de igual largo: {lanes}. La línea marca el ahora.",
  "growing.picture.lane":
    "{area}: {yes, plural, =0 {nada notado todavía} other {# notados}}{not, plural, =0 {} other {, # todavía no}}{unsure, plural, =0 {} other {, # en duda}}{stopped, plural, =0 {} other {, # que se pararon}}",
  "growing.now": "ahora",
  "growing.area.emotional": "Emocional",
  "growing.area.social": "Social",
  "growing.area.mental": "Mental",
  "growing.area.intellectual": "Intelectual",
  "growing.area.physical": "Física",
  "growing.table": "Como lista",
  "growing.noage.title": "¿Cuándo nació {childMid}?",
  "growing.noage.says": "Crecer va por edades. Basta un mes o un año, y nada sale de este dispositivo.",
  "growing.noage.do": "Decir la edad",
  "growing.nochild.title": "¿Quién es tu peque?",
  "growing.nochild.says":
    "Un nombre o cualquier palabra, y la edad hasta donde la sepas. Entonces Crecer tiene algo que decir.",
  "growing.nochild.do": "Añadir un peque",
  "growing.first":
    "Las primeras cosas que notar llegan a los dos meses. Hasta entonces: abrazar, mirar, responder. Es de sobra.",

  "growing.ask": "¿Lo has notado?",
  "growing.relational": "Entre ustedes dos, {age}",
  "growing.kicker": "{area}, {age}",
  "growing.yes": "Sí",
  "growing.not-yet": "Todavía no",
  "growing.not-sure": "No lo sé",
  "growing.stopped": "Estaba, y se paró",
  "growing.stopped.is": "Se paró",
  "growing.kept.yes": "Guardado: lo has notado",
  "growing.kept.not-yet": "Guardado: todavía no",
  "growing.kept.not-sure": "Guardado: en duda",
  "growing.kept.stopped": "Guardado. Por favor, cuéntaselo hoy a una médica o un médico.",
  "growing.taken": "Quitado",
  "growing.invite": "Cómo darle pie",
  "growing.source":
    "Lo hacen unos tres de cada cuatro a {age}. Edades y puntos: CDC, «Learn the Signs. Act Early.» (2022), con nuestras palabras. Una manera de fijarse, no un examen.",
  "growing.of": "{n} de {all}",
  "growing.before": "Anterior",
  "growing.next": "Siguiente",
  "growing.all": "Todo lo de {age}",
  "growing.unasked": "sin respuesta aún",
  "growing.done.title": "Has mirado todo lo de {age}",
  "growing.done.says": "Puedes cambiar cualquier respuesta. El próximo control llega a {age}.",
  "growing.done.last": "Puedes cambiar cualquier respuesta. Este es el último control.",
  "growing.early": "Este control está por delante. Aquí la respuesta habitual es «todavía no».",

  "growing.lost.title": "Parece que perdió algo que ya sabía hacer",
  "growing.lost.says": safety["safety.skill"],
  "growing.notyet.title":
    "{n, plural, one {Una cosa por la que merece preguntar} other {# cosas por las que merece preguntar}}",
  "growing.notyet.says":
    "Un solo «todavía no» es motivo suficiente para preguntar a tu médica o médico o enfermera. No es un veredicto, y preguntar pronto ayuda.",
  "growing.go.checkpoint": "Qué notar a {age}",
  "growing.go.checkpoint.says":
    "{n, plural, =0 {Todo respondido} one {Una está sin respuesta} other {# están sin respuesta}}",
  "growing.go.next": "Qué puede llegar a {age}",
  "growing.go.next.says": "Una mirada adelante, nada que responder",
  "growing.go.signs": "Merece hablarlo",
  "growing.go.signs.says": "Qué observar, qué otra cosa puede ser, a quién preguntar",
  "growing.go.doctor": "Una página para llevar",
  "growing.go.doctor.says": "Tus respuestas, para imprimir o compartir",
  "growing.go.try": "Algo para probar hoy",
  "growing.go.try.says": "Una cosa pequeña que va bien con la edad",

  "growing.doctor.title": "Para llevar",
  "growing.doctor.head": "Sobre {child}",
  "growing.doctor.day": "Hecha el {day}",
  "growing.doctor.worry": "De lo que quiero hablar",
  "growing.doctor.worry.hint": "Con tus palabras. Basta tu preocupación.",
  "growing.doctor.stopped": "Estaba, y se paró",
  "growing.doctor.not-yet": "Todavía no",
  "growing.doctor.not-sure": "En duda",
  "growing.doctor.seen": "Notado a {age}",
  "growing.doctor.signs": "Qué más he notado",
  "growing.doctor.item": "{what} ({age})",
  "growing.doctor.sign":
    "{what} ({since, select, days {desde hace unos días} weeks {desde hace unas dos semanas} other {desde hace cuatro semanas o más}}{places, select, several {, en más de un lugar} other {}})",
  "growing.doctor.open":
    "{n, plural, one {Una cosa de este control no tiene respuesta aún.} other {# cosas de este control no tienen respuesta aún.}}",
  "growing.doctor.nothing": "Todavía no hay respuestas. La página puede llevar igual tus palabras.",
  "growing.doctor.ask": "Preguntas que ayudan",
  "growing.doctor.ask.1": "¿Qué ve usted, y qué podría ser?",
  "growing.doctor.ask.2": "¿Conviene ahora un cribado, o una revisión del oído o de la vista?",
  "growing.doctor.ask.3": "¿Qué podemos hacer hasta la próxima vez, y cuándo será?",
  "growing.doctor.source":
    "Respuestas de quien cuida en casa, según los puntos de «Learn the Signs. Act Early.» de los CDC (2022), con otras palabras. No es una prueba de cribado, y no hay total.",
  "growing.doctor.print": "Imprimir",
  "growing.doctor.share": "Compartir",
  "growing.doctor.bundle": "Más que hitos: una página o un archivo",
  "growing.doctor.saved": "El navegador guardó la página.",
  "growing.doctor.file": "Para llevar.txt",

  "growing.signs.title": "Merece hablarlo",
  "growing.signs.says":
    "Cualquiera de estas puede estar un tiempo en cualquier familia. Merece hablarlo cuando hay varias juntas durante semanas. Nada de aquí dice lo que {childMid} tiene o es.",
  "growing.signs.child": "Lo que ves en {childMid}",
  "growing.signs.you": "Cómo es para ti",
  "growing.signs.you.says": "Lo que marcas aquí no se guarda. Desaparece al salir de esta página.",
  "growing.signs.else": "Qué otra cosa puede ser",
  "growing.signs.since": "Desde cuándo",
  "growing.signs.since.days": "Unos días",
  "growing.signs.since.weeks": "Unas dos semanas",
  "growing.signs.since.month": "Cuatro semanas o más",
  "growing.signs.places": "En más de un lugar",
  "growing.signs.kept": "Guardado: {sign}",
  "growing.signs.gone": "Quitado: {sign}",
  "growing.signs.now.title": "Ya",
  "growing.signs.now.says":
    "Llama al número de emergencias, o pide a alguien cercano que llame. No hace falta que tengas certeza.",
  "growing.signs.today.title": "Hoy",
  "growing.signs.today.says":
    "Llama hoy a tu médica o médico, a la partera, a la enfermera o a una línea de ayuda. Si alguien está en peligro, llama ya al número de emergencias.",
  "growing.signs.week.title": "Esta semana",
  "growing.signs.week.says":
    "Pregunta esta semana a tu médica o médico, a la enfermera o a la partera. Conocen esta clase de preguntas, y no necesitas otro motivo.",
  "growing.signs.plan.title": "Y un plan",
  "growing.signs.plan.says":
    "Para quien llegó más tarde a tu casa, puede ayudar un plan para los próximos meses. {family, select, foster {Tu servicio de acogida} adoption {El apoyo a la adopción} kinship {Un servicio para familias que acogen a los suyos} step {Una orientación familiar} kafala {La oficina que lleva tu kafala} other {La gente de adopción o de acogida}} o un equipo de salud mental infantil puede hacerlo contigo.",
  "growing.signs.watch.title": "Sigue mirando",
  "growing.signs.watch.says":
    "Es solo un poco, o es reciente. Mira otra vez en dos semanas. Si aun así te preocupa, eso solo ya es motivo para preguntar esta semana.",
  "growing.signs.nothing.title": "Nada anotado",
  "growing.signs.nothing.says": "Si te preocupa sin saber por qué, eso solo ya es motivo para preguntar.",
  "growing.signs.help": "Ayuda ya",
  "growing.signs.doctor": "Hacer una página para llevar",
  "growing.signs.ladder": "La escalera: con qué urgencia, y a quién preguntar",
  "growing.signs.ladder.now": `Ya. ${safety["safety.danger"]} ${safety["safety.ill"]} ${safety["safety.fever"]} ${safety["safety.vaccine"]} ${safety["safety.right"]} ${safety["safety.plan"]}`,
  "growing.signs.ladder.today": `Hoy. ${safety["safety.skill"]} ${safety["safety.floppy"]} ${safety["safety.child-dying"]} ${safety["safety.child-afraid"]} ${safety["safety.control"]}`,
  "growing.signs.ladder.week":
    "Esta semana: varias de estas durante semanas, no sentir nada desde hace dos semanas o más, una preocupación que se queda.",
  "growing.signs.ladder.plan":
    "Un plan: lo que dura meses, un comienzo duro, demasiados cambios, tu propio pasado difícil.",
  "growing.signs.several":
    "Attune llama «varias» a dos o más juntas durante cuatro semanas o más. Es nuestra elección, no una norma publicada.",
  "growing.loading": "Abriendo lo que hay para notar",
  "growing.failed": "No se pudo cargar. Necesita conexión una vez, y luego se queda en este dispositivo.",
  "growing.again": "Probar otra vez",
};
