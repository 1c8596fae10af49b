import type {Translation} from '../../translation.js';

/** سعر يُقرأ من خط الحمولة. */
export const reading: Translation['reading'] = {
  cursor: 'سعر للقراءة',
  readout: {
    alone: '{price}',
    now: '{price} · الآن',
    move: '{price} · {move}',
    chance: '{price} · {move} · {chance}',
  },
  spoken: {
    alone: '{price}',
    now: '{price}، السعر الآن',
    move: '{price}، {move} عن الآن',
    chance: '{price}، {move} عن الآن، {chance}',
  },
};
