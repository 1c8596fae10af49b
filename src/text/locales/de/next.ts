import type {Translation} from '../../translation.js';

/** Was ein Handgriff an einem Kredit ändert. */
export const next: Translation['next'] = {
  title: 'Was nun?',
  action: 'Handlung',
  actions: {
    supply: 'Einzahlen',
    withdraw: 'Abheben',
    borrow: 'Leihen',
    repay: 'Zurückzahlen',
  },
  asset: 'Vermögenswert',
  amount: 'Menge',
  largest: 'Höchstens {amount} {asset}',
  limiters: {
    threshold: 'begrenzt durch die Liquidationsschwelle',
    limit: 'begrenzt durch die Beleihungsgrenze',
    balance: 'begrenzt durch den Bestand',
  },
  nothing: 'Nichts ist möglich',
  what: 'Was',
  before: 'Vorher',
  after: 'Nachher',
  rows: {
    health: 'Gesundheitsfaktor',
    price: 'Liquidationspreis von {asset}',
    ltv: 'Beleihungsquote',
  },
  none: 'keiner',
  write: 'Schreiben Sie eine Menge, um das Danach zu sehen.',
  apply: 'Anwenden',
};
