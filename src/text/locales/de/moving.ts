import type {Translation} from '../../translation.js';

/** Eine Marke, die eine Hand bewegt. */
export const moving: Translation['moving'] = {
  marks: 'Marken zum Verschieben',
  spoken: {
    alone: '{name}, {price}',
    before: '{name}, {price}, {percent} vor der Liquidation',
    beyond: '{name}, {price}, {percent} hinter der Liquidation',
    below: '{name}, {price}, {percent} unter jetzt',
    above: '{name}, {price}, {percent} über jetzt',
  },
  readout: {
    alone: '{price}',
    before: '{price} · {percent} vor der Liquidation',
    beyond: '{price} · {percent} hinter der Liquidation',
    below: '{price} · {percent} unter jetzt',
    above: '{price} · {percent} über jetzt',
    add: '{price} · {amount} nachschießen · {leverage}',
    take: '{price} · {amount} herausnehmen · {leverage}',
    repay: '{price} · {amount} zurückzahlen',
    borrow: '{price} · {amount} mehr leihen',
    liquidated: '{price} · liquidiert bei {liquidation}',
    sized: '{price} · Größe {size} · {leverage}',
    entered: '{price} · Einstieg bei {entry}',
    refused: '{price} · {why}',
  },
  refused: {
    unknown: 'dahinter gibt es keine Lösung',
    margin: 'fast keine Margin bleibt übrig',
    debt: 'dahinter bliebe keine Schuld',
    price: 'dahinter gibt es keinen Liquidationspreis',
    withheld: 'hier enden die Stufen',
    leverage: 'dahinter ist weniger Hebel erlaubt',
    input: 'dahinter ist ein anderes Feld falsch',
  },
};
