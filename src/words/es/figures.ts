/** What each figure means, in Spanish. */
import type { words as en } from "../en/figures.ts";

const says = (s: string): string =>
  `Cuántas llamadas de tu peque respondiste en ${s}, de la manera que fuera: con la voz, la cara, el tacto o las manos.`;
const returned = (s: string): string =>
  `Un saque es un acto de la niña o el niño en cualquier canal, menos los llantos y las miradas apartadas. Los actos de un mismo canal separados por menos de 300 ms (voz) o 1 s (los demás) son uno, y los del adulto también. Una respuesta es un acto del adulto que empieza después de acabar el saque, y como mucho ${s} más tarde. El tacto, la cara y el objeto pueden empezar durante el saque. Primero se emparejan los más cercanos en el tiempo, cada acto una sola vez, y los empates van al saque anterior. La cifra son los saques respondidos divididos entre todos los saques, con el intervalo de Wilson del 95 %.`;
const ordinary =
  "Las llamadas sin respuesta son corrientes. La cifra no dice si una respuesta encajó; eso solo puedes decirlo tú.";
const turns =
  "Cuántas veces fue y volvió el sonido entre tu peque y un adulto, según una de las maneras publicadas de contar.";
const rules =
  "Los recuentos de reglas distintas no se pueden comparar, y las normas hechas con grabaciones de todo un día no valen para un video. Más no es mejor: en un estudio, los turnos se asociaron con más palabras después, pero no con más seguridad.";
const faster =
  "Más rápido no es mejor, y las respuestas lentas son frecuentes. Cuando una persona hace pausas más largas, muchas veces la otra también, pero nadie ha demostrado que lo uno traiga lo otro.";
const mix = (by: string): string => `Qué parte de todo lo que hicieron ustedes fue ${by}.`;
const share =
  "Los actos de la niña o el niño y de los adultos en este canal se dividen entre sus actos en todos los canales.";
const noMix = "Ninguna mezcla es la ideal, y lo que no se marcó no se ve.";
const follows = (who: string): string =>
  `Qué tan bien se puede saber, por los sonidos de la otra persona, cuándo va a hacer un sonido ${who}, más allá del azar. Puede ser suelto, intermedio o muy pegado.`;
const lagged = (whose: string): string =>
  `El tiempo se corta en pasos de 250 ms. Un paso tiene sonido si la voz sin llantos cubre al menos la mitad, y la grabación se toma como un anillo. Los mínimos cuadrados predicen el paso ${whose} a partir de sus propios 8 últimos pasos, y después también de los 12 últimos de la otra persona. La cifra es lo que se gana en varianza explicada, menos su media en las grabaciones desplazadas.`;
const noTarget = "No hay una meta, y muy pegado no es mejor que intermedio.";
const pause = (whom: string): string =>
  `Los turnos son voz sin llantos, y los sonidos de una persona separados por menos de 300 ms son un solo turno. Cuando ${whom}, la pausa es el comienzo de ese turno menos el final del turno anterior. No tiene límite, y es negativa donde los dos se solapan. La cifra es la mediana, con los cuartiles.`;

export const words: Record<keyof typeof en, string> = {
  "returns.name": "Respondido en {s} s",
  "returns.says": says("{seconds, plural, one {un segundo} other {{s} segundos}}"),
  "returns.formula": returned("{s} s"),
  "returns.not": ordinary,
  "turns.lena.name": "Turnos (regla de LENA)",
  "turns.lena.says": turns,
  "turns.lena.formula":
    "Solo se usa la voz de la niña o el niño principal y de un adulto, sin llantos y sin los tramos en que hay varias voces a la vez. Una serie sigue mientras cada sonido llega a menos de 5 s del anterior. Se acaba cuando se mete otra niña, otro niño u otro adulto. Cada serie da la mitad de sus tramos alternos, redondeada hacia abajo: niño-adulto 1, niño-adulto-niño 1, niño-adulto-niño-adulto 2.",
  "turns.lena.not": rules,
  "turns.serve-return.name": "Turnos (regla de saque y respuesta)",
  "turns.serve-return.says": turns,
  "turns.serve-return.formula":
    "Las voces de la niña o el niño y de los adultos se ponen por orden de comienzo, sin llantos. Un turno es cada cambio de lado en que el sonido siguiente empieza como mucho 5 s después de acabar el anterior. Por eso adulto-niño-adulto da 2.",
  "turns.serve-return.not": rules,
  "turns.childproject.name": "Turnos (regla de ChildProject)",
  "turns.childproject.says": turns,
  "turns.childproject.formula":
    "Un turno es cada sonido de una niña, un niño o un adulto que empieza a menos de 5 s de acabar el sonido anterior. Pueden solaparse. Si no se pide otra cosa, sus autores dejan que cualquiera siga a cualquiera, también a sí mismo. Ahí no se separa el llanto de la voz, así que aquí se cuentan los dos.",
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
  "overlap.share.says": "Cuántas veces una persona empezó antes de que la otra acabara.",
  "overlap.share.formula":
    "Los cambios de turno con pausa negativa se dividen entre todos los cambios, con turnos y pausas como arriba. Una voz sobre un llanto no se cuenta, porque calma.",
  "overlap.share.not": "Hablar a la vez es corriente, y unirse no es interrumpir.",
  "wait.3s.name": "Esperar",
  "wait.3s.says": "Cuántas veces, cuando tu peque no decía nada, dejaste tres segundos o más antes de volver a hablar.",
  "wait.3s.formula":
    "Se miran los silencios entre un turno del adulto y el siguiente en que la niña o el niño no habló. La cifra es la parte de ellos que duró 3 s o más.",
  "wait.3s.not": "Esperar es una manera de hacer sitio, pero no la única.",
  "started.child.name": "Quién empezó",
  "started.child.says": "Cuántos de sus ratos juntos empezó tu peque.",
  "started.child.formula":
    "Un rato juntos es un tramo sin una pausa de 5 s que tiene al menos un saque respondido. La cifra es la parte cuyo primer acto es de la niña o el niño, y si empiezan a la vez cuenta para el adulto.",
  "started.child.not": "Ni tú ni tu peque tienen que empezar más a menudo.",
  "ended.child.name": "Quién acabó",
  "ended.child.says": "Cuántos de sus ratos juntos acabaron con un acto de tu peque.",
  "ended.child.formula":
    "De los mismos ratos juntos, la cifra es la parte en que lo último que acaba es un acto de la niña o el niño. Si acaban a la vez, cuenta para el adulto.",
  "ended.child.not": "Parar es un buen derecho de tu peque, y también tuyo.",
  "chain.longest.name": "La ida y vuelta más larga",
  "chain.longest.says": "Cuántos intercambios se siguieron unos a otros en su rato juntos más largo.",
  "chain.longest.formula":
    "La cifra es el mayor número de saques respondidos en 5 s en un tramo sin una pausa de 5 s. Frente al azar, de dos series iguales cuenta como más larga la que tiene más saques respondidos en total.",
  "chain.longest.not": "No dice nada del vínculo, porque un video es un espejo y no un examen.",
  "ease.name": "Dar espacio",
  "ease.says": "Cuántas veces diste espacio cuando tu peque apartó la mirada.",
  "ease.formula":
    "Cada mirada apartada se juzga 3 s después de empezar, o cuando la niña o el niño ya había vuelto si fue antes. La cifra es la parte en que no había en marcha ningún acto de un adulto de voz, cara, gesto, movimiento u objeto. Abrazar y mirar en calma es dar espacio.",
  "ease.not": "Apartar la mirada es un descanso, no un rechazo.",
  "comeback.name": "Volver",
  "comeback.says": "Cuántas veces volvió tu peque después de apartar la mirada.",
  "comeback.formula":
    "La cifra es la parte de las miradas apartadas a las que siguió un saque de la niña o el niño. El saque tiene que venir después de que acabe la mirada apartada, y a menos de 30 s de su comienzo. Si la grabación acaba demasiado pronto para saberlo, no se cuenta.",
  "comeback.not": "Tardar más de medio minuto también es corriente.",
  "repair.count.name": "Veces que lo repararon",
  "repair.count.says": "Cuántas veces se volvieron a encontrar después de una ruptura.",
  "repair.count.formula":
    "Una ruptura es una mirada apartada, un llanto, o un saque que no respondía a nadie y que nadie respondió en 5 s. Las rupturas anteriores a la siguiente reparación son una sola. Una reparación es el siguiente intercambio a menos de 60 s del comienzo de la ruptura: el adulto responde a un saque, o la niña o el niño responde a un acto del adulto.",
  "repair.count.not":
    "Adultos y bebés están en sintonía más o menos un tercio del tiempo, y con las rupturas se aprende a reparar.",
  "repair.time.name": "Tiempo en reparar",
  "repair.time.says": "Cuánto solían tardar en volver a encontrarse.",
  "repair.time.formula":
    "En cada reparación, el tiempo va del comienzo de la ruptura a la respuesta que la acabó. La cifra es la mediana, con los cuartiles.",
  "repair.time.not": "Más rápido no es mejor.",
  "soothed.name": "Calmado",
  "soothed.says": "Cuántos de los ratos de llanto acabaron contigo ahí.",
  "soothed.formula":
    "Los llantos separados por menos de 30 s son un episodio. La cifra es la parte de los episodios en cuyos últimos 10 s había en marcha un acto de un adulto en cualquier canal. Una voz sobre un llanto es uno de ellos, porque calma.",
  "soothed.not": "Algunos llantos acaban por su cuenta, y algunos siguen en los mejores brazos.",
  "channels.voice.name": "Con la voz",
  "channels.voice.says": mix("con la voz"),
  "channels.cry.name": "Con llanto",
  "channels.cry.says": mix("con llanto"),
  "channels.face.name": "Con la cara",
  "channels.face.says": mix("con la cara"),
  "channels.gaze.name": "Con los ojos",
  "channels.gaze.says": mix("con los ojos"),
  "channels.touch.name": "Con el tacto",
  "channels.touch.says": mix("con el tacto"),
  "channels.gesture.name": "Con las manos",
  "channels.gesture.says": mix("con las manos"),
  "channels.posture.name": "Con la postura",
  "channels.posture.says": mix("con la postura"),
  "channels.movement.name": "Con movimiento",
  "channels.movement.says": mix("con movimiento"),
  "channels.object.name": "Con cosas",
  "channels.object.says": mix("con cosas"),
  "channels.formula": share,
  "channels.not": noMix,
  "coordination.child.name": "Cuánto sigue tu peque",
  "coordination.child.says": follows("tu peque"),
  "coordination.child.formula": lagged("de la niña o el niño"),
  "coordination.child.not": noTarget,
  "coordination.adult.name": "Cuánto sigues tú",
  "coordination.adult.says": follows("el adulto"),
  "coordination.adult.formula": lagged("del adulto"),
  "coordination.adult.not": noTarget,
};
