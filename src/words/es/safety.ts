/** Las reglas de seguridad, cada una una sola vez; artículos y pantallas las citan por su nombre. Véase content/safety. */
export const words = {
  "safety.danger": "Si alguien está en peligro, llama ya al número de emergencias.",
  "safety.shaken":
    "¿Alguien sacudió, golpeó, arrojó o dejó caer a un bebé o a un niño pequeño? Llama ya al número de emergencias, aunque parezca estar bien.",
  "safety.ill":
    "Pide ayuda médica ya para un bebé pálido, azulado, frío o con manchas en la piel. Lo mismo si está rígido, tiene sacudidas rítmicas, está flácido y sin fuerza, como un muñeco de trapo, o cuesta despertarlo. Y también si le cuesta respirar, tiene manchas que no se borran al apretarlas con un vaso, o nada lo consuela.",
  "safety.fever":
    "Antes de los tres meses, esto necesita ayuda médica ya, a cualquier hora: 38 °C (100.4 °F) o más, o menos de 36 °C (96.8 °F).",
  "safety.vaccine":
    "Si lo vacunaron en las últimas 48 horas y por lo demás está bien, sigue lo que te indicaron al vacunarlo.",
  "safety.psychosis":
    "Después de un nacimiento, ¿alguien oye voces, tiene mucha confusión o sospechas extrañas, o siente mucha euforia y casi no necesita dormir? Llama ya al número de emergencias. Se puede tratar, y la mayoría se recupera.",
  "safety.right":
    "Si hacerle daño o hacerte daño parece lo correcto, o una voz lo ordena, llama ya al número de emergencias.",
  "safety.plan": "Si hay un plan para morir, o los medios a mano, llama ya al número de emergencias.",
  "safety.harm":
    "Si estás a punto de hacerle daño o de hacerte daño, deja a la niña o al niño en un lugar seguro. Apártate y llama ya al número de emergencias.",

  "safety.fever-later":
    "De los tres a los seis meses, llama hoy al médico si tiene 39 °C (102.2 °F) o más. A cualquier edad, ve hoy al médico si la fiebre ya dura cinco días.",
  "safety.skill":
    "Si ha perdido algo que ya sabía hacer, llama hoy al médico, a cualquier edad. Si además tiene una enfermedad, pide ayuda médica ya.",
  "safety.floppy":
    "Lleva hoy al médico a un bebé que a menudo está muy flácido, sin fuerza, o muy rígido. Si empezó de repente, o cuesta despertarlo, llama ya al número de emergencias.",
  "safety.feeding":
    "Un bebé necesita un médico hoy si en un día toma menos de la mitad de la leche de siempre. También si moja menos de cuatro pañales en 24 horas.",
  "safety.dying": "Si piensas en morir o en hacerte daño, habla hoy con un médico o con una línea de ayuda.",
  "safety.child-dying":
    "Si una niña o un niño habla de hacerse daño o de no querer vivir, tómalo en serio y quédate cerca. Habla hoy con un médico o con una línea de ayuda.",
  "safety.control":
    "Si temes perder el control, deja a la niña o al niño en un lugar seguro, apártate y habla hoy con alguien.",
  "safety.afraid":
    "Si tienes miedo de alguien en casa, llama hoy a una línea contra la violencia en casa. Usa un teléfono que nadie revise, si puedes. En peligro, llama ya al número de emergencias.",
  "safety.child-afraid":
    "¿Una niña o un niño tiene miedo de quien se encarga de su cuidado, o tiene marcas que nadie sabe explicar? Habla hoy con un médico o con una línea de protección de la infancia.",
  "safety.unwanted":
    "Los pensamientos de hacer daño que no quieres y que te asustan son frecuentes y se pueden tratar. Cuéntaselo esta semana a tu médica o médico, a la partera o matrona, o a la enfermera.",

  "safety.sofa":
    "Si crees que te puedes dormir, acuesta antes al bebé. Nunca duermas con un bebé en un sofá o en un sillón.",
  "safety.cot":
    "Para cada sueño del primer año: boca arriba, en su propia cuna, sobre una superficie firme y plana, sin nada blando alrededor. La cuna se queda en tu habitación al menos los primeros seis meses.",
  "safety.bed":
    "Nunca compartas la cama con un bebé que nació antes de tiempo o con poco peso. Tampoco después de alcohol, drogas o una medicina que da sueño, ni si fuma alguien que duerme en esa cama. Si te duermes con el bebé en la cama, devuélvelo a la cuna en cuanto despiertes.",
  "safety.away":
    "Puedes dejar a un bebé que llora en una cuna segura y apartarte. Asómate cada pocos minutos, a los diez como máximo.",
  "safety.shake": "Nunca sacudas a un bebé. Unos segundos pueden causar una lesión cerebral para siempre o la muerte.",
  "safety.sober": "Después de alcohol, drogas o una medicina que da sueño, deja que otra persona cuide al bebé.",
  "safety.sleepy-medicine":
    "Nunca des una medicina para hacer dormir a un bebé, una niña o un niño, salvo que su propio médico la haya recetado para eso.",
  "safety.own-medicine": "No dejes de golpe una medicina tuya. Pregunta antes a quien te la recetó.",
  "safety.weight":
    "Lo que aprieta o pesa es solo para quien está despierto, contigo al lado y pudiendo quitárselo. Nunca lo uses para dormir. Deja de envolver a un bebé en cuanto intente girarse.",
} as const;
