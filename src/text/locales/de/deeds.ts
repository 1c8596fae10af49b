import type {Translation} from '../../translation.js';

/** Was sich mit dem Rechner als Ganzem tun lässt. */
export const deeds: Translation['deeds'] = {
  copy: 'Link kopieren',
  copied: 'Kopiert',
  notCopied: 'Hier nicht erlaubt',
  reset: 'Zurücksetzen',
  unfold: 'Alles zeigen',
};
