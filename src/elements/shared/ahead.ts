import type {OutlookAt, Way} from '../../measures/index.js';
import type {AnsweredOutlook, Kernel} from '../../scenario/index.js';
import type {View} from './view.js';

/** A liquidation that lies ahead, and the volatility it is looked at with. */
export interface Ahead {
  readonly kernel: Kernel;
  readonly outlook: AnsweredOutlook;
  readonly at: OutlookAt;
  /** To a price, or along the likeliest mix of several. */
  readonly way: Exclude<Way, {readonly kind: 'now' | 'never'}>;
}

/** Returns what lies ahead of the answer on screen; `null` without a volatility, or with nothing ahead. */
export function aheadOf({shown, kernel}: View): Ahead | null {
  const outlook = shown?.answer.outlook;
  if (!kernel || outlook?.ahead.kind !== 'at') return null;
  const {way, ahead} = outlook;
  if ('kind' in way && way.kind !== 'direction') return null;
  return {kernel, outlook, at: ahead, way};
}
