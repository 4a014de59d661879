/** What a caregiver shows a professional: choosing it, the page, the file and its sealed door, in Spanish. */
import type { words as en } from "../en/bundle.ts";

export const words: Record<keyof typeof en, string> = {
  "bundle.title": "Para una persona profesional",
  "bundle.row.says": "Una página o un solo archivo, con lo que tú elijas",
  "bundle.lead":
    "Elige lo que quieres enseñar a alguien que les ayuda a ti y a {childMid}. Solo entra lo que elijas, y puedes mirarlo todo antes de compartirlo.",
  "bundle.nochild": "Una página así trata de una sola criatura. Attune necesita un nombre, o cualquier palabra.",
  "bundle.nochild.do": "Poner un nombre",
  "bundle.whom": "¿Quién lo va a mirar?",
  "bundle.beside": "Su idioma",
  "bundle.beside.none": "El mismo que el mío",
  "bundle.beside.says": "Nuestras frases estarán en los dos idiomas. Tus palabras se quedan tal como las escribiste.",
  "bundle.until": "Pido que se borre antes del",
  "bundle.until.says":
    "Es solo un ruego, y va al principio de la página. Cuando das un archivo, nada puede hacerlo volver.",
  "bundle.questions": "Lo que me gustaría preguntar",
  "bundle.questions.hint": "Con tus palabras. Una sola pregunta ya es mucho.",
  "bundle.moments": "Momentos",
  "bundle.moments.none": "Todavía no has anotado momentos con {childMid}.",
  "bundle.more": "Mostrar anteriores",
  "bundle.plays": "Grabaciones",
  "bundle.plays.says": "Una grabación va como dibujo con sus cifras. Así no se ve ni se oye a nadie.",
  "bundle.plays.none": "Aquí todavía no hay grabaciones de {childMid}.",
  "bundle.seen": "Tu momento guardado en {when}",
  "bundle.film": "{film, select, yes {Incluir el video} other {Incluir el sonido}} ({size})",
  "bundle.film.gone": "El clip ya se borró. El dibujo va sin él.",
  "bundle.film.unseen":
    "Muchos navegadores no pueden mostrar este tipo de video (HEVC). Algunos solo dejarán oír el sonido.",
  "bundle.film.large": "Este clip es grande. El archivo tardará en abrirse, y puede ser demasiado para un teléfono.",
  "bundle.consent": "¿Le parecería bien a {childMid}?",
  "bundle.consent.says":
    "Imagina a {childMid} en la adolescencia, al saber quién ha visto este video. Va el clip entero, no solo los momentos que guardaste.",
  "bundle.consent.faces":
    "Attune no puede difuminar caras. Los métodos que encontramos dejan pasar algunas, y basta una imagen para ver una cara. El dibujo no tiene caras ni voces, y muchas veces alcanza.",
  "bundle.consent.ask":
    "Desde los seis años, más o menos, pregunta antes a {childMid}. Miren el video juntos, di quién lo va a ver y acepta un no.",
  "bundle.consent.fine": "Sí, lo he pensado",
  "bundle.consent.assent": "Lo que dijo {childMid}, con tus palabras",
  "bundle.consent.wait":
    "{asked, select, yes {El video entra cuando marques la casilla y escribas lo que dijo {childMid}.} other {El video entra cuando marques la casilla.}}",
  "bundle.cues": "Señales",
  "bundle.cues.none": "En el diccionario todavía no hay señales de {childMid}.",
  "bundle.answers": "Hitos",
  "bundle.answers.none": "Todavía no has respondido nada en Creciendo.",
  "bundle.answer": "{answer} ({n, number})",
  "bundle.read": "Lo que puede leer una persona profesional",
  "bundle.see": "Mirar la página",
  "bundle.go.file": "Hacer un archivo",
  "bundle.opens": "Preparando la página.",

  "bundle.print": "Imprimir",
  "bundle.pdf": "Para un PDF, imprime y elige «Guardar como PDF».",
  "bundle.film.along": "En el archivo, aquí está el video o el sonido.",

  "bundle.file.title": "Un archivo para entregar",
  "bundle.file.says":
    "Es un solo archivo que se abre en cualquier navegador, sin Attune y sin internet. Quien lo tenga también puede pasarlo a otra persona.",
  "bundle.file.size": "El archivo tendrá {size}.",
  "bundle.file.films":
    "{n, plural, =0 {No va ningún video ni sonido, solo dibujos.} one {Va un video o sonido.} other {Van # videos o sonidos.}}",
  "bundle.file.large": "Es demasiado para casi cualquier correo. Una memoria USB es más segura.",
  "bundle.seal": "Sellarlo con una frase de contraseña",
  "bundle.seal.words": "Seis palabras",
  "bundle.seal.own": "Una mía",
  "bundle.seal.none": "Sin sello",
  "bundle.seal.says":
    "Di estas palabras por teléfono o en persona, y nunca las envíes junto con el archivo. Sin ellas nadie puede abrirlo, tampoco tú.",
  "bundle.seal.other": "Sacar otras palabras",
  "bundle.seal.least":
    "{n, plural, one {Usa al menos un carácter.} other {Usa al menos # caracteres.}} Las mayúsculas y los espacios de más no cuentan.",
  "bundle.seal.open": "Sin sello, quien encuentre el archivo puede leer todo lo que hay en él.",
  "bundle.seal.label": "Frase de contraseña",
  "bundle.make": "Hacer el archivo",
  "bundle.making": "Haciendo el archivo",
  "bundle.saved": "El navegador guardó {file}.",
  "bundle.file.name": "Para una persona profesional",
  "problem.short-spoken":
    "{n, plural, one {La frase necesita al menos un carácter.} other {La frase necesita al menos # caracteres.}}",

  "bundle.page.head": "Sobre {childMid}",
  "bundle.page.made": "Hecho en casa el {day}, por alguien que cuida, con Attune.",
  "bundle.page.for": "Para: {to}",
  "bundle.page.until": "Quien cuida pide que esto se borre antes del {day}.",
  "bundle.page.own": "Lo que va detrás de una barra son palabras de quien cuida, sin traducir.",
  "bundle.page.questions": "Lo que quien cuida quiere preguntar",
  "bundle.page.moments": "Momentos en casa",
  "bundle.page.plays": "Grabaciones",
  "bundle.page.adult": "Adulto",
  "bundle.page.dance":
    "Dibujado con {a, plural, one {una señal} other {# señales}} de la criatura y {b, plural, one {una} other {#}} de una persona adulta. {c, plural, =0 {Ninguna llamada tuvo respuesta en cinco segundos} one {Una llamada tuvo respuesta} other {# llamadas tuvieron respuesta}}.",
  "bundle.page.dance.legend":
    "El tiempo corre hacia abajo. La cinta lisa es la criatura, la rayada es la persona adulta, y un hilo de puntos une una llamada con su respuesta.",
  "bundle.page.figures": "Cifras",
  "bundle.page.figures.you":
    "Se escribieron para quien cuida: aquí «tú» es quien cuida. Un saque es una llamada de la criatura, y la respuesta es lo que le contesta.",
  "bundle.page.range": "{value}. El rango probable va de {low, number} a {high, number} de {of, number}.",
  "bundle.page.middle": "{value}. La mitad está entre {low} y {high}.",
  "bundle.page.value": "{value}.",
  "bundle.page.how": "Cómo se cuenta",
  "bundle.page.not": "Lo que no quiere decir",
  "bundle.page.early": "De esto todavía es pronto para decir algo:",
  "bundle.page.seen": "Momentos que guardó quien cuida",
  "bundle.page.film.unseen":
    "Muchos navegadores no pueden mostrar este tipo de video (HEVC). Prueba con otro navegador, o mira el dibujo.",
  "bundle.page.film.script": "Este video necesita scripts. Abre el archivo en un navegador, no en una vista previa.",
  "bundle.page.cues": "Lo que pueden querer decir sus señales",
  "bundle.page.cues.says": "Son suposiciones de una familia, hechas con lo que anotó en casa. No son hallazgos.",
  "bundle.page.means.said": "La familia lo entiende así: {need}.",
  "bundle.page.means.guess":
    "Puede querer decir: {need}. Se apoya en {n, plural, one {una vez} other {# veces}}, con una parte de alrededor del {share, number, percent}.",
  "bundle.page.means.learning":
    "Aún aprendiendo, {n, plural, =0 {todavía sin ninguna vez} one {con una vez hasta ahora} other {con # veces hasta ahora}}.",
  "bundle.page.helps": "Qué ayuda",
  "bundle.page.helps.not": "Qué no ayuda",
  "bundle.page.milestones": "Hitos, según respondió quien cuida",
  "bundle.page.noticed": "Notado",
  "bundle.page.consent": "El video y la criatura",
  "bundle.page.consent.says":
    "Quien cuida lo ha pensado, y cree que a la criatura le parecería bien que se enseñe este video.",
  "bundle.page.assent": "Lo que dijo la criatura:",
  "bundle.page.left": "Lo que no está aquí",
  "bundle.page.never":
    "Se elija lo que se elija, aquí nunca están las páginas privadas, los cuestionarios ni el registro de calma de quien cuida. Nada de aquí trata de otra criatura.",
  "bundle.page.left.shared":
    "{n, plural, one {Una cosa elegida trata también de otra criatura, y se dejó fuera.} other {# cosas elegidas tratan también de otra criatura, y se dejaron fuera.}}",
  "bundle.page.left.gone":
    "{n, plural, one {Una cosa elegida ya no está guardada.} other {# cosas elegidas ya no están guardadas.}}",
  "bundle.page.left.film-gone":
    "{n, plural, one {Un video elegido se borró entretanto.} other {# videos elegidos se borraron entretanto.}}",
  "bundle.page.left.film-unasked":
    "{n, plural, one {Un video se dejó fuera, porque faltaba el consentimiento.} other {# videos se dejaron fuera, porque faltaba el consentimiento.}}",

  "bundle.page.is": "Qué es esto, y qué no es",
  "bundle.page.is.1":
    "Alguien que cuida eligió cada parte para enseñarle lo que ve en casa. Unos minutos y unas notas son poca cosa en la vida de una familia.",
  "bundle.page.is.2": "No mide un vínculo ni a una madre o un padre, y no dice nada de un estilo de apego.",
  "bundle.page.is.3":
    "No se hizo para un juzgado, ni para decidir dónde debe vivir una criatura. Por favor, no lo use para eso.",
  "bundle.page.steps": "Cuatro pasos para mirar juntos",
  "bundle.page.steps.1": "1. Empiece por algo que salió bien, y mírenlo más de una vez.",
  "bundle.page.steps.2":
    "2. Sigan juntos la cadena: qué hizo la criatura, cómo respondió la persona adulta y qué hizo la criatura después.",
  "bundle.page.steps.3":
    "3. Ponga en palabras lo que la criatura puede estar diciendo, y deje que quien cuida le corrija.",
  "bundle.page.steps.4": "4. Elijan una sola cosa para la semana que viene, y dejen lo demás para otro día.",
  "bundle.page.yes": "El consentimiento, y la palabra de la criatura",
  "bundle.page.yes.1":
    "Quien cuida y la criatura pueden retirar su sí cuando quieran. En ese caso, por favor, deje de enseñarlo y bórrelo.",
  "bundle.page.yes.2": "Pregúnteles antes de que lo vea otra persona, y antes de guardar algo en un expediente.",
  "bundle.page.yes.3": "Si la ley le obliga a avisar de un peligro para una criatura, dígalo antes de mirar juntos.",
  "bundle.page.numbers": "Cómo leer las cifras",
  "bundle.page.numbers.1":
    "Cada cifra lleva al lado su rango probable. Un clip corto tiene un rango ancho, así que otro día podría verse muy distinto.",
  "bundle.page.numbers.2":
    "«Solo por azar» es lo que se contaría si un lado se moviera a lo largo del clip, lejos del otro.",
  "bundle.page.numbers.3":
    "Más turnos no es mejor. En un estudio con 55 parejas, más turnos anunciaban más palabras, pero no un vínculo más seguro (Nguyen y otros, 2023).",
  "bundle.page.ears": "Lo que oyó la máquina, y lo que no puede oír",

  "bundle.door.title": "Un archivo sellado",
  "bundle.door.says":
    "Alguien selló este archivo con una frase de contraseña. Pídale que se la diga, y luego escriba aquí la frase.",
  "bundle.door.label": "Frase de contraseña",
  "bundle.door.go": "Abrir",
  "bundle.door.working": "Se está abriendo. Puede tardar un poco.",
  "bundle.door.wrong": "Esa no es la frase. Las mayúsculas y los espacios no cuentan: mire otra vez las palabras.",
  "bundle.door.damaged": "La frase es correcta, pero el archivo cambió o se cortó por el camino. Pídalo otra vez.",
  "bundle.door.old": "Este navegador no puede abrir aquí el archivo. Pruebe con uno más nuevo, o en otro aparato.",
  "bundle.door.script":
    "El sello necesita scripts para abrirse. Abra este archivo en un navegador, no en una vista previa.",
};
