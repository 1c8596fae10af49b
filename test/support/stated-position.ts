import {
  continuousSchedule,
  flatSchedule,
  inversePosition,
  linearPosition,
  loan,
  marginRules,
  quantoPosition,
} from '../../src/contracts/index.js';
import type {Loan, MarginRules, Position, Schedule} from '../../src/contracts/index.js';
import type {KernelSchedule, LoanRow, MarginRow} from '../../src/kernel/index.js';
import type {MarginCase} from '../oracle/margin.js';
import type {PositionText} from '../oracle/margin.js';
import type {LoanText} from '../oracle/loan.js';
import {doubleOf} from '../oracle/fraction.js';

const factories = {linear: linearPosition, inverse: inversePosition, quanto: quantoPosition};
const schedules = new WeakMap<PositionText['schedule'], Schedule>();

/** A drawn position through the package's own doors. */
export function statedPosition(text: PositionText): Position {
  const {side, entry, margin} = text;
  // inverse contracts are sized in quote, the others in what a price multiplies
  const size = text.contract === 'inverse' ? {notional: text.size} : {size: text.size};
  const rest = {unrealisedProfit: text.unrealisedProfit, maintenance: text.otherMaintenance};
  return factories[text.contract]({side, entry, margin, rest, ...size});
}

export function statedRules(text: PositionText): MarginRules {
  const {feeRate, maintenanceAt, atThreshold, tick} = text;
  return marginRules({schedule: scheduleOf(text.schedule), feeRate, maintenanceAt, atThreshold, tick});
}

function scheduleOf(text: PositionText['schedule']): Schedule {
  const known = schedules.get(text);
  if (known) return known;
  const rows = text.brackets.map(({floor, cap, rate, deduction}) => ({floor, rate, deduction, upTo: cap ?? undefined}));
  const schedule = text.kind === 'continuous' ? continuousSchedule(rows) : flatSchedule(rows);
  schedules.set(text, schedule);
  return schedule;
}

export function statedLoan({collaterals, debts}: LoanText): Loan {
  return loan({collaterals, debts});
}

/** What the kernel is handed for a drawn position: the nearest doubles, rounded here and not by the code under test. */
export function kernelRow(text: PositionText, {free}: MarginCase): [MarginRow, KernelSchedule] {
  const {brackets, kind} = text.schedule;
  const row: MarginRow = {
    contract: text.contract === 'inverse' ? 'inverse' : 'linear',
    side: text.side === 'long' ? 1 : -1,
    size: Number(text.size),
    entry: Number(text.entry),
    margin: doubleOf(free),
    feeRate: Number(text.feeRate),
    maintenanceAt: text.maintenanceAt,
    from: Number(text.mark ?? text.entry),
  };
  const column = (key: 'floor' | 'rate' | 'deduction') => Float64Array.from(brackets, step => Number(step[key]));
  return [row, {kind, floors: column('floor'), rates: column('rate'), deductions: column('deduction')}];
}

export function kernelLoanRow({collaterals, debts, moving}: LoanText): LoanRow {
  const legs = [
    ...collaterals.map(row => ({...row, weight: Number(row.threshold)})),
    ...debts.map(row => ({...row, weight: -1})),
  ];
  const names = [...new Set([moving, ...legs.map(({asset}) => asset)])];
  return {
    weights: legs.map(({weight}) => weight),
    quantities: legs.map(({quantity}) => Number(quantity)),
    prices: legs.map(({price}) => Number(price)),
    assets: legs.map(({asset}) => names.indexOf(asset)),
    moving: 0,
  };
}
