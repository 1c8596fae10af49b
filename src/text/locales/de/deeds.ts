import type {Translation} from '../../translation.js';

/** Was sich mit dem Rechner als Ganzem tun lässt. */
export const deeds: Translation['deeds'] = {
  copy: 'Link kopieren',
  copied: 'Kopiert',
  notCopied: 'Hier nicht erlaubt',
  reset: 'Zurücksetzen',
  unfold: 'Alles zeigen',
  engines: {wasm: 'WebAssembly-Kern', js: 'JavaScript-Kern'},
  notice: 'Keine Beratung. Künftige Gebühren, Funding und Zinsen sind nicht eingerechnet.',
  assumptions: 'Annahmen',
  old: 'Preis {age} alt',
  refresh: 'Aktualisieren',
  refreshing: 'Preis wird geholt',
  failures: {
    reason: 'Kein Preis gekommen: {reason}',
    found: 'Kein Preis gekommen: gefunden {found}.',
    none: 'Kein Preis gekommen.',
    late: 'Kein Preis in 30 Sekunden gekommen.',
  },
};
