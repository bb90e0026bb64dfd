// The few words of the elements that summaries do not have.

const WORDS = {
  en: {
    reference: 'Reference', stated: 'Stated word', score: 'Score', decided: 'Decided', received: 'Received', time: 'Time', outcome: 'Outcome',
    yours: 'Your reference', silent: 'does not decide', passes: 'passes from', both: 'Both sides', expected: 'expected', hidden: 'hidden', absent: 'not there',
    personal: 'Show personal data', holds: 'The body says who the person is or which documents were used.',
    state: 'current state', replaced: 'replaced', stale: 'stale', duplicate: 'duplicate',
    contradicts: 'contradicts the state', another: 'another verification', delivery: 'Delivery', empty: 'No rows', nothing: 'Nothing to show',
    whole: 'the whole body', show: 'show in the body', more: 'There are more issues.',
  },
  de: {
    reference: 'Referenz', stated: 'Wort des Anbieters', score: 'Punktwert', decided: 'Entschieden', received: 'Empfangen', time: 'Zeit', outcome: 'Ergebnis',
    yours: 'Ihre Referenz', silent: 'entscheidet nicht', passes: 'bestanden ab', both: 'Beide Seiten', expected: 'erwartet:', hidden: 'verborgen', absent: 'nicht vorhanden',
    personal: 'Personendaten anzeigen', holds: 'Die Nachricht sagt, wer die Person ist oder welche Dokumente verwendet wurden.',
    state: 'aktueller Stand', replaced: 'ersetzt', stale: 'überholt', duplicate: 'doppelt',
    contradicts: 'widerspricht dem Stand', another: 'andere Verifizierung', delivery: 'Zustellung', empty: 'Keine Zeilen', nothing: 'Nichts anzuzeigen',
    whole: 'die ganze Nachricht', show: 'in der Nachricht zeigen', more: 'Es gibt weitere Mängel.',
  },
  es: {
    reference: 'Referencia', stated: 'Palabra del proveedor', score: 'Puntuación', decided: 'Decidido', received: 'Recibido', time: 'Hora', outcome: 'Resultado',
    yours: 'Su referencia', silent: 'no decide', passes: 'supera desde', both: 'Ambos lados', expected: 'se esperaba', hidden: 'oculto', absent: 'no está',
    personal: 'Mostrar datos personales', holds: 'El mensaje dice quién es la persona o qué documentos se usaron.',
    state: 'estado actual', replaced: 'reemplazado', stale: 'atrasado', duplicate: 'duplicado',
    contradicts: 'contradice el estado', another: 'otra verificación', delivery: 'Entrega', empty: 'Sin filas', nothing: 'Nada que mostrar',
    whole: 'todo el mensaje', show: 'mostrar en el mensaje', more: 'Hay más problemas.',
  },
  fr: {
    reference: 'Référence', stated: 'Mot du fournisseur', score: 'Score', decided: 'Décidé', received: 'Reçu', time: 'Heure', outcome: 'Résultat',
    yours: 'Votre référence', silent: 'ne décide pas', passes: 'réussi dès', both: 'Les deux côtés', expected: 'attendu :', hidden: 'masqué', absent: 'absent',
    personal: 'Afficher les données personnelles', holds: 'Le message dit qui est la personne ou quels documents ont servi.',
    state: 'état actuel', replaced: 'remplacé', stale: 'dépassé', duplicate: 'en double',
    contradicts: 'contredit l’état', another: 'autre vérification', delivery: 'Livraison', empty: 'Aucune ligne', nothing: 'Rien à afficher',
    whole: 'tout le message', show: 'montrer dans le message', more: 'Il y a d’autres problèmes.',
  },
};

export const wordsOf = (locale) => WORDS[locale] ?? WORDS.en;
