import type {Translation} from '../../translation.js';

/** Die Lademarke. */
export const ladder: Translation['ladder'] = {
  ladder: 'Lademarke',
  liquidated: 'liquidiert {price}',
  now: 'jetzt {price}',
  old: '{price}, {age} alt',
  signs: {
    bankruptcy: 'Konkurs {price}',
    entry: 'Einstieg {price}',
    stop: 'Stop {price}',
    bracket: 'Stufe {number} {price}',
  },
  table: {caption: 'Preise auf der Lademarke, {unit}', what: 'Was', price: 'Preis'},
  names: {
    liquidation: 'Liquidation',
    now: 'Jetzt',
    bankruptcy: 'Konkurs',
    entry: 'Einstieg',
    stop: 'Stop',
    bracket: 'Stufengrenze',
  },
};
