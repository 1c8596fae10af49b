import {enMarkets, type Language} from '../../text/index.js';
import type {PerpetualMarket} from '../../venues/index.js';
import type {Rule} from '../kinds/kind.js';

/** Returns whose rules a market's are where the host or the reader brought them; `null` where they did not. */
export function broughtRules({venue}: PerpetualMarket, {words}: Language): Rule | null {
  const {hostRules, pastedRules} = words(enMarkets);
  if (venue === 'host-rules') return [hostRules, null];
  return venue === 'pasted' ? [pastedRules, null] : null;
}
