import type {LadderMarks, LadderPrice, LadderSign, LevelRange} from '../../charts/ladder/index.js';
import {
  addRatios,
  divideRatios,
  formatDecimal,
  ratio,
  ratioToFloat,
  roundToGrid,
  subtractRatios,
  toFloat,
  type Decimal,
  type Ratio,
} from '../../decimal/index.js';
import {
  CALM_ROOM,
  PRICE,
  WATCH_ROOM,
  levelOfRoom,
  type Answer,
  type CrossAnswer,
  type Level,
  type LoanAnswer,
  type PositionAnswer,
} from '../../scenario/index.js';
import {enLadder, fill, formatAmount, formatPrice, type Language, type Words} from '../../text/index.js';
import {worseOf} from './worse-levels.js';
import {CENT, stepOf} from '../shared/market-words.js';

type Loan = LoanAnswer['loan'];
type Direction = 'falling' | 'rising';

/** The words of the ladder, and how a price is written. */
interface Saying {
  readonly words: Words<typeof enLadder>;
  readonly print: (price: Decimal) => string;
}

/** Bracket edges beyond this many would crowd the scale. */
const MOST_EDGES = 3;

/**
 * What a ladder shows of an answer.
 *
 * @param age - how old the price now is, where it is too old to be called now.
 */
export function marksOf(answer: Answer, language: Language, age: string | null = null): LadderMarks {
  if (answer.kind === 'account') return accountMarks(answer, language);
  const marks = answer.kind === 'loan' ? loanMarks(answer, language) : positionMarks(answer, language);
  return age === null ? marks : {...marks, now: marks.now && aged(marks.now, age, answer, language)};
}

/** A price that is old is no price now: its line is broken, and its label says how old it is. */
function aged(
  now: LadderPrice,
  age: string,
  answer: PositionAnswer | LoanAnswer,
  {tag, words}: Language,
): LadderMarks['now'] {
  const step = answer.kind === 'loan' ? CENT : stepOf(answer.market.rules.grid);
  const price = answer.kind === 'loan' ? answer.move.now : answer.mark!;
  return {...now, label: fill(words(enLadder).old, {price: formatPrice(price, step, tag), age}), stale: true};
}

function positionMarks(answer: PositionAnswer, {tag, words}: Language): LadderMarks {
  const say: Saying = {words: words(enLadder), print: value => formatPrice(value, step, tag)};
  const {market, position, mark, price, level, bankruptcyPrice, stop} = answer;
  const step = stepOf(market.rules.grid);
  const direction = position.side === 'long' ? 'falling' : 'rising';
  const shown = level === 'withheld' ? null : price;
  const signs: LadderSign[] = [{...sign('entry', position.entry, say), term: 'position.entry'}];
  if (stop) signs.push({...sign('stop', stop.price, say), term: 'position.stop'});
  if (bankruptcyPrice && shown) signs.push(sign('bankruptcy', bankruptcyPrice, say));
  if (shown) signs.push(...edges(answer, say));
  return {...lineMarks({now: mark, nowTerm: 'position.mark', price: shown, level, direction}, say), signs};
}

function loanMarks({move, loan, soft}: LoanAnswer, {tag, words}: Language): LadderMarks {
  if (soft) return softMarks(soft, priceField(loan, soft.asset), {tag, words});
  const {now, price, level, liquidation} = move;
  const direction = liquidation.kind === 'never' ? 'falling' : liquidation.direction;
  return lineMarks(
    {now, nowTerm: priceField(loan, move.asset), price, level, direction},
    {words: words(enLadder), print: value => formatPrice(value, CENT, tag)},
  );
}

/** Conversion begins at a price and ends at another: neither is a liquidation. */
function softMarks(
  {now, range, level}: NonNullable<LoanAnswer['soft']>,
  nowTerm: string,
  {tag, words}: Pick<Language, 'tag' | 'words'>,
): LadderMarks {
  const print = (value: Decimal): string => formatAmount(ratio(value), 2, 'up', tag);
  const label = `${print(range.from)}\u2013${print(range.to)}`;
  const marks = lineMarks({now, nowTerm, price: null, level, direction: 'falling'}, {words: words(enLadder), print});
  return {...marks, softBand: {from: toFloat(range.to), to: toFloat(range.from), label}};
}

/** The field of an asset's price; of its collateral, where it stands on both sides. */
function priceField({collaterals, debts}: Loan, asset: string): string {
  const held = collaterals.findIndex(row => row.asset === asset);
  const owed = debts.findIndex(row => row.asset === asset);
  return held < 0 ? `loan.debts.${owed}.price` : `loan.collaterals.${held}.price`;
}

/** A liquidation price, the market, and which way the one comes to the other. */
interface Line {
  readonly now: Decimal | null;
  /** The field the price now is typed in. */
  readonly nowTerm: string;
  readonly price: Decimal | null;
  readonly level: Level;
  readonly direction: Direction;
}

function lineMarks({now, nowTerm, price, level, direction}: Line, {words, print}: Saying): LadderMarks {
  const drawn = level === 'none' || level === 'withheld' || level === 'unknown' ? 'watch' : level;
  return {
    now: now && {price: toFloat(now), label: fill(words.now, {price: print(now)}), stale: false, term: nowTerm},
    liquidations: price
      ? [
          {
            price: toFloat(price),
            label: fill(words.liquidated, {price: print(price)}),
            shortLabel: print(price),
            direction,
            level: drawn,
            term: PRICE,
          },
        ]
      : [],
    signs: [],
    levels: price ? levelsAround(ratio(price), direction) : [],
    softBand: null,
    sea: null,
    sigmas: [],
  };
}

/** Both prices of an account, each level the one of the nearer side. */
function accountMarks({move, account}: CrossAnswer, {tag, words}: Language): LadderMarks {
  const {asset, now, sides, level, grid} = move;
  const say: Saying = {words: words(enLadder), print: value => formatPrice(value, stepOf(grid), tag)};
  const nowTerm = 'account.positions';
  const lines = (level === 'withheld' ? [] : sides).map(({price, room, direction}) =>
    lineMarks(
      {
        now,
        nowTerm,
        price,
        level: level === 'liquidatable' || move.answer === null ? level : levelOfRoom(room!),
        direction,
      },
      say,
    ),
  );
  const [first] = lines;
  if (!first) return lineMarks({now, nowTerm, price: null, level, direction: 'falling'}, say);
  const held = account.positions.filter(position => position.asset === asset);
  const entries = [...new Map(held.map(({entry}) => [formatDecimal(entry), entry])).values()];
  return {
    ...first,
    liquidations: lines.flatMap(({liquidations}) => liquidations),
    levels: lines.map(({levels}) => levels).reduce(worseOf),
    signs: entries.map(entry => sign('entry', entry, say)),
  };
}

const sign = (kind: 'entry' | 'bankruptcy' | 'stop', value: Decimal, {words, print}: Saying): LadderSign => ({
  kind,
  price: toFloat(value),
  label: fill(words.signs[kind], {price: print(value)}),
});

/** Where the level changes: the prices now from which the room to liquidation would be 15 % and 40 %. */
function levelsAround(price: Ratio, direction: Direction): LevelRange[] {
  const one = ratio('1');
  const nowWith = (room: Ratio): number =>
    ratioToFloat(divideRatios(price, direction === 'falling' ? subtractRatios(one, room) : addRatios(one, room)));
  const [at, watch, calm] = [ratioToFloat(price), nowWith(WATCH_ROOM), nowWith(CALM_ROOM)];
  const ranges: LevelRange[] = [
    {from: null, to: at, level: 'liquidatable'},
    {from: at, to: watch, level: 'danger'},
    {from: watch, to: calm, level: 'watch'},
    {from: calm, to: null, level: 'calm'},
  ];
  return direction === 'falling' ? ranges : ranges.map(({from, to, level}) => ({from: to, to: from, level})).reverse();
}

/** The prices at which the position changes bracket, between liquidation and entry, the nearest to liquidation first. */
function edges({position, market, price}: PositionAnswer, {words, print}: Saying): LadderSign[] {
  if (market.rules.maintenanceAt === 'entry' || market.rules.schedule.kind === 'contracts') return [];
  const step = stepOf(market.rules.grid);
  const [near, far] = [toFloat(price!), toFloat(position.entry)];
  return market.rules.schedule.brackets
    .slice(1)
    .map(({floor}, index): LadderSign => {
      const at =
        position.kind === 'inverse'
          ? divideRatios(position.size, ratio(floor))
          : divideRatios(ratio(floor), position.size);
      const value = roundToGrid(at, {kind: 'tick', step}, 'up');
      const label = fill(words.signs.bracket, {number: String(index + 2), price: print(value)});
      return {kind: 'bracket', price: toFloat(value), label, term: `position.own.brackets.${index + 1}.floor`};
    })
    .filter(edge => (edge.price - near) * (edge.price - far) < 0)
    .sort((a, b) => Math.abs(a.price - near) - Math.abs(b.price - near))
    .slice(0, MOST_EDGES);
}
