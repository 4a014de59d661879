/** The way back, in Spanish. */
import type { words as en } from "../en/repair.ts";

import { words as safety } from "./safety.ts";

export const words: Record<keyof typeof en, string> = {
  "repair.name": "El camino de vuelta",
  "repair.title":
    "El camino de vuelta a estar {meIs, select, woman {{childIs, select, girl {juntas} other {juntos}}} other {juntos}}",
  "repair.lead": "Estar en sintonía más o menos un tercio del tiempo es lo común. Lo que importa es volver.",
  "repair.lead.source": "Tronick y Gold 2020; Tronick y Cohn 1989: adultos y bebés en un laboratorio.",
  "repair.picture.apart": "Un adulto y un peque, separados, con cara de duda. Entre ellos hay un camino de puntos.",
  "repair.picture.low": "Un adulto sentado abajo, cerca de un peque, tiende una mano.",
  "repair.picture.hold": "Un adulto y un peque muy juntos, con los ojos cerrados.",
  "repair.age": "Para un peque de esta edad",
  "repair.age.baby": "Bebé",
  "repair.age.toddler": "De 1 a 3",
  "repair.age.small": "De 3 a 5",
  "repair.age.school": "De 6 a 12",
  "repair.age.teen": "Adolescente",
  "repair.begin": "Empezar",
  "repair.resume": "Seguir donde estabas",
  "repair.minute": "Necesito un minuto",
  "repair.mended": "Las veces que lo repararon",
  "repair.hurt": "¿Alguien se hizo daño, o temes lo que pueda venir? Busca ayuda primero.",
  "repair.of": "{n} de {all}",
  "repair.next": "Siguiente",
  "repair.before": "Atrás",
  "repair.notyet": "Todavía no",
  "repair.notyet.text":
    "Entonces todavía no. Quédate cerca y guarda silencio un rato. Cada peque encuentra el camino hacia ti a su tiempo.",
  "repair.stop": "Parar aquí",
  "repair.step.1": "Primero tú",
  "repair.step.2": "Abajo, despacio, con apertura",
  "repair.step.3": "Dilo una vez",
  "repair.step.4": "Su lado",
  "repair.step.5": "Cercanía, a su ritmo",
  "repair.step.6": "De vuelta a lo de siempre",
  "repair.step.7": "Más tarde, con calma",
  "repair.step.1.short": "Tres respiraciones lentas, con los pies en el suelo.",
  "repair.step.2.short": "Cerca, y no por encima.",
  "repair.step.3.short": "Qué pasó, y que no fue culpa suya.",
  "repair.step.4.short": "Cómo fue para tu peque, mientras tú escuchas.",
  "repair.step.5.short": "Se acerca cuando está en su momento.",
  "repair.step.6.short": "El juego, el baño, el cuento.",
  "repair.step.7.short": "Qué me hizo estallar, y qué hacer la próxima vez.",
  "repair.1.baby":
    "Respira despacio tres veces, y suelta el aire más largo de lo que lo tomas. Si aún tienes las manos tensas, primero acuesta al bebé boca arriba en la cuna.",
  "repair.1.toddler":
    "Respira despacio tres veces, y suelta el aire más largo de lo que lo tomas. Apoya los pies en el suelo y deja caer los hombros.",
  "repair.1.small":
    "Respira despacio tres veces, y suelta el aire más largo de lo que lo tomas. Apoya los pies en el suelo y deja caer los hombros.",
  "repair.1.school":
    "Respira despacio tres veces, y espera a que tu voz vuelva a ser la tuya. Puede tardar diez minutos.",
  "repair.1.teen": "Respira despacio tres veces, y espera hasta que puedas ir sin un discurso. Puede llevar una hora.",
  "repair.2.baby":
    "Ten al bebé contra tu cuerpo, o inclínate cerca. Deja que se te ablande la cara, con las manos lentas y la voz grave.",
  "repair.2.toddler":
    "Siéntate en el suelo, un poco de lado, con la cara y las manos relajadas. Ofrece una mano, y no tomes la suya.",
  "repair.2.small":
    "Siéntate de modo que tus ojos no queden por encima de los suyos, con la cara y las manos relajadas. Apartar tú antes la mirada es una manera de hacer las paces.",
  "repair.2.school":
    "Pregunta si puedes entrar, y siéntate al lado, no enfrente. No le pongas la mano encima hasta que te lo pida.",
  "repair.2.teen":
    "Llama a la puerta, o escribe un mensaje. O siéntate a su lado, en el auto o lavando los platos, donde no hace falta mirarse.",
  "repair.3.baby": "Las palabras son para ti, y el bebé oye la melodía. Hazla más lenta, más grave y cálida.",
  "repair.3.toddler": "Que sea corto, y dilo una sola vez. Después guarda silencio, para que pueda llegarle.",
  "repair.3.small":
    "Que sea corto, y dilo una sola vez. A esta edad se suele creer que fue por culpa propia, así que di que no lo fue.",
  "repair.3.school": "Di lo que hiciste, pide perdón y pregunta. Por ahora deja fuera los motivos.",
  "repair.3.teen": "Di lo que hiciste, pide perdón, y para antes de cualquier «pero». También vale un mensaje.",
  "repair.4.baby":
    "Responde a lo que ves: una mirada, un sonido, una cabeza que se gira. Imítalo con suavidad, y espera.",
  "repair.4.toddler":
    "Di lo que ves: «Estás llorando. Lo querías mucho». Un límite puede quedarse: «No voy a dejar que pegues. Estoy cerca».",
  "repair.4.small": "Cuenten entre ustedes la historia corta: qué pasó, qué sintió cada quien y cómo acabó.",
  "repair.4.school":
    "Pregunta: «¿Cómo fue para ti?». Después escucha hasta el final. No hace falta que estés de acuerdo.",
  "repair.4.teen": "«Puedes contarme cómo fue, ahora o cualquier otro día». Y déjalo de verdad en sus manos.",
  "repair.5.baby":
    "Mece, tararea, abraza o quédate cerca, según lo que aquiete a este bebé. Apartar la mirada es un descanso.",
  "repair.5.toddler": "Abre los brazos y espera. En tu regazo, a tu lado o con un juguete en medio: todo ayuda.",
  "repair.5.small":
    "Abre los brazos y espera. Tu peque elige entre un abrazo, una mano, o sentarse espalda con espalda.",
  "repair.5.school": "Pregunta: «¿Quieres un abrazo, o un poco de espacio?». Las dos son respuestas.",
  "repair.5.teen":
    "Deja una taza de té, haz un gesto con la cabeza o lleva una manta. Dar espacio también es una forma de cercanía.",
  "repair.6.baby":
    "Sigue con la canción, el baño o el paseo que toca a esta hora los demás días. Las cosas de siempre dicen: estamos bien.",
  "repair.6.toddler":
    "Vuelve al cuento, a la merienda o al mismo juego de antes. Las cosas de siempre dicen: estamos bien.",
  "repair.6.small": "Vuelve al juego, y deja que mande tu peque. Las cosas de siempre dicen: estamos bien.",
  "repair.6.school": "Sigue con la cena, el perro o lo que toque. Hoy no vuelvas a sacar el tema.",
  "repair.6.teen":
    "Hagan algo sencillo, cada quien por su lado o no: una comida, una serie, un viaje en auto. Hoy no vuelvas a sacar el tema.",
  "repair.7.baby": "En otro momento, pregúntate qué pasaba en ti justo antes. Elige una sola cosa para la próxima vez.",
  "repair.7.toddler":
    "En otro momento, pregúntate qué pasaba en ti justo antes. Elige una sola cosa para la próxima vez.",
  "repair.7.small":
    "Mañana, en un buen momento, pregunta: «Cuando vuelva a gritar, ¿qué hacemos?». Hagan un plan, y que sea el suyo.",
  "repair.7.school":
    "Otro día pregunta: «¿Qué habría ayudado?». Acuerden una señal que quiera decir: una pausa para {meIs, select, woman {{childIs, select, girl {las dos} other {los dos}}} other {los dos}}.",
  "repair.7.teen": "Otro día, si quiere, acuerden una cosa que va a probar cada quien. Su parte es suya.",
  "repair.late":
    "{family, select, foster {Si tu peque está contigo en acogida} adoption {Si tu peque llegó por adopción} kinship {Si tu peque es de tu familia y vino a vivir contigo} step {Si tu peque es de tu pareja} kafala {Si tu peque está contigo en kafala} other {Si tu peque llegó a tu casa más tarde}}, guíate por la edad que hoy parece tener. Pregunta antes de tocar, y hazlo cada vez de la misma manera.",
  "repair.what": "¿Qué pasó?",
  "repair.what.shouted": "Hablé muy fuerte",
  "repair.what.rough": "{meIs, select, woman {Fui brusca} man {Fui brusco} other {Hubo brusquedad}}",
  "repair.what.away":
    "{meIs, select, woman {Estaba distraída} man {Estaba distraído} other {Tenía la cabeza en otra parte}}",
  "repair.what.other": "Otra cosa",
  "repair.rough.ask": safety["safety.shaken"],
  "repair.rough.yes": "Sí, o no lo sé",
  "repair.rough.no": "No",
  "repair.rough.again": safety["safety.control"],
  "repair.say.baby":
    "«{what, select, shouted {Hablé muy fuerte. Eso dio miedo.} rough {Mis manos fueron bruscas. Eso no estuvo bien.} away {Estaba aquí, pero {meIs, select, woman {distraída} man {distraído} other {con la cabeza en otra parte}}. Llamaste, y no me di cuenta.} other {Fue difícil para {meIs, select, woman {{childIs, select, girl {las dos} other {los dos}}} other {los dos}}.}} Ya estoy aquí».",
  "repair.say.toddler":
    "«{what, select, shouted {Grité. Eso dio miedo.} rough {{meIs, select, woman {Fui brusca contigo.} man {Fui brusco contigo.} other {Te traté con brusquedad.}} Eso te dolió.} away {Llamaste y no miré. {childIs, select, girl {Te quedaste sola.} boy {Te quedaste solo.} other {No tuviste a nadie al lado.}}} other {Eso salió mal.}} No fue culpa tuya. Ya estoy aquí».",
  "repair.say.small":
    "«{what, select, shouted {Grité. Eso dio miedo.} rough {{meIs, select, woman {Fui brusca contigo.} man {Fui brusco contigo.} other {Te traté con brusquedad.}} No debí hacerlo.} away {Estaba {meIs, select, woman {distraída} man {distraído} other {con la cabeza en otra parte}} y no te oí.} other {{meIs, select, woman {Fui injusta contigo} man {Fui injusto contigo} other {Lo que hice no fue justo}}.}} No fue culpa tuya. Lo siento, y estoy aquí».",
  "repair.say.school":
    "«{what, select, shouted {Te grité, y no estuvo bien.} rough {{meIs, select, woman {Fui brusca contigo} man {Fui brusco contigo} other {Te traté con brusquedad}}, y no estuvo bien.} away {Me necesitabas, y yo estaba {meIs, select, woman {distraída} man {distraído} other {con la cabeza en otra parte}}.} other {{meIs, select, woman {Fui injusta contigo} man {Fui injusto contigo} other {Lo que hice no fue justo}}.}} No fue culpa tuya. Lo siento. ¿Empezamos otra vez?».",
  "repair.say.teen":
    "«{what, select, shouted {Levanté la voz, y lo siento.} rough {Me pasé, y lo siento.} away {No te escuchaba de verdad, y lo siento.} other {{meIs, select, woman {Fui injusta contigo} man {Fui injusto contigo} other {Lo que hice no fue justo}}, y lo siento.}} No fue culpa tuya. Si quieres, cuéntame cómo fue para ti, ahora o después».",
  "repair.aloud": "Dilo en voz alta por mí",
  "repair.aloud.none": "Este dispositivo no tiene voz propia para este idioma.",
  "repair.aloud.stop": "Parar",
  "repair.said": "Ya lo dije",
  "repair.wordless": "Sin palabras",
  "repair.done.title": "Volviste.",
  "repair.done.lead": "Lo que importa es volver.",
  "repair.done.begun": "Empezaste a volver.",
  "repair.done.part": "Eso también vale, y lo demás puede esperar.",
  "repair.long":
    "¿Más o menos cuánto, hasta estar {meIs, select, woman {{childIs, select, girl {juntas} other {juntos}}} other {juntos}} otra vez?",
  "repair.long.note": "Solo si quieres guardarlo.",
  "repair.long.5": "Unos minutos",
  "repair.long.30": "Media hora",
  "repair.long.60": "Una hora",
  "repair.long.240": "Unas horas",
  "repair.long.1440": "Un día",
  "repair.who": "¿Quién se acercó primero?",
  "repair.who.me": "Yo",
  "repair.who.child": "{named, select, yes {{child}} other {Mi peque}}",
  "repair.who.both": "{meIs, select, woman {{childIs, select, girl {Las dos} other {Los dos}}} other {Los dos}}",
  "repair.how": "¿Cómo?",
  "repair.how.arms": "Brazos",
  "repair.how.voice": "Voz",
  "repair.how.words": "Palabras",
  "repair.how.look": "Una mirada",
  "repair.how.near": "Sentarnos cerca",
  "repair.how.play": "Juego",
  "repair.how.message": "Un mensaje",
  "repair.words": "¿Qué pasaba en ti justo antes?",
  "repair.words.note": "Esto es para un rato tranquilo. Solo lo ves tú, si no lo compartes.",
  "repair.keep": "Guardar que lo reparamos",
  "repair.keep.not": "No guardar nada",
  "repair.kept": "Guardado: lo repararon.",
  "repair.taken": "Deshecho.",
  "repair.unkept": "No se guardó, porque Attune está bloqueado o abierto en otra parte.",
  "repair.mended.title":
    "{n, plural, =0 {Aún no hay ninguna reparación guardada aquí} one {Lo repararon una vez} other {Lo repararon # veces}}",
  "repair.mended.lead": "Cada puntada es una vez que se volvieron a encontrar.",
  "repair.mended.none": "Cuando recorras el camino de vuelta, o anotes que lo repararon, aparecerá aquí.",
  "repair.mended.middle":
    "La mitad no tardó más de {time}. ({n, plural, one {# vez} other {# veces}} con duración; no hay una duración correcta.)",
  "repair.mended.early": "Es demasiado pronto para decir cuánto se tarda: hacen falta {least} veces con duración.",
  "repair.mended.picture": "De minutos a un día, una puntada por cada vez: {list}",
  "repair.mended.axis.first": "minutos",
  "repair.mended.axis.last": "un día",
  "repair.minutes": "{n, plural, one {# minuto} other {# minutos}}",
  "repair.hours": "{n, plural, one {# hora} other {# horas}}",
  "repair.line": "{day}{long, select, none {} other {, {long}}}",
  "repair.line.who":
    "{who, select, me {Te acercaste tú primero} child {Se acercó primero tu peque} both {Se acercaron {meIs, select, woman {{childIs, select, girl {las dos} other {los dos}}} other {los dos}}} other {}}",
  "repair.arms": "Calma en tus brazos",
  "repair.arms.early":
    "Es demasiado pronto para decirlo: en cuatro semanas {n, plural, =0 {no hay ningún llanto anotado} one {hay # llanto anotado} other {hay # llantos anotados}}. A partir de {least} hay un dibujo.",
  "repair.arms.says": "{k} de {n} llantos acabaron en calma contigo.",
  "repair.arms.range":
    "Con tan pocos, la proporción verdadera puede estar en cualquier punto entre el {low, number, percent} y el {high, number, percent}.",
  "repair.arms.half":
    "Con más o menos la mitad basta, según la investigadora, y no tiene que ser rápido. Fue un solo estudio, con 83 familias de pocos ingresos y bebés que se quejaban mucho (Woodhouse 2020, Child Dev 91:e249). Las palabras «más o menos la mitad» vienen del comunicado de la propia universidad. Da ánimo, pero no es una ley.",
  "repair.arms.counts":
    "Se cuentan los momentos en que tu peque lloró y que tienen un final. Un momento acabó en calma si lo repararon, se calmó o siguieron {meIs, select, woman {{childIs, select, girl {juntas} other {juntos}}} other {juntos}} mientras tú abrazabas o consolabas.",
};
