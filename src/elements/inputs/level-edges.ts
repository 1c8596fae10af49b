import {maxLeverageAt} from '../../contracts/index.js';
import {decimal, type Decimal} from '../../decimal/index.js';
import {leverageEdges, type LevelBasis, type LeverageAnswer} from '../../measures/index.js';
import {notionalAtEntry, type Kernel, type PositionAnswer} from '../../scenario/index.js';
import {questionKey} from '../shared/question-key.js';

/** The scale of leverage begins where the margin is the whole value, and ends where the venue does; where it says nothing, here. */
export const LEAST = decimal('1');
const USUAL_MOST = decimal('100');

/** The highest leverage of a level before the next one begins, one decimal, down; `null` where no leverage ends it. */
export interface LevelEdges {
  readonly calm: Decimal | null;
  readonly watch: Decimal | null;
  readonly danger: Decimal | null;
}

const edgesOf = new WeakMap<PositionAnswer, LevelEdges>();
let last: {readonly key: string; readonly edges: LevelEdges} | undefined;

/**
 * Returns where the levels end on the scale of leverage: by chance where a volatility was stated, else by distance; `null` where
 * nothing is known of either. Worked out once for all leverages of a position.
 */
export function edges(answer: PositionAnswer, kernel: Kernel | null): LevelEdges | null {
  const {position, market, mark, outlook} = answer;
  if (mark === null || !kernel) return null;
  const known = edgesOf.get(answer);
  if (known) return known;
  const assumed = outlook && [outlook.volatility, outlook.horizonDays];
  const key = questionKey(market.rules, {...position, margin: null}, mark, assumed, kernel.engine);
  if (last?.key !== key) last = {key, edges: edgesAt(kernel, answer, mark)};
  edgesOf.set(answer, last.edges);
  return last.edges;
}

function edgesAt(kernel: Kernel, {position, market, outlook}: PositionAnswer, mark: Decimal): LevelEdges {
  const basis: LevelBasis = outlook ? {...outlook, kind: 'chance'} : {kind: 'distance'};
  const found = leverageEdges(kernel, position, market.rules, mark, basis);
  const end = (edge: LeverageAnswer): Decimal | null =>
    edge.kind === 'at' ? edge.leverage : edge.kind === 'any' ? null : LEAST;
  return {calm: end(found.calmUpTo), watch: end(found.watchUpTo), danger: end(found.aliveUpTo)};
}

/** Where the scale of leverage ends: the highest the venue opens at this size. */
export function mostOf({position, market: {rules}}: PositionAnswer): Decimal {
  const {schedule} = rules;
  // a schedule by contracts publishes none
  const most = schedule.kind === 'contracts' ? null : maxLeverageAt(schedule, notionalAtEntry(position));
  return most ?? USUAL_MOST;
}
