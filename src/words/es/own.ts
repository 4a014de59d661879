/** The caregiver's own side, in Spanish. */
import type { words as en } from "../en/own.ts";

export const words: Record<keyof typeof en, string> = {
  "own.name": "Solo para ti",
  "own.way": "Tu historia y tus autochequeos, con su propio bloqueo",
  "own.title": "Lo que es solo para ti",
  "own.lead":
    "Tu historia y tus autochequeos se guardan aparte de todo lo que trata de tu peque. No salen en ninguna hoja de relevo ni en la página para el médico.",

  "own.closed.title": "Esta parte está cerrada",
  "own.closed": "Se abre con la frase que elegiste para ella. La ayuda y la pausa segura están abiertas sin la frase.",
  "own.passphrase": "La frase de esta parte",
  "own.open": "Abrir",
  "own.opening": "Abriendo",
  "own.wait": "{n, plural, one {Puedes probar otra vez en un segundo.} other {Puedes probar otra vez en # segundos.}}",
  "own.forgotten": "Olvidé esta frase",
  "own.forgotten.title": "Nadie puede abrirla por ti",
  "own.forgotten.text":
    "Esta frase no tiene llave de repuesto, y nadie puede restablecerla. Puedes borrar para siempre lo que hay detrás: tu historia y tus autochequeos. Lo demás de Attune se queda como está.",
  "own.forgotten.remove": "Borrarlo para siempre",
  "own.forgotten.removed": "Lo que estaba cerrado se borró de este dispositivo.",

  "own.lock": "Un bloqueo propio",
  "own.lock.note":
    "Con una frase propia, esta parte sigue cerrada aunque Attune esté abierto. Cada línea se cifra con ella, y también su fecha.",
  "own.lock.plain": "Si olvidas esta frase, nadie puede recuperar lo que hay detrás. Solo se puede borrar.",
  "own.lock.on": "Hay una frase puesta, y ahora esta parte está abierta.",
  "own.lock.after": "Se cierra tras cinco minutos sin tocar nada, y si Attune pasa un minuto fuera de la vista.",
  "own.new": "Una frase para esta parte",
  "own.new.note":
    "{n, plural, one {Usa al menos # carácter.} other {Usa al menos # caracteres.}} Mejor que no sea la misma que abre Attune.",
  "own.set": "Poner este bloqueo",
  "own.setting": "Cifrando",
  "own.change": "Cambiar su frase",
  "own.unlock": "Quitar el bloqueo",
  "own.close": "Cerrar ahora",
  "own.was.set": "Esta parte ya tiene su propio bloqueo.",
  "own.was.changed": "Su frase cambió.",
  "own.was.removed": "Esta parte ya no tiene bloqueo.",
  "own.others": "Algo que vino en una copia sigue cerrado",
  "own.others.note":
    "Se abre con la frase del lugar donde se hizo. Cuando lo abras aquí, tomará la frase de esta parte.",
  "own.others.passphrase": "La frase con la que vino",

  "own.along": "Qué va en las copias",
  "own.along.note": "Las copias y los archivos abiertos dejan fuera esta parte, a menos que aquí digas otra cosa.",
  "own.along.story": "Mi historia va también",
  "own.along.check": "Mis autochequeos van también",
  "own.stays.story":
    "{n, plural, one {Una línea de tu historia queda fuera de estos archivos.} other {# líneas de tu historia quedan fuera de estos archivos.}}",
  "own.stays.check":
    "{n, plural, one {Uno de tus autochequeos queda fuera de estos archivos.} other {# de tus autochequeos quedan fuera de estos archivos.}}",
  "own.stays.change": "Cambiar qué va en las copias",

  "own.remove": "Borrar",
  "own.remove.note":
    "Lo que borres aquí desaparece de este dispositivo para siempre. Si está en una copia, allí se queda.",
  "own.remove.story": "Borrar toda mi historia",
  "own.remove.check": "Borrar todos mis autochequeos",
  "own.remove.story.sure": "Se va todo lo que escribiste en tu historia, y desde aquí nadie puede recuperarlo.",
  "own.remove.check.sure": "Se van todos los autochequeos guardados, y desde aquí nadie puede recuperarlos.",
  "own.removed.story": "Tu historia se borró de este dispositivo.",
  "own.removed.check": "Tus autochequeos se borraron de este dispositivo.",
};
