/** What Today says, and the diary wherever it is told, in Spanish. */
import type { words as en } from "../en/today.ts";

export const words: Record<keyof typeof en, string> = {
  "diary.today": "Hoy",
  "diary.kicker": "{day}. {age}",
  "diary.kicker.night": "Noche. {age}",
  "diary.age.is": "{child} tiene {age}",
  "diary.age.corrected": "{child} tiene {age}, o {corrected} contando desde la fecha prevista",
  "diary.age.late": "{child} tiene {age}, y lleva {here} contigo",
  "diary.age.here": "{child}, contigo desde hace {here}",
  "diary.age.due":
    "{days, plural, =0 {Se espera a {child} para hoy} one {Se espera a {child} dentro de # día} other {Se espera a {child} dentro de # días}}",
  "diary.age.early":
    "{days, plural, one {{child} llegó antes: # día hasta la fecha prevista} other {{child} llegó antes: # días hasta la fecha prevista}}",
  "diary.span.days": "{days, plural, one {# día} other {# días}}",
  "diary.span.months":
    "{months, plural, one {# mes} other {# meses}}{days, plural, =0 {} one {, # día} other {, # días}}",
  "diary.span.years":
    "{years, plural, one {# año} other {# años}}{months, plural, =0 {} one {, # mes} other {, # meses}}",
  "diary.span.about":
    "{years, plural, =0 {unos {months, plural, one {# mes} other {# meses}}} one {alrededor de # año} other {unos # años}}",
  "diary.title.none": "Nada que llenar. Solo mira.",
  "diary.title":
    "{n, plural, =1 {Un momento} =2 {Dos momentos} =3 {Tres momentos} =4 {Cuatro momentos} =5 {Cinco momentos} =6 {Seis momentos} =7 {Siete momentos} =8 {Ocho momentos} =9 {Nueve momentos} one {# momento} other {# momentos}}{mended, plural, =0 {} =1 {, uno reparado} =2 {, dos reparados} =3 {, tres reparados} one {, # reparado} other {, # reparados}}",
  "diary.title.mended": "Se escapó, y se reparó",
  "diary.title.notes":
    "{n, plural, =1 {Una cosa anotada} =2 {Dos cosas anotadas} one {# cosa anotada} other {# cosas anotadas}}",
  "diary.title.night": "{time}: {told}",
  "diary.mended.says": "Lo que se aprende es encontrarse otra vez.",
  "diary.blank": "aquí se dibujará tu día",
  "diary.picture.none": "Un día vacío: dos líneas de puntos",
  "diary.picture":
    "El día de {from} a {to}: arriba {child}, abajo tú, tocándose donde se encontraron{n, plural, =0 {} one {, una vez} other {, # veces}}",
  "diary.midnight": "medianoche",
  "diary.noon": "mediodía",
  "diary.now": "ahora",
  "diary.soon": "Lo que viene",
  "diary.soon.about": "hacia las {time}",
  "diary.logged": "Anotado hoy",
  "diary.all": "Este día, entero",
  "diary.all.days": "Todos los días",
  "diary.calm.slot": "¿Cómo está tu mar por dentro?",
  "diary.calm.slot.says": "Cinco segundos, y un minuto si lo quieres.",
  "diary.cues.slot": "Lo que dice {child} sin palabras",
  "diary.try.title": "En la próxima ocasión, espera una mirada",
  "diary.try.says": "Luego saluda. Es todo por hoy.",
  "diary.try.night.title": "Nada que hacer, solo abrazar",
  "diary.try.night.says": "De noche no se juega. Estar cerca es todo.",
  "diary.enough.title": "Por hoy ya está",
  "diary.enough.says": "Diez minutos son de sobra. Lo que guardas puede esperar a mañana.",
  "diary.quick": "Anotar un momento",
  "diary.quick.called": "{child} llamó",
  "diary.quick.played": "Jugamos",
  "diary.quick.mended": "Reparado",
  "diary.quick.space": "Di espacio",
  "diary.quick.note": "Nota",
  "diary.who": "Sobre quién",
  "diary.who.both": "{n, plural, =2 {Los dos} one {Todos} other {Todos}}",
  "diary.kept": "Guardado a las {time}",
  "diary.told":
    "{cue, select, called {{child} llamó} looked {{child} te miró} reached {{child} estiró la mano} cried {{child} lloró} turned {{child} apartó la mirada} smiled {{child} sonrió} showed {{child} te enseñó algo} came {{child} se acercó} went {{child} se quedó {childIs, select, girl {callada} boy {callado} other {en silencio}}} pushed {{child} te apartó} told {{child} te contó algo} none {Un momento} other {{child} hizo algo}}{response, select, went {, fuiste} spoke {, hablaste bajito} held {, abrazaste} waited {, esperaste} gave {, diste espacio} missed {, se te escapó} looked {, miraste también} joined {, te uniste} copied {, hiciste lo mismo} named {, lo dijiste con palabras} comforted {, consolaste} none {} other {, hiciste algo}}",
  "diary.told.played": "Jugaron",
  "diary.told.went":
    "{went, select, mended {Se escapó, y se reparó} settled {Se calmó} joined {Siguieron {meIs, select, woman {{childIs, select, girl {juntas} other {juntos}}} other {juntos}}} ours {Solo de ustedes} open {Aún buscando el camino} missed {Pasó} other {}}",
  "diary.openings":
    "{opening, select, feeding {Comer} changing {El pañal} bath {El baño} bed {La hora de dormir} play {El juego} going {Salir} parting {Despedirse} coming {Volver} other {}}",
  "diary.told.repair":
    "{reached, select, child {{child} encontró el camino de vuelta a ti} both {Se encontraron de nuevo} other {Volviste}}",
  "diary.told.calm":
    "{calm, select, 1 {Tu mar: tormenta} 2 {Tu mar: muy revuelto} 3 {Tu mar: picado} 4 {Tu mar: con ondas} 5 {Tu mar: quieto} other {Miraste tu mar}}",
  "diary.told.calm.after":
    "{after, select, 1 {luego tormenta} 2 {luego muy revuelto} 3 {luego picado} 4 {luego con ondas} 5 {luego quieto} other {}}",
  "diary.told.cue":
    "Leíste una señal{right, select, yes {, y era eso} partly {, y era eso en parte} no {, y era otra cosa} other {}}",
  "diary.told.try":
    "{went, select, liked {Probaron algo, y gustó} not {Probaron algo, por ahora no} other {Probaron algo {meIs, select, woman {{childIs, select, girl {juntas} other {juntos}}} other {juntos}}}}",
  "diary.told.milestone": "{answer, select, yes {Notaste algo nuevo} stopped {Algo ya no está} other {Buscaste algo}}",
  "diary.told.sign": "Anotaste algo que hablar",
  "diary.told.play": "Una grabación: {title}",
  "diary.told.opening":
    "{opening, select, feeding {Comer} changing {El pañal} bath {El baño} bed {Dormir} play {Juego} going {Fuera {meIs, select, woman {{childIs, select, girl {juntas} other {juntos}}} other {juntos}}} parting {Despedirse} coming {Volver} other {}}{minutes, plural, =0 {} one {, # minuto} other {, # minutos}}",
  "diary.day.deleted": "Borrado",
};
