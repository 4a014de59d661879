/** Fichas de cuestionarios conocidos. */
export const words = {
  "instruments.about.epds":
    "Pregunta cómo han ido los últimos siete días a quien espera un bebé o lo ha tenido en el último año. Recoge tanto el ánimo bajo como el miedo.",
  "instruments.about.phq-9":
    "Pregunta con qué frecuencia han aparecido nueve señales de ánimo bajo en las dos últimas semanas.",
  "instruments.about.phq-2":
    "Son las dos primeras preguntas del PHQ-9, para un vistazo rápido a las dos últimas semanas.",
  "instruments.about.gad-7":
    "Pregunta con qué frecuencia han aparecido siete señales de preocupación y miedo en las dos últimas semanas.",
  "instruments.about.who-5":
    "Solo pregunta por lo bueno: cuántas veces, en dos semanas, te has sentido con alegría, con calma, con energía y con descanso. Un total más alto es más de eso.",
  "instruments.about.k6": "Pregunta con qué frecuencia hubo seis formas de malestar en los últimos treinta días.",
  "instruments.about.pss":
    "Pregunta cuántas veces el último mes se hizo demasiado o se fue de las manos. Cuatro de sus diez respuestas cuentan al revés.",
  "instruments.about.pbq":
    "Pregunta qué siente alguien hacia su bebé, también lo que cuesta decir en voz alta. Es mejor rellenarlo con un profesional que lo conozca.",
  "instruments.about.pba":
    "Pregunta por cuatro caras del agotamiento como madre o padre: cansancio hasta los huesos, no ser quien eras, hartazgo y lejanía.",
  "instruments.about.prfq":
    "Pregunta cómo imaginas lo que pasa por la mente de tu hijo o hija. Tiene tres partes y ningún total, y no hay respuesta correcta.",
  "instruments.about.mors": "Pregunta cómo ves a tu bebé hacia ti, en dos partes: cálido o demasiado exigente.",
  "instruments.about.asq-3": "Son hojas que preguntan qué sabe hacer ya un niño o una niña, una hoja para cada edad.",
  "instruments.about.asq-se-2":
    "Son hojas sobre lo que siente un niño pequeño o una niña pequeña y cómo está con los demás, una para cada edad.",
  "instruments.about.m-chat-r":
    "Pregunta por señales tempranas que pueden acompañar al autismo. Muchos niños con un total más alto no son autistas, así que lo siguiente es hablar, no un nombre.",
  "instruments.about.swyc":
    "Pregunta cómo crece un niño pequeño o una niña pequeña, y también cómo está la familia, con una hoja para cada edad.",

  "instruments.for.adult": "Para cualquier persona adulta",
  "instruments.for.birth": "Para el embarazo y el primer año",
  "instruments.for.parent": "Para cualquier madre, padre o cuidador",
  "instruments.for.child": "Sobre un niño o una niña",
  "instruments.months": "De {from} a {to} meses",
  "instruments.items": "{n, plural, one {# pregunta} other {# preguntas}}",
  "instruments.items.age": "El número de preguntas depende de la edad.",

  "instruments.rights.free": "Cualquiera puede usarlo, copiarlo y traducirlo sin pedir permiso.",
  "instruments.rights.named": "Se puede usar gratis, sin cambios y nombrando su fuente.",
  "instruments.rights.article": "Se publicó en un artículo que todo el mundo puede leer.",
  "instruments.rights.ask":
    "Pertenece a sus autores. Hay que pedirles permiso por escrito para mostrarlo en una pantalla, y por eso Attune no tiene sus preguntas.",
  "instruments.rights.register": "Lo reciben quienes se registran en la página de sus autores.",
  "instruments.rights.paid":
    "Lo vende su editorial. Muchos centros de salud y escuelas infantiles lo tienen y pueden verlo contigo.",
  "instruments.rights.licence":
    "Puedes rellenarlo en la página de sus autores. Una aplicación necesita una licencia, y por eso Attune no tiene sus preguntas.",
  "instruments.rights.download": "Las hojas se descargan gratis en la página de sus autores.",
  "instruments.rights.clinic":
    "Es gratis, pero está hecho para consultas, y algunas de sus preguntas pueden doler a solas.",
  "instruments.where": "Dónde se consigue: {site}",
  "instruments.read": "Leído en noviembre de 2026 en {site}.",
};
