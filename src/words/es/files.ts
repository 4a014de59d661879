/** What is said of files, in Spanish. */
import type { words as en } from "../en/files.ts";

export const words: Record<keyof typeof en, string> = {
  "file.file-missing": "No existe ese archivo. Mira el nombre y la carpeta.",
  "file.file-folder": "Esto es una carpeta. Nombra un archivo que esté dentro.",
  "file.file-refused": "No tienes permiso para abrir esto. Mira quién puede leer y escribir aquí.",
  "file.file-unreadable": "Esto no se pudo leer ({code}).",
  "file.file-unwritable": "Esto no se pudo escribir ({code}). Revisa la carpeta, y el espacio que queda en el disco.",
  "file.file-same": "IN y OUT son el mismo archivo. Di otro para OUT.",
  "file.file-empty": "El archivo está vacío.",
  "file.file-too-big":
    "El archivo pasa de {megabytes} MB, más que cualquier grabación codificada. ¿Es el archivo correcto?",
  "file.file-not-this":
    "Esto no es {format, select, boris {un proyecto de BORIS} datavyu {una base de datos de Datavyu} elan {un archivo de ELAN (EAF)} lena {un archivo de LENA (ITS)} textgrid {un TextGrid} other {{format}}}. ¿Corresponde la terminación a lo que hay dentro?",
  "file.file-cut": "El archivo se acaba a la mitad. Guárdalo o cópialo otra vez.",
  "file.format-unknown":
    "{ending, select, none {Ni el nombre ni el contenido dicen qué es esto. Dilo: --format TERMINACIÓN. Attune lee} other {La terminación {ending} no es de las que Attune lee. Lee}} {endings}.",
  "file.format-in-only": "Attune lee .{ending} pero no lo escribe. Escribe {endings}.",
  "file.json-syntax": "Desde aquí esto no es JSON, quizá porque falta un corchete, una coma o una comilla.",
  "file.recording-format": "El formato es {found}, y se espera attune.recording/1.",
  "file.recording-field":
    "{field, select, whole {el archivo} other {{field}}} debería ser {expected, select, something {otra cosa} other {{expected}}}, y es {found}.",
  "file.recording-person-twice": "Dos personas tienen el id {id}. Dale a cada una un id propio.",
  "file.recording-event-twice": "Dos eventos tienen el id {id}. Dale a cada uno un id propio.",
  "file.recording-nobody": "El evento {id} es de {who}, que no está entre las personas. Añádela, o corrige el nombre.",
  "file.recording-backwards": "El evento {id} acaba antes de empezar.",
  "file.recording-outside": "El evento {id} acaba después que la grabación, en {length} ms.",
  "file.recording-maybe":
    "El evento {id} dice de quién más podría ser, pero no nombra a nadie más de la lista. Quita maybe.",
  "file.recording-sure":
    "El evento {id} tiene una seguridad o una duda, que solo tiene lo oído. Pon sure en null y quita maybe.",
  "file.recording-coded":
    "Los tramos codificados deben ir en orden, sin vacíos ni superposiciones, y terminar como muy tarde con la grabación.",
  "file.recording-overlap":
    "Los eventos {a} y {b} se solapan, y son de una misma persona y canal. Júntalos, o acaba antes el primero.",
  "file.line-fields": "Esta línea tiene {found} campos, y se esperan {expected}.",
  "file.time-unreadable": "Esto no se puede leer como una hora.",
  "file.time-backwards": "Esto acaba ({to} ms) antes de empezar ({from} ms).",
  "file.time-negative": "Esto empieza antes que la grabación. Los tiempos se cuentan desde su comienzo.",
  "file.line": "Línea {line}: {sentence}",
  "file.time-beyond": "Esto queda a más de diez días del comienzo, así que no puede ser. Revisa la unidad.",
  "file.person-not-there":
    "Aquí nadie se llama {name}. {count, plural, =0 {No se nombra a nadie.} other {Están: {names}.}}",
  "file.observation-not-there":
    "No hay ninguna observación {name}. {count, plural, =0 {No hay ninguna.} other {Están: {names}.}}",
  "file.coder-not-there":
    "No hay nadie llamado {name} que haya codificado. {count, plural, =0 {No se nombra a nadie.} other {Están: {names}.}}",
  "file.xml-syntax": "Desde aquí esto no es XML bien formado.",
  "file.xml-doctype":
    "Este archivo declara entidades o elementos propios, que pueden hacer daño, así que no se lee. Si confías en el archivo, borra lo que va entre corchetes después de DOCTYPE.",
  "file.xml-deep":
    "Aquí los elementos están a más de {most} niveles, lo que ningún archivo codificado necesita, así que no se lee.",
  "file.zip-broken": "Esto no es un archivo zip entero. Guárdalo o cópialo otra vez.",
  "file.zip-path": "Una entrada de este archivo apunta fuera de él ({entry}), así que no se lee.",
  "file.zip-bomb":
    "Este archivo se descomprime en mucho más de lo que necesita una grabación codificada, así que no se lee.",
  "file.zip-missing": "En este archivo no hay {entry}. ¿Es de Datavyu?",
  "file.table-columns":
    "Las columnas no son de ninguna tabla que Attune conozca: ChildProject, BORIS, Datavyu, VTC 2, ELAN o Audacity. Nómbralas: --columns onset=Begin,offset=End,who=Speaker.",
  "file.table-quote": "Aquí se abre una comilla que no se cierra.",
  "file.unit-unclear": "¿Estos tiempos son segundos o milisegundos ({column}: {found})? Indica --unit s o --unit ms.",
  "file.columns-unknown":
    "No hay ninguna columna para {kind}{column, select, other { llamada {column}}}. Las columnas: {names}.",
  "file.children-several":
    "{count, plural, other {Hay # menores de quienes podría tratar esto: {names}.}} Indica cuál: --child NOMBRE.",
  "file.map-film": "Esto no es un archivo codificado, y un video no tiene nombres para un mapa.",
  "file.map-nothing": "No se encontró ninguna línea, ningún hablante ni ninguna conducta con que hacer un mapa.",
  "file.map-roles":
    "El mapa da dos papeles a {who}: {a} y {b}. Cada persona tiene uno; pon otro who en una de las reglas.",
  "file.map-syntax": "Esto deja de ser YAML a partir de aquí ({message}).",
  "file.map-field":
    "{field, select, whole {el archivo} other {{field}}} debería ser {expected, select, something {otra cosa} other {{expected}}}, y es {found}.",
  "file.map-key": "Un mapa no tiene {key}. Tiene: {keys}.",
  "file.windows-clock":
    "{found} es una hora del día, y esta grabación no dice cuándo empezó. Da un tiempo desde su comienzo, como 10m.",
  "file.windows-columns":
    "Una lista de ventanas tiene las columnas from y to, y puede tener name y file. Esta tiene: {names}.",
  "file.windows-time":
    "{found} no es un tiempo. Se escribe como 90s, 1h30m o 00:10:00 desde el comienzo, o como hora del día: @14:30.",
  "file.windows-beyond": "La grabación acaba a los {length} s, antes de que empiece el tramo que se pidió.",
  "file.windows-span": "Esta ventana acaba ({to}) antes de empezar ({from}), o donde empieza.",
  "file.windows-none": "La lista no tiene ninguna ventana para este archivo.",
  "file.windows-many": "Así salen más de {most} ventanas. Deben ser más largas.",
  "file.file-binary": "Esto está en la forma binaria de {format}. Guárdalo como archivo de texto.",
  "file.file-xlsx": "Esto es un libro de hojas de cálculo. Guarda la hoja como CSV.",
  "file.nothing-read":
    "De aquí no se leyó nada de un niño, una niña o una persona adulta. {why, select, empty {No hay ningún suceso.} left {Todo lo suyo quedó fuera; las notas dicen por qué.} other {Había: {names}. Indica quién es quién: --child NOMBRE, --adult NOMBRE.}}",
  "file.strict":
    "{count, plural, one {Una cosa quedó fuera o cambió} other {# cosas quedaron fuera o cambiaron}} al leer, y se pidió --strict.",
  "file.empty-file": "El archivo está vacío.",
  "file.not-media": "Esto no es un video ni un sonido que Attune pueda abrir.",
  "file.other-film": "Es un video de un tipo que Attune no lee ({kind}). Conviértelo a mp4.",
  "file.other-sound": "Es un sonido de un tipo que Attune no lee ({kind}). Conviértelo a m4a, mp3 o wav.",
  "file.cut-short": "El archivo se acaba antes de que se pueda abrir. Cópialo otra vez.",
  "file.no-sound": "En este archivo no hay sonido, así que no hay nada que escuchar.",
  "file.cannot-decode":
    "El sonido de este archivo es de un tipo que aquí no se puede descodificar. Guárdalo como mp4, m4a o wav.",
  "file.cannot-read": "El archivo no se pudo leer. Quizá se movió, o no tienes permiso para abrirlo.",
  "file.not-built": "La aplicación aún no está construida. `npm start` la construye y la sirve.",
  "file.not-a-backup": "Esto no es una copia de Attune.",
  "file.backup-newer": "Esto lo hizo una versión más nueva de Attune. Actualiza esta, y prueba otra vez.",
  "file.backup-wrong-passphrase":
    "Esa no es su frase de contraseña. Dala con --passphrase-file, o en ATTUNE_PASSPHRASE. Si el archivo se hizo con otra, da esa con --from-passphrase-file.",
  "file.backup-damaged": "Esto se cambió o se cortó. No se tomó nada de ahí. Cópialo otra vez.",
  "file.short-passphrase": "La frase de contraseña tiene menos de {n} caracteres.",
  "file.passphrase-none":
    "Hace falta una frase de contraseña. Ponla en ATTUNE_PASSPHRASE, o en un archivo, y di cuál con --passphrase-file.",
  "note.heard-cut": "El archivo se acaba en {at}, aunque promete más. Se escuchó hasta donde llega.",
  "note.heard-hole":
    "{count, plural, one {De {from} a {to} el archivo no tiene sonido.} other {En # sitios el archivo no tiene sonido, el primero de {from} a {to}: {seconds, number} s en total.}}",
  "note.heard-broken":
    "{count, plural, one {De {from} a {to} el sonido está dañado y no se pudo escuchar.} other {En # sitios el sonido está dañado y no se pudo escuchar, el primero de {from} a {to}: {seconds, number} s en total.}}",
  "note.heard-ends-early": "El sonido se acaba en {at}, {seconds, number} s antes que la imagen.",
  "note.heard-begins-late": "Antes de {at} no hay sonido.",
  "note.heard-trimmed": "Se recortaron {seconds, number} s. Siguen dentro del archivo, pero no se escucharon.",
  "note.heard-silent-track":
    "El video tiene varias pistas de sonido. La que eligen los reproductores está en silencio, así que se escuchó otra.",
  "note.nobody":
    "{count, plural, one {Una fila no es de nadie ({names}) y quedó} other {# filas no son de nadie ({names}) y quedaron}} fuera. --keep-nobody {count, plural, one {la} other {las}} conserva.",
  "note.unknown":
    "{count, plural, one {Una fila es de un nombre que Attune no conoce ({names}) y quedó} other {# filas son de nombres que Attune no conoce ({names}) y quedaron}} fuera. Di quiénes son con --child, --adult u --other, o guarda {count, plural, one {la fila} other {las filas}} con --keep-nobody.",
  "note.earlier": "Antes, al hacerse esto de otro archivo: {said}",
  "note.merged":
    "{count, plural, one {Un evento se solapaba con otro de la misma persona y del mismo canal, y se unió} other {# eventos se solapaban con otro de la misma persona y del mismo canal, y se unieron}} a él.",
  "note.merged-label":
    "Lo que eran {count} de los eventos unidos, además de su canal, difiere del primero y quedó fuera.",
  "note.unbegun":
    "{count, plural, one {Una marca acaba lo que no había empezado, o empieza lo que ya había empezado, y quedó} other {# marcas acaban lo que no había empezado, o empiezan lo que ya había empezado, y quedaron}} fuera.",
  "note.unread":
    "{count, plural, one {Una línea no es de ningún tipo que Attune conozca y quedó} other {# líneas no son de ningún tipo que Attune conozca y quedaron}} fuera: {rows}.",
  "note.taken-voice":
    "{count, plural, one {Una fila es de un canal que Attune no conoce y se tomó} other {# filas son de canales que Attune no conoce y se tomaron}} como voz: {names}.",
  "note.coded-time":
    "{count, plural, one {Un tramo de lo codificado tiene un tiempo imposible y quedó} other {# tramos de lo codificado tienen un tiempo imposible y quedaron}} fuera.",
  "note.coded-many":
    "Se dice que hay {count} tramos codificados, más de los que caben entre los límites de una grabación. Todo cuenta como codificado.",
  "note.chosen":
    "Hay más de un {what}: {names}. Este es {name}; elige con --{what}.{count, plural, =0 {} one { Quedó fuera una fila de los demás.} other { Quedaron fuera # filas de los demás.}}",
  "note.encoding": "El texto no es UTF-8, así que se leyó como Windows-1252.",
  "note.untimed":
    "{count, plural, one {Una entrada no tiene tiempo y quedó} other {# entradas no tienen tiempo y quedaron}} fuera.",
  "note.unended":
    "{count, plural, one {Un evento empieza y no acaba; se terminó} other {# eventos empiezan y no acaban; se terminaron}} con la grabación.",
  "note.guessed": "Estas conductas no son de ningún canal que Attune conozca y se tomaron como movimiento: {names}.",
  "note.lost-channel":
    "{count, plural, one {Un evento es de un canal que este formato no puede llevar, y quedó} other {# eventos son de un canal que este formato no puede llevar, y quedaron}} fuera.",
  "note.lost-sure":
    "Qué tan {count, plural, one {seguro es un evento} other {seguros son # eventos}} no se puede llevar, y quedó fuera.",
  "note.lost-start": "Cuándo empezó la grabación no se puede llevar, y quedó fuera.",
  "note.lost-length": "La duración no se puede llevar; al leerla otra vez, la grabación acaba con su último evento.",
  "note.lost-act":
    "Lo que {count, plural, one {era un evento, además de su canal,} other {eran # eventos, además de su canal,}} no se puede llevar, y quedó fuera.",
  "note.lost-note":
    "{count, plural, one {La nota de un evento no se puede llevar, y quedó} other {Las notas de # eventos no se pueden llevar, y quedaron}} fuera.",
  "note.lost-sex": "Este formato quiere FEM o MAL para un adulto. Donde no se dijo ninguno, pone ADU.",
  "note.described":
    "{count, plural, one {Una entrada describe otra ({names}) y quedó} other {# entradas describen otras entradas ({names}) y quedaron}} fuera.",
  "note.vegetative":
    "{count, plural, one {Un segmento de la niña o el niño solo tiene sonidos vegetativos, como eructos, y quedó} other {# segmentos de la niña o el niño solo tienen sonidos vegetativos, como eructos, y quedaron}} fuera.",
  "note.bad-time":
    "{count, plural, one {Una fila tiene un tiempo imposible y quedó} other {# filas tienen un tiempo imposible y quedaron}} fuera: {rows}.",
  "note.uncoded":
    "{count, plural, =0 {} one {Un evento queda fuera de lo codificado y no cuenta en ninguna cifra.} other {# eventos quedan fuera de lo codificado y no cuentan en ninguna cifra.}}{cut, plural, =0 {} one { Otro cuenta en parte.} other { Otros # cuentan en parte.}}",
  "note.no-sound":
    "{count, plural, one {Un enunciado no contiene sonido y quedó} other {# enunciados no contienen sonido y quedaron}} fuera.",
  "note.moved": "Los tiempos son los del calendario, así que se contaron desde la primera marca, a las {start}.",
  "note.side-by-side": "{count} reproductores muestran a la vez el mismo tiempo, y la duración es la del primero.",
  "note.offset": "Los tiempos empiezan {seconds} s después del comienzo del video, y se dejaron como están.",
  "note.lost-coded": "No se puede guardar qué tramos se codificaron. Al leerlo de nuevo, todo cuenta como codificado.",
  "note.unmapped":
    "{count, plural, one {Una fila es de un nombre que el mapa no tiene ({names}) y se leyó} other {# filas son de nombres que el mapa no tiene ({names}) y se leyeron}} como sin él.",
  "note.map-unused": "Este archivo ya dice quién es quién, así que no se usó el mapa.",
  "note.shifted": "Todos los tiempos se movieron {seconds} s.",
  "note.shifted-out":
    "{out, plural, =0 {} one {Un evento cayó antes del comienzo y quedó fuera.} other {# eventos cayeron antes del comienzo y quedaron fuera.}}{cut, plural, =0 {} one { Otro se cortó en el comienzo.} other { # se cortaron en el comienzo.}}",
  "note.windows-cut":
    "{count, plural, one {Entre una respuesta y su llamada pasa un límite, así que no cuenta} other {Entre # respuestas y sus llamadas pasa un límite, así que no cuentan}} en ninguna ventana; las cifras del total sí {count, plural, one {la} other {las}} tienen.",
  "note.windows-uncoded":
    "{count, plural, one {Una ventana de {of} no tiene nada codificado y no cuenta en ninguna media.} other {# ventanas de {of} no tienen nada codificado y no cuentan en ninguna media.}}",
  "note.widened":
    "{count, plural, one {Un evento sin duración pasó} other {# eventos sin duración pasaron}} a durar 1 ms.",
};
