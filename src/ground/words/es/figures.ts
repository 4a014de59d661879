/** What each figure means, in Spanish. */
import type { words as en } from "../en/figures.ts";

const says = (s: string): string =>
  `Cuántas de las llamadas de tu peque respondiste en ${s}, con lo que fuera: voz, cara, tacto, manos.`;
const returned = (s: string): string =>
  `Saques: los actos de la niña o el niño en cualquier canal, sin llantos ni miradas apartadas; los actos de un canal a menos de 300 ms (voz) o 1 s (los demás) son uno, y los del adulto también. Una respuesta es un acto del adulto que empieza después de acabar el saque y como mucho ${s} más tarde; tacto, cara y objeto pueden empezar durante él. De todos los pares van primero los más cercanos en el tiempo, cada acto una vez, los empates para el saque anterior. Saques respondidos divididos entre saques, con el intervalo de Wilson del 95 %.`;
const ordinary =
  "Las llamadas sin respuesta son corrientes. No dice que la respuesta encajara; eso solo puedes decirlo tú.";
const turns = "Cuántas veces fue y volvió el sonido entre tu peque y un adulto, según una manera publicada de contar.";
const rules =
  "Los recuentos de reglas distintas no se pueden comparar, y las normas hechas con grabaciones de todo un día no valen para un video. Más no es mejor: en un estudio, los turnos iban con más palabras después, no con más seguridad.";
const faster =
  "Más rápido no es mejor, y las respuestas lentas son frecuentes. Cuando una persona hace pausas más largas, la otra suele hacerlas también, pero nadie ha demostrado que lo uno traiga lo otro.";
const mix = (by: string): string => `Qué parte de lo que hicieron los dos fue ${by}.`;
const share =
  "Actos de la niña o el niño y de los adultos en este canal, divididos entre sus actos en todos los canales.";
const noMix = "Ninguna mezcla es la ideal. Lo que no se marcó no se ve.";
const follows = (who: string): string =>
  `Cuánto de cuándo hace sonido ${who} se puede saber por cuándo lo hizo la otra persona, más allá del azar: suelto, intermedio o muy pegado.`;
const lagged = (whose: string): string =>
  `Sonido sí o no en pasos de 250 ms (sí donde la voz sin llantos cubre al menos la mitad), con la grabación tomada como un anillo. Mínimos cuadrados del paso ${whose} sobre sus propios 8 últimos pasos, y luego también sobre los 12 últimos de la otra persona: la ganancia en varianza explicada, menos su media en las grabaciones desplazadas.`;
const noTarget = "No hay una meta. Muy pegado no es mejor que intermedio.";
const pause = (whom: string): string =>
  `Los turnos son voz sin llantos, y los sonidos de una persona a menos de 300 ms son uno. Siempre que ${whom}: el comienzo de ese turno menos el final del turno anterior, sin límite, negativo donde se solapan. La mediana, con los cuartiles.`;

export const words: Record<keyof typeof en, string> = {
  "returns.1s.name": "Respondido en 1 s",
  "returns.1s.says": says("un segundo"),
  "returns.1s.formula": returned("1 s"),
  "returns.1s.not": ordinary,
  "returns.2s.name": "Respondido en 2 s",
  "returns.2s.says": says("2 segundos"),
  "returns.2s.formula": returned("2 s"),
  "returns.2s.not": ordinary,
  "returns.5s.name": "Respondido en 5 s",
  "returns.5s.says": says("5 segundos"),
  "returns.5s.formula": returned("5 s"),
  "returns.5s.not": ordinary,
  "turns.lena.name": "Turnos (regla de LENA)",
  "turns.lena.says": turns,
  "turns.lena.formula":
    "Voz de la niña o el niño principal y de un adulto, sin llantos y sin los tramos en que se solapan. Una serie sigue mientras cada sonido llega a menos de 5 s del anterior y no se mete otra niña, otro niño ni otro adulto. Cada serie cuenta la mitad de sus tramos alternos, redondeada hacia abajo: niño-adulto 1, niño-adulto-niño 1, niño-adulto-niño-adulto 2.",
  "turns.lena.not": rules,
  "turns.serve-return.name": "Turnos (regla de saque y respuesta)",
  "turns.serve-return.says": turns,
  "turns.serve-return.formula":
    "Voz de la niña o el niño y de los adultos, sin llantos, por orden de comienzo: cada cambio de lado en que el siguiente empieza como mucho 5 s después de acabar el anterior. Adulto-niño-adulto cuenta 2.",
  "turns.serve-return.not": rules,
  "turns.childproject.name": "Turnos (regla de ChildProject)",
  "turns.childproject.says": turns,
  "turns.childproject.formula":
    "Cada sonido de la niña o el niño, de otra niña, otro niño o un adulto que empieza a menos de 5 s de acabar el sonido anterior, con solapes permitidos. Por defecto, sus autores dejan que cualquiera siga a cualquiera, también a sí mismo, y no separan el llanto de la voz, así que aquí se cuentan los dos.",
  "turns.childproject.not": rules,
  "pause.adult.name": "Tu pausa",
  "pause.adult.says": "Cuánto después del sonido de tu peque solía empezar el tuyo.",
  "pause.adult.formula": pause("el adulto sigue a la niña o el niño"),
  "pause.adult.not": faster,
  "pause.child.name": "La pausa de tu peque",
  "pause.child.says": "Cuánto después de tu sonido solía empezar el de tu peque.",
  "pause.child.formula": pause("la niña o el niño sigue al adulto"),
  "pause.child.not": faster,
  "overlap.share.name": "Hablar a la vez",
  "overlap.share.says": "Cuántas veces alguien empezó antes de que el otro acabara.",
  "overlap.share.formula":
    "Cambios de turno (como en las pausas) con pausa negativa, divididos entre todos los cambios. Una voz sobre un llanto no se cuenta: calma.",
  "overlap.share.not": "Hablar a la vez es corriente, y unirse no es interrumpir.",
  "wait.3s.name": "Esperar",
  "wait.3s.says": "Cuántas veces, cuando tu peque no decía nada, dejaste tres segundos o más antes de volver a hablar.",
  "wait.3s.formula":
    "De los silencios entre un turno del adulto y el siguiente en que la niña o el niño no habló, la parte que dura 3 s o más.",
  "wait.3s.not": "Esperar es una manera de hacer sitio, no la única.",
  "started.child.name": "Quién empezó",
  "started.child.says": "Cuántos de los ratos juntos los empezó tu peque.",
  "started.child.formula":
    "Un rato juntos es un tramo sin pausa de 5 s que tiene al menos un saque respondido. La parte cuyo primer acto es de la niña o el niño; un comienzo a la vez cuenta como del adulto.",
  "started.child.not": "Ninguno de los dos tiene que empezar más.",
  "ended.child.name": "Quién acabó",
  "ended.child.says": "Cuántos de los ratos juntos acabaron con un acto de tu peque.",
  "ended.child.formula":
    "De los mismos ratos juntos, la parte cuyo último acto en acabar es de la niña o el niño; un final a la vez cuenta como del adulto.",
  "ended.child.not": "Parar es un buen derecho de tu peque, y tuyo.",
  "chain.longest.name": "La ida y vuelta más larga",
  "chain.longest.says": "Cuántos intercambios se siguieron en el rato juntos más largo.",
  "chain.longest.formula":
    "El mayor número de saques respondidos en 5 s en un tramo sin pausa de 5 s. Frente al azar, de dos iguales cuenta como más larga la que tiene más saques respondidos en total.",
  "chain.longest.not": "No dice nada del vínculo. Un video es un espejo, no un examen.",
  "ease.name": "Dar espacio",
  "ease.says": "Cuántas veces aflojaste cuando tu peque apartó la mirada.",
  "ease.formula":
    "De las miradas apartadas, la parte en que, 3 s después o cuando la niña o el niño ya había vuelto si fue antes, no había en marcha ningún acto de un adulto de voz, cara, gesto, movimiento u objeto. Abrazar y mirar en calma es dar espacio.",
  "ease.not": "Apartar la mirada es descanso, no rechazo.",
  "comeback.name": "Volver",
  "comeback.says": "Cuántas veces volvió tu peque después de apartar la mirada.",
  "comeback.formula":
    "De las miradas apartadas, la parte a la que siguió un saque de la niña o el niño después de acabar y a menos de 30 s de su comienzo. La que la grabación corta demasiado pronto no se cuenta.",
  "comeback.not": "No volver en medio minuto también es corriente.",
  "repair.count.name": "Reparado",
  "repair.count.says": "Cuántas veces se encontraron de nuevo después de una ruptura.",
  "repair.count.formula":
    "Una ruptura es una mirada apartada, un llanto, o un saque que no respondió a nadie y que nadie respondió en 5 s; las rupturas antes de la siguiente reparación son una. Una reparación es el siguiente intercambio, el adulto que responde a un saque o la niña o el niño que responde a un acto del adulto, a menos de 60 s del comienzo de la ruptura.",
  "repair.count.not":
    "Adultos y bebés están en sintonía más o menos un tercio del tiempo. Con las rupturas se aprende a reparar.",
  "repair.time.name": "Tiempo en reparar",
  "repair.time.says": "Cuánto solían tardar en encontrarse de nuevo.",
  "repair.time.formula":
    "Sobre las reparaciones: desde el comienzo de la ruptura hasta la respuesta que la reparó. La mediana, con los cuartiles.",
  "repair.time.not": "Más rápido no es mejor.",
  "soothed.name": "Calmado",
  "soothed.says": "Cuántos de los llantos acabaron contigo ahí.",
  "soothed.formula":
    "Los llantos a menos de 30 s son un episodio. La parte de los episodios en cuyos últimos 10 s había en marcha un acto de un adulto en cualquier canal: una voz sobre un llanto calma.",
  "soothed.not": "Algunos llantos acaban por su cuenta, y algunos siguen en los mejores brazos.",
  "channels.voice.name": "Con la voz",
  "channels.voice.says": mix("con la voz"),
  "channels.voice.formula": share,
  "channels.voice.not": noMix,
  "channels.cry.name": "Con llanto",
  "channels.cry.says": mix("con llanto"),
  "channels.cry.formula": share,
  "channels.cry.not": noMix,
  "channels.face.name": "Con la cara",
  "channels.face.says": mix("con la cara"),
  "channels.face.formula": share,
  "channels.face.not": noMix,
  "channels.gaze.name": "Con los ojos",
  "channels.gaze.says": mix("con los ojos"),
  "channels.gaze.formula": share,
  "channels.gaze.not": noMix,
  "channels.touch.name": "Con el tacto",
  "channels.touch.says": mix("con el tacto"),
  "channels.touch.formula": share,
  "channels.touch.not": noMix,
  "channels.gesture.name": "Con las manos",
  "channels.gesture.says": mix("con las manos"),
  "channels.gesture.formula": share,
  "channels.gesture.not": noMix,
  "channels.posture.name": "Con la postura",
  "channels.posture.says": mix("con la postura"),
  "channels.posture.formula": share,
  "channels.posture.not": noMix,
  "channels.movement.name": "Con movimiento",
  "channels.movement.says": mix("con movimiento"),
  "channels.movement.formula": share,
  "channels.movement.not": noMix,
  "channels.object.name": "Con cosas",
  "channels.object.says": mix("con cosas"),
  "channels.object.formula": share,
  "channels.object.not": noMix,
  "coordination.child.name": "Cuánto sigue tu peque",
  "coordination.child.says": follows("tu peque"),
  "coordination.child.formula": lagged("de la niña o el niño"),
  "coordination.child.not": noTarget,
  "coordination.adult.name": "Cuánto sigues tú",
  "coordination.adult.says": follows("el adulto"),
  "coordination.adult.formula": lagged("del adulto"),
  "coordination.adult.not": noTarget,
};
