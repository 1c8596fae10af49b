import {
  continuousSchedule,
  flatSchedule,
  inversePosition,
  linearPosition,
  marginRules,
  type BracketInput,
  type Schedule,
} from '../contracts/index.js';
import {compare, decimal, formatDecimal, requireNonNegative, ZERO, type Decimal} from '../decimal/index.js';
import {InputError} from '../errors.js';
import {ownPerpetual} from '../venues/index.js';
import type {Venue} from './market.js';
import type {Reading} from './reading.js';
import type {OwnRulesText, PositionText} from './scenario.js';

const HUNDRED = decimal('100');
const FIELD = 'position.own';

/** A rate of the whole value would leave nothing to lose. */
function belowHundred(percent: Decimal, field: string): Decimal {
  if (compare(percent, ZERO) >= 0 && compare(percent, HUNDRED) < 0) return percent;
  const found = formatDecimal(percent);
  throw new InputError(field, 'percent-out-of-bounds', `a rate of ${found} %`, 'Write 0 or more, below 100.', {found});
}

/** Reads the reader's own rules as a market. */
export function readOwnRules({own}: PositionText, reading: Reading): Venue | undefined {
  const contract = reading.choice(`${FIELD}.contract`, own.contract, ['linear', 'inverse']);
  const tick = reading.optional(`${FIELD}.tick`, own.tick);
  const fee = own.fee.trim() === '' ? ZERO : reading.percent(`${FIELD}.fee`, own.fee, belowHundred);
  const contractSize = reading.optional(`${FIELD}.contractSize`, own.contractSize);
  const base = reading.name(`${FIELD}.base`, own.base, ownPerpetual.base);
  const quote = reading.name(`${FIELD}.quote`, own.quote, ownPerpetual.quote);
  const schedule = readSchedule(own, reading);
  if (contract === undefined || tick === undefined || fee === undefined || contractSize === undefined) return undefined;
  if (schedule === undefined || base === undefined || quote === undefined) return undefined;
  const rules = reading.within(FIELD, () => marginRules({schedule, feeRate: fee, ...(tick === null ? {} : {tick})}));
  if (rules === undefined) return undefined;
  const settle = contract === 'inverse' ? base : quote;
  const make = contract === 'inverse' ? inversePosition : linearPosition;
  return {market: {...ownPerpetual, contract, base, quote, settle, rules}, contractSize, make};
}

const SCHEDULES = {continuous: continuousSchedule, flat: flatSchedule} as const;

function readSchedule(own: OwnRulesText, reading: Reading): Schedule | undefined {
  const kind = reading.choice(`${FIELD}.schedule`, own.schedule, ['continuous', 'flat']);
  const rows: BracketInput[] = [];
  for (const [index, row] of own.brackets.entries()) {
    const field = `${FIELD}.brackets.${index}`;
    const floor = reading.amount(`${field}.floor`, row.floor, requireNonNegative);
    const rate = reading.percent(`${field}.rate`, row.rate, belowHundred);
    const deduction = reading.optional(`${field}.deduction`, row.deduction, requireNonNegative);
    if (floor === undefined || rate === undefined || deduction === undefined) continue;
    rows.push({floor, rate, deduction: deduction ?? undefined});
  }
  if (kind === undefined || rows.length < own.brackets.length) return undefined;
  return reading.within(FIELD, () => SCHEDULES[kind](rows));
}
