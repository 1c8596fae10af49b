import type {Translation} from '../../translation.js';

/** Ein Kredit. */
export const loan: Translation['loan'] = {
  subject: 'Kredit',
  name: '{collaterals} gegen {debts}',
  nameWithoutDebt: '{collaterals}, keine Schuld',
  verdicts: {
    falling: '{subject} wird liquidiert, wenn {asset} fällt auf {price}',
    rising: '{subject} wird liquidiert, wenn {asset} steigt auf {price}',
    passed: '{subject} hat den Liquidationspreis in {asset} überschritten, {price}',
    always: '{subject} ist bei jedem Preis von {asset} liquidierbar.',
    belowZero: '{subject} hat keinen Liquidationspreis in {asset}: Der Preis müsste unter null liegen.',
    noDebt: '{subject} hat keinen Liquidationspreis: Es gibt keine Schuld.',
    noMatter: '{subject} hat keinen Liquidationspreis in {asset}: Auf dessen Preis kommt es hier nicht an.',
    onlyTime: '{subject} hat keine Preisschwelle, aber die Zinsen führen etwa am {price} zur Liquidation',
  },
  terms: {
    healthFactor: 'Gesundheitsfaktor',
    loanToValue: 'Beleihungsquote',
    liquidatedAt: 'Liquidiert bei',
    mayBorrow: 'Darf noch geliehen werden',
  },
  summary: {healthFactor: 'Gesundheitsfaktor {factor}', liquidatedAt: 'liquidiert bei {percent} der Sicherheit'},
  unsolvable: {
    'other-debts-above':
      '{found} gefunden. Die anderen Schulden allein machen {least} %; schreiben Sie so viel oder mehr.',
    'no-collateral-value': 'Schreiben Sie zuerst, was hinterlegt ist.',
  },
  thresholds: 'Schwellen vom {date}',
  published: 'veröffentlicht am {date}',
  labels: {
    collaterals: 'Sicherheiten',
    debts: 'Schulden',
    asset: 'Vermögenswert',
    quantity: 'Menge',
    price: 'Preis',
    threshold: 'Schwelle',
    addCollateral: 'Sicherheit hinzufügen',
    addDebt: 'Schuld hinzufügen',
    remove: '{asset} entfernen',
    removeRow: 'Zeile {number} entfernen',
    moving: 'Was bewegt sich?',
    only: 'Nur {asset}',
    loanToValue: 'Beleihungsquote',
    typeToSolve: 'legt {asset} fest',
    noPrice: 'kein Liquidationspreis',
  },
};
