import {decimal, ratio, ratioToFloat, toFloat} from '../../decimal/index.js';
import {leverageEdges, liquidationsByLeverage, type LeverageAnswer} from '../../measures/index.js';
import {withTexts, type PositionAnswer} from '../../scenario/index.js';
import {formatLeverage} from '../../text/index.js';
import {mostOf} from '../inputs/level-edges.js';
import {questionKey} from '../shared/question-key.js';
import type {View} from '../shared/view.js';
import type {Ground} from './ground.js';

const MARKS = [1, 2, 3, 5, 10, 20, 50, 100];
const ROWS = [1, 2, 3, 5, 7, 10, 15, 20, 30, 50, 75, 100, 125];
/** From here on a hand slides to whole numbers, as on the slider. */
const WHOLE_FROM = 10;

/** Returns the ground of a position: leverage, from 1 to the venue's highest at its size; `null` where nothing lies ahead. */
export function positionGround(answer: PositionAnswer, {kernel, language: {tag}}: View): Ground | null {
  const {outlook, mark, position, market, level} = answer;
  if (!outlook || !mark || !kernel) return null;
  const {volatility, horizonDays} = outlook;
  const most = Math.max(2, toFloat(mostOf(answer)));
  const edge = (found: LeverageAnswer): string | null =>
    found.kind === 'at' ? formatLeverage(ratio(found.leverage), tag) : null;
  return {
    of: 'position',
    kernel,
    outlook,
    level,
    now: mark,
    direction: position.side === 'long' ? 'falling' : 'rising',
    own: ratioToFloat(answer.leverage),
    scale: 'logarithmic',
    ends: [1, most],
    key: questionKey(market.rules, {...position, margin: null}, mark, volatility, horizonDays, kernel.engine, tag),
    liquidationsAt: leverages => liquidationsByLeverage(kernel, position, market.rules, mark, leverages),
    edges: () => {
      const basis = {kind: 'chance', volatility, horizonDays} as const;
      const {calmUpTo, watchUpTo} = leverageEdges(kernel, position, market.rules, mark, basis);
      return {calm: edge(calmUpTo), watch: edge(watchUpTo)};
    },
    print: (leverage, language) => formatLeverage(ratio(decimal(Number(leverage.toPrecision(3)))), language.tag),
    snap: leverage => {
      const inside = Math.min(most, Math.max(1, leverage));
      return inside < WHOLE_FROM ? Math.round(inside * 10) / 10 : Math.round(inside);
    },
    take: ({scenario}, leverage) => withTexts(scenario, {given: 'leverage', leverage: String(leverage)}),
    marks: MARKS,
    rows: ROWS,
    names: {},
  };
}
