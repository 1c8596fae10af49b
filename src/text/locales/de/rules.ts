import type {Translation} from '../../translation.js';

/** Eigene Margin-Regeln. */
export const rules: Translation['rules'] = {
  contract: 'Kontrakt',
  contracts: {linear: 'Linear, in Währung', inverse: 'Invers, in Coin'},
  base: 'Coin',
  quote: 'Währung',
  tick: 'Preisschritt',
  contractSize: 'Ein Kontrakt ist',
  fee: 'Eingerechnete Gebühr',
  brackets: 'Stufen',
  schedule: 'Wie die Stufen anschließen',
  schedules: {continuous: 'Abzüge schließen sie an', flat: 'Ein Satz auf den ganzen Wert'},
  floor: 'Ab',
  rate: 'Erhaltung',
  deduction: 'Abzug',
  add: 'Stufe hinzufügen',
  remove: 'Stufe {number} entfernen',
};
