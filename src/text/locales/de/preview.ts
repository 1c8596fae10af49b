import type {Translation} from '../../translation.js';

/** Was von einem Ausweg gesagt wird, bevor er gewählt ist. */
export const preview: Translation['preview'] = {
  levels: '{before}, dann {after}',
  would: {
    at: '{subject} würde liquidiert bei {price}',
    falling: '{subject} würde liquidiert, wenn {asset} fällt auf {price}',
    rising: '{subject} würde liquidiert, wenn {asset} steigt auf {price}',
    together: '{subject} würde liquidiert mit {asset} bei {price}',
    converts: '{subject} würde aus {asset} umgewandelt ab {price}',
    never: '{subject} hätte keinen Liquidationspreis.',
    now: '{subject} wäre immer noch liquidierbar.',
  },
  was: 'war {price}',
  facts: {
    below: '{percent} unter jetzt, war {before}',
    above: '{percent} über jetzt, war {before}',
    chance: '{chance}, war {before}',
  },
};
