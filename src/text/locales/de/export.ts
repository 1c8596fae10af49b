import type {Translation} from '../../translation.js';

/** Was sich mitnehmen lässt: eine Zeile Text, ein Bild, eine Tabelle. */
export const exported: Translation['export'] = {
  export: 'Exportieren',
  text: 'Als Text kopieren',
  svg: 'Bild (SVG)',
  png: 'Bild (PNG)',
  csv: 'Tabelle (CSV)',
  copied: 'Kopiert',
  refused: 'Dieser Browser ließ das Kopieren nicht zu. Hier ist der Text:',
  line: '{word} · {sentence}',
  rules: '{engine} · Plimsoll {version}',
  columns: {section: 'Abschnitt', name: 'Name', value: 'Wert', unit: 'Einheit'},
  sections: {price: 'Preis', input: 'Eingabe', rule: 'Regel', provenance: 'Herkunft'},
};
