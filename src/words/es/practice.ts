/** Practice: the own pause, the voice in numbers, a line to follow, six weeks that end, in Spanish. */
import type { words as en } from "../en/practice.ts";

export const words: Record<keyof typeof en, string> = {
  "practice.name": "Práctica",
  "practice.title": "Un poco de práctica, cuando quieras",
  "practice.lead": "Cada cosa lleva unos minutos, y cada una puede esperar todo lo que quieras.",
  "practice.back": "Práctica",
  "practice.wait": "Esperar un poco",
  "practice.wait.lead": "Mira tu pausa junto a la de {childMid} y deja pasar tres segundos.",
  "practice.voice": "Tu propia voz",
  "practice.voice.lead": "Una grabación con calma junto a otra con prisa, en unas pocas cifras.",
  "practice.line": "Una línea lenta que seguir",
  "practice.line.lead": "Tararea o habla mientras una línea baja, y mira cómo tu voz se vuelve tinta.",
  "practice.weeks": "Seis semanas, y se acaba",
  "practice.weeks.lead": "Una cosa que mirar cada semana, en uno o dos videos cortos tuyos.",
  "practice.yours": "Lo que se guarda aquí trata de ti y es solo para ti. Nada se suma, y nada te lo va a recordar.",

  "practice.seconds": "{n, plural, one {# segundo} other {# segundos}}",
  "practice.seconds.none": "nada de tiempo",
  "practice.scale": "De izquierda a derecha: cuánto hacía que la otra parte había terminado, en segundos.",
  "practice.scale.n": "{n, number}",
  "practice.early": "Es pronto para decirlo",
  "practice.how": "Cómo se cuenta",
  "practice.not": "Lo que no dice",
  "practice.source": "Fuente",

  "practice.wait.title": "Tú dejaste pasar {own}, más o menos, y {childMid} {theirs}.",
  "practice.wait.few":
    "Hacen falta ocho cambios de turno de cada lado. Hasta ahora hay {own, number} del tuyo y {theirs, number} del otro.",
  "practice.wait.none": "Graba primero unos minutos de juego y míralos en Revivir. Después tus pausas estarán aquí.",
  "practice.wait.own": "Antes de que empezaras tú",
  "practice.wait.theirs": "Antes de que empezara {childMid}",
  "practice.wait.dot": "Cada punto es una pausa y la raya es la del medio. La mitad está dentro del corchete.",
  "practice.wait.picture":
    "{n, plural, one {# pausa} other {# pausas}}, la mayoría entre {low} y {high}; la del medio es de {middle}.",
  "practice.wait.picture.few": "{n, plural, =0 {Todavía ninguna pausa.} one {# pausa.} other {# pausas.}}",
  "practice.wait.fact":
    "En 26 estudios, los bebés y los niños pequeños respondieron más o menos en un segundo. Cuando el adulto tardaba un segundo más, también tardaban más.",
  "practice.wait.fact.not":
    "Las dos cosas van juntas; nadie ha mostrado que una traiga la otra. Ir más despacio no es mejor para todo el mundo.",
  "practice.wait.fact.source":
    "Nguyen y otros 2022, Child Development: 429 niños, desde el nacimiento hasta casi los seis años, Norteamérica y Europa.",
  "practice.wait.counted":
    "Una pausa va del final de un turno al comienzo del turno de la otra parte. Quien empieza antes no deja pasar nada de tiempo. Solo cuentan las grabaciones que ya miraste, hasta las últimas sesenta.",
  "practice.wait.counted.who":
    "Si en una grabación habla otra persona adulta, está de tu lado. El llanto no se cuenta.",
  "practice.wait.open": "Abrir Revivir",

  "practice.beside.title": "Ahora junto a antes",
  "practice.beside.none": "El primer día que dejes pasar aquí tres segundos va a separar lo de antes de lo de ahora.",
  "practice.beside.early":
    "Hacen falta tres grabaciones a cada lado del {day}. Hay {before, plural, =0 {ninguna} one {una} other {#}} antes y {now, plural, =0 {ninguna} one {una} other {#}} desde entonces.",
  "practice.beside.longer": "Desde el {day} tu pausa es más larga, más o menos {n} más.",
  "practice.beside.shorter": "Desde el {day} tu pausa es más corta, más o menos {n} menos.",
  "practice.beside.unclear": "Desde el {day} tu pausa puede ser más larga, más corta o casi la misma.",
  "practice.beside.range": "La diferencia está probablemente entre {low} y {high}.",
  "practice.beside.more": "{n} más",
  "practice.beside.less": "{n} menos",
  "practice.beside.same": "ninguna diferencia",
  "practice.beside.before": "Las tuyas antes del {day}",
  "practice.beside.now": "Las tuyas desde el {day}",
  "practice.beside.not":
    "Una grabación también cambia con la hora, el juego y la edad. Por eso esto no prueba nada de la práctica.",
  "practice.beside.how":
    "Cada grabación con al menos cuatro pausas tuyas es un valor: su pausa del medio. El margen es el intervalo de Welch al 95 % de la diferencia entre las dos medias.",
  "practice.beside.from": "Separar desde hoy",
  "practice.beside.moved": "Separado desde hoy",

  "practice.three": "Deja pasar tres segundos",
  "practice.three.lead": "Di o haz una sola cosa. Toca el botón, espera a que termine y mira a {childMid}.",
  "practice.three.way": "Cómo pasa el tiempo",
  "practice.three.way.breath": "Un respiro",
  "practice.three.way.light": "Una luz",
  "practice.three.way.hand": "Mano y oído",
  "practice.three.hand":
    "Puedes mirar a otro lado. El teléfono suena suave y vibra una vez al empezar y dos al terminar.",
  "practice.three.go": "Ahora espero",
  "practice.three.wait": "Espera",
  "practice.three.rest": "nada que hacer",
  "practice.three.waiting": "Esperando",
  "practice.three.over": "Ahora mira a {childMid}",
  "practice.three.over.says": "Pasaron tres segundos. Quizá haya algo que ver antes de seguir.",
  "practice.three.free":
    "Aquí no se cuenta nada. Tres segundos es una elección nuestra, la misma que en una lectura, y no una meta.",

  "practice.voice.title": "Dos grabaciones cortas de tu voz",
  "practice.voice.one": "Aquí hay una grabación, y otra podría estar a su lado",
  "practice.voice.both": "Con calma, {calm, number, ::.0} sílabas por segundo; con prisa, {rushed, number, ::.0}",
  "practice.voice.ask":
    "Cuéntale algo a alguien durante medio minuto. Una vez con toda tu calma y otra con prisa; puedes fingir la prisa.",
  "practice.voice.thrown": "El sonido se borra en cuanto se ha medido. Solo se guardan estas pocas cifras.",
  "practice.voice.feel":
    "No se adivina nada de lo que sientes. Se mide lo aguda que es la voz, lo rápida que va y cuándo descansa.",
  "practice.voice.record": "{kind, select, calm {Grabar una con calma} other {Grabar una con prisa}}",
  "practice.voice.kind": "{kind, select, calm {Con calma} other {Con prisa}}",
  "practice.voice.running": "Grabando: {time}",
  "practice.voice.running.says": "Habla más o menos medio minuto. Se para por su cuenta al minuto.",
  "practice.voice.level": "Lo fuerte que suena",
  "practice.voice.stop": "Parar y medir",
  "practice.voice.measuring": "Se mide, y después el sonido se borra",
  "practice.voice.clips": "O elige un video que ya guardaste",
  "practice.voice.clips.says":
    "Elige uno en el que la persona adulta seas tú y di cuál de los dos era. Tu voz se mide donde no suena nadie más, un minuto como mucho.",
  "practice.voice.height": "Lo aguda que es",
  "practice.voice.height.n": "{n, number, ::.} Hz",
  "practice.voice.range": "Cuánto se mueve",
  "practice.voice.range.n": "{n, plural, one {# semitono} other {# semitonos}}",
  "practice.voice.pace": "Lo rápida que va",
  "practice.voice.pace.n": "{n, number, ::.0} sílabas por segundo",
  "practice.voice.pauses": "Pausas",
  "practice.voice.pauses.n": "{n, plural, =0 {ninguna} one {una, de {length}} other {#, la del medio de {length}}}",
  "practice.voice.spans":
    "La cinta es por donde se mueve tu voz casi todo el tiempo, y la raya es su mitad. Más aguda está más a la derecha.",
  "practice.voice.spans.of": "{kind}: de {low} a {high}, con {middle} en el medio",
  "practice.voice.moment":
    "Una grabación es un momento. Otro día u otro cuarto darían otras cifras, y ninguna es una meta.",
  "practice.voice.cut":
    "Sonó tan fuerte que se cortó por arriba. El ritmo y las pausas pueden estar mal: la próxima vez, aleja el teléfono.",
  "practice.voice.day": "Grabada el {day}",
  "practice.voice.remove": "Quitar estas cifras",
  "practice.voice.removed": "Quitadas",
  "practice.voice.counted":
    "Lo aguda que es se mide en la mitad de tu voz. Cuánto se mueve es lo que hay entre su décima parte más baja y la más alta. Las sílabas son picos de fuerza en la voz, sin las pausas. Una pausa es un silencio de tres décimas de segundo o más.",
  "practice.voice.cite":
    "McLeod y Wyvill 2005 para el tono, de Jong y Wempe 2009 para las sílabas. Hacen falta cinco segundos de voz.",
  "problem.voice-silent": "No se oyó nada. Mira si el micrófono está tapado o apagado, y prueba otra vez.",
  "problem.voice-little": "Se oyó muy poca voz. Para medir hacen falta unos cinco segundos.",

  "practice.line.title": "Sigue una línea lenta",
  "practice.line.ask": "Tararea o habla mientras la línea baja, y toma aire mientras descansa.",
  "practice.line.free": "No hay una nota correcta: la línea va adonde está tu voz. Nada se graba y nada se guarda.",
  "practice.line.begin": "Empezar",
  "practice.line.hear": "Oír la línea",
  "practice.line.end": "Ya está",
  "practice.line.find": "Tararea una nota cualquiera, y la línea va a ella",
  "practice.line.fall": "Despacio hacia abajo",
  "practice.line.rest": "Toma aire",
  "practice.line.picture": "Una línea de puntos baja despacio y descansa; tu voz se dibuja encima como tinta.",
  "practice.line.over": "Es de sobra por una vez",

  "practice.weeks.title": "Seis semanas, una cosa cada vez",
  "practice.weeks.what":
    "Cada semana mira una cosa, en uno o dos videos de tres a cinco minutos. Diez minutos al día son de sobra.",
  "practice.weeks.end":
    "A las seis semanas se acaba. Hay una semana para mirar atrás a los tres meses y otra a los seis, y ahí termina del todo.",
  "practice.weeks.free": "Hacer una pausa no cuesta nada: solo se mueven las fechas. Saltarse una semana está bien.",
  "practice.weeks.fact":
    "En los estudios, ver videos cortos con una persona formada ayudó a darse cuenta y a responder. Los programas cortos funcionaron mejor.",
  "practice.weeks.fact.not":
    "Nadie ha probado si verlos a solas hace lo mismo. Sobre el vínculo mismo, las pruebas son débiles.",
  "practice.weeks.fact.source":
    "O’Hara y otros 2019, 22 ensayos; van IJzendoorn y otros 2022, 25 ensayos; Fukkink 2008, 29 estudios.",
  "practice.weeks.begin": "Empezar hoy",
  "practice.weeks.path": "Las semanas",
  "practice.weeks.focus":
    "{id, select, follow {Seguir} words {Ponerlo en palabras} chain {Señal, respuesta y lo que viene} soothe {Consolar y disfrutar} limits {Límites, con cariño} all {Todo junto} three {Tres meses después} other {Seis meses después}}",
  "practice.weeks.says":
    "{id, select, follow {Deja que elija qué hacer y a qué ritmo. Tú te quedas al lado y miras.} words {Di en voz alta lo que quizá ve, quiere o intenta, siempre como una suposición.} chain {Busca tres eslabones en un video: lo que muestra, lo que respondes y lo que hace después.} soothe {Quédate cerca cuando algo cuesta, y deja que vea que disfrutas lo bueno.} limits {Di el límite pronto y con calma, nombra el deseo y muestra qué sí se puede.} all {Toma un momento cualquiera del día y busca lo que más te gusta de él.} other {Haz un video de un momento cualquiera y vuelve a leer tus frases.}}",
  "practice.weeks.of": "Semana {n, number} de 6, hasta el {day}",
  "practice.weeks.back": "Una semana para mirar atrás, hasta el {day}",
  "practice.weeks.turn":
    "{turn, select, read {Hoy es buen día para leer sobre esto, o para no hacer nada.} film {Estos días son para un video, o dos si quieres.} other {La semana casi termina, y una frase sobre ella basta.}}",
  "practice.weeks.film": "Hacer un video",
  "practice.weeks.videos": "Grabaciones de esta semana",
  "practice.weeks.read": "Páginas sobre esto",
  "practice.weeks.try": "Algo para hacer juntos",
  "practice.weeks.try.all": "Ver lo que hay para probar",
  "practice.weeks.sentence": "Una frase sobre esta semana",
  "practice.weeks.sentence.hint": "¿Qué viste que te gustaría volver a ver?",
  "practice.weeks.keep": "Guardarla",
  "practice.weeks.kept": "Guardada",
  "practice.weeks.typed": "Se guarda mientras escribes",
  "practice.weeks.pause": "Hacer una pausa",
  "practice.weeks.paused": "En pausa desde el {day}",
  "practice.weeks.paused.says":
    "Nada te está esperando. Cuando sigas, la semana sigue donde estaba. El {day} la pausa terminaría con todo, sin que hagas nada.",
  "practice.weeks.resume": "Seguir",
  "practice.weeks.skip": "Saltar esta semana",
  "practice.weeks.skipped": "Esta semana se salta, y está bien. Termina el {day}.",
  "practice.weeks.unskip": "Hacerla de todos modos",
  "practice.weeks.between": "Nada hasta el {day}",
  "practice.weeks.between.says":
    "Las seis semanas ya pasaron. El {day} hay una semana para mirar atrás, y hasta entonces no hay nada que hacer.",
  "practice.weeks.over": "Se acabó",
  "practice.weeks.over.says": "Este programa terminó del todo. Lo que viste se queda con ustedes.",
  "practice.weeks.said": "Tus frases",
  "practice.weeks.stop": "Terminar aquí",
  "practice.weeks.stop.title": "¿Terminar las seis semanas?",
  "practice.weeks.stop.says": "Terminan hoy, y tus frases se quedan aquí para que las leas.",
  "practice.weeks.forget": "Borrar todo esto",
  "practice.weeks.forget.title": "¿Borrar las seis semanas?",
  "practice.weeks.forget.says": "Las fechas y tus frases se borran para siempre.",
  "practice.weeks.ahead": "El reloj de este aparato va antes del {day}",
  "practice.weeks.ahead.says": "Las seis semanas empezaron el {day}. Vuelven a estar aquí cuando el reloj esté bien.",
};
