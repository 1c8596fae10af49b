import type {Translation} from '../../translation.js';

/** Ein Preis, der von der Ladelinie abgelesen wird. */
export const reading: Translation['reading'] = {
  cursor: 'Ein Preis zum Ablesen',
  readout: {
    alone: '{price}',
    now: '{price} · jetzt',
    move: '{price} · {move}',
    chance: '{price} · {move} · {chance}',
  },
  spoken: {
    alone: '{price}',
    now: '{price}, der Preis jetzt',
    move: '{price}, {move} gegenüber jetzt',
    chance: '{price}, {move} gegenüber jetzt, {chance}',
  },
};
