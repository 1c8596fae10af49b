import {decimal, ONE, requireNonNegative, requirePositive, requireWithin, ZERO} from '../decimal/index.js';
import type {Decimal, DecimalInput} from '../decimal/index.js';
import {choice, fields} from './door.js';
import type {BonusForm, CloseFactor, LendingRules} from './lending-rules.js';
import {liquidationWay} from './liquidation-way-input.js';
import type {LiquidationWayInput} from './liquidation-way-input.js';

/** The decimals of a shape in the caller's words. */
type Worded<T> = {
  readonly [K in keyof T]: T[K] extends Decimal
    ? DecimalInput
    : T[K] extends Decimal | undefined
      ? DecimalInput | undefined
      : T[K];
};

/** A union, member by member. */
type EachWorded<T> = T extends unknown ? Worded<T> : never;

/** Lending rules in the caller's words; what is left out is the commonest. */
export interface LendingRulesInput {
  readonly way?: LiquidationWayInput | undefined;
  readonly atThreshold?: LendingRules['atThreshold'] | undefined;
  readonly closeFactor?: EachWorded<CloseFactor> | undefined;
  readonly bonus?: EachWorded<BonusForm> | undefined;
  readonly penaltyOn?: LendingRules['penaltyOn'] | undefined;
  readonly protocolFee?: DecimalInput | undefined;
  readonly dust?: DecimalInput | undefined;
  readonly averages?: LendingRules['averages'] | undefined;
  readonly zeroThreshold?: LendingRules['zeroThreshold'] | undefined;
  readonly interest?: LendingRules['interest'] | undefined;
  readonly oracle?: LendingRules['oracle'] | undefined;
}

/**
 * Returns a lending protocol's rules. Left out: equality survives, the whole debt may be repaid, a fixed bonus on the debt repaid, no fee,
 * no dust, exact averages, continuous interest, spot prices, a threshold of 0 refused; anyone repays, or where the penalty is not on the
 * debt, the whole account is taken.
 *
 * @throws {InputError} at the field: `not-a-choice`, `out-of-bounds`, `negative`, `not-positive`, `not-an-object` and what `decimal`
 * throws.
 */
export function lendingRules(input: LendingRulesInput = {}): LendingRules {
  const given = fields(input, 'rules');
  const penaltyOn = choice(given.penaltyOn ?? 'debt-repaid', 'penaltyOn', [
    ...(['debt-repaid', 'all-collateral', 'total-value'] as const),
  ]);
  return {
    kind: 'lending-rules',
    way: liquidationWay(given.way ?? {kind: penaltyOn === 'debt-repaid' ? 'repayment' : 'account'}),
    atThreshold: choice(given.atThreshold ?? 'survives', 'atThreshold', ['liquidates', 'survives']),
    closeFactor: closeFactor(given.closeFactor ?? {kind: 'whole'}),
    bonus: bonusForm(given.bonus ?? {kind: 'fixed'}),
    penaltyOn,
    protocolFee: share(given.protocolFee ?? '0', 'protocolFee'),
    dust: requireNonNegative(decimal(given.dust ?? '0', 'dust'), 'dust'),
    averages: choice(given.averages ?? 'exact', 'averages', ['exact', 'floored']),
    zeroThreshold: choice(given.zeroThreshold ?? 'refused', 'zeroThreshold', ['dropped', 'refused']),
    interest: choice(given.interest ?? 'continuous', 'interest', [
      ...(['simple', 'binomial', 'taylor', 'per-second', 'continuous'] as const),
    ]),
    oracle: choice(given.oracle ?? 'spot', 'oracle', [
      ...(['spot', 'bid-ask', 'spot-or-smoothed', 'moving-average', 'hour-late'] as const),
    ]),
  };
}

/** No protocol aims further; a health of a hundred is nearly no debt. */
const HIGHEST_TARGET = /* @__PURE__ */ decimal('100');

const share = (value: DecimalInput, field: string): Decimal => requireWithin(decimal(value, field), field, ZERO, ONE);

function closeFactor(input: EachWorded<CloseFactor>): CloseFactor {
  const given = fields(input, 'closeFactor');
  choice(given.kind, 'closeFactor.kind', ['whole', 'share', 'target-health', 'target-ltv', 'rising']);
  if (given.kind === 'whole') return {kind: 'whole'};
  if (given.kind === 'share') {
    return {
      kind: 'share',
      share: share(given.share, 'closeFactor.share'),
      of: choice(given.of, 'closeFactor.of', ['debt', 'position']),
      wholeAtHealth: share(given.wholeAtHealth, 'closeFactor.wholeAtHealth'),
      wholeBelowValue: nonNegative(given.wholeBelowValue, 'closeFactor.wholeBelowValue'),
    };
  }
  if (given.kind === 'target-health') {
    // below 1 a loan is still liquidatable when it gets there
    const target = requireWithin(
      decimal(given.target, 'closeFactor.target'),
      'closeFactor.target',
      ONE,
      HIGHEST_TARGET,
    );
    return {kind: 'target-health', target};
  }
  if (given.kind === 'rising') {
    return {
      kind: 'rising',
      first: share(given.first, 'closeFactor.first'),
      last: share(given.last, 'closeFactor.last'),
      lastAtLtv: share(given.lastAtLtv, 'closeFactor.lastAtLtv'),
    };
  }
  return {
    kind: 'target-ltv',
    target: share(given.target, 'closeFactor.target'),
    wholeAbove: share(given.wholeAbove, 'closeFactor.wholeAbove'),
  };
}

function bonusForm(input: EachWorded<BonusForm>): BonusForm {
  const given = fields(input, 'bonus');
  choice(given.kind, 'bonus.kind', ['fixed', 'health', 'discount', 'threshold', 'rising']);
  if (given.kind === 'health') {
    const fullAtHealth = requirePositive(share(given.fullAtHealth, 'bonus.fullAtHealth'), 'bonus.fullAtHealth');
    return {kind: 'health', factor: share(given.factor, 'bonus.factor'), fullAtHealth};
  }
  if (given.kind === 'threshold') {
    return {
      kind: 'threshold',
      cursor: share(given.cursor, 'bonus.cursor'),
      most: nonNegative(given.most, 'bonus.most'),
    };
  }
  if (given.kind === 'rising') {
    return {
      kind: 'rising',
      first: nonNegative(given.first, 'bonus.first'),
      last: nonNegative(given.last, 'bonus.last'),
      lastAtLtv: share(given.lastAtLtv, 'bonus.lastAtLtv'),
    };
  }
  if (given.kind === 'discount' && given.from !== undefined) {
    return {kind: 'discount', from: share(given.from, 'bonus.from')};
  }
  return {kind: given.kind};
}

const nonNegative = (value: DecimalInput, field: string): Decimal => requireNonNegative(decimal(value, field), field);
