import type {Decimal, Ratio} from '../../decimal/index.js';
import {parseDecimal, requirePositive} from '../../decimal/index.js';
import type {AmountLimiter} from '../../measures/index.js';
import type {ActionKind, FixKind} from '../fix.js';
import type {LoanAnswer} from '../loan-answer.js';
import type {Scenario} from '../scenario.js';
import type {RampTold} from './threshold-ramp.js';

/** What a reader asks of the next step, as typed. */
export interface NextText {
  /** The asset that is changed; of a loop the collateral. */
  readonly asset: string;
  /** What it is swapped for; of a loop the debt. */
  readonly to: string;
  /** What `amount` is of: an `amount` of tokens, a `health`, a `price`, a `leverage`, `loops`, `whole`. */
  readonly goal: string;
  readonly amount: string;
  /** Per cent of the collateral's value that each loop borrows. */
  readonly ltv: string;
  /** The health that unwinding loop by loop keeps. */
  readonly kept: string;
  /** Per cent. */
  readonly fee: string;
  readonly slippage: string;
  readonly flash: string;
  /** Number of an efficiency mode; empty for none. */
  readonly mode: string;
  /** Of what is swapped into and is in no row yet: its name where it is chosen by none, its price, and a collateral's threshold in per cent. */
  readonly named: string;
  readonly price: string;
  readonly threshold: string;
  /** Days between which a threshold moves, `2026-07-25`; an empty start is today. */
  readonly starts: string;
  readonly ends: string;
}

/** An amount of something: `6.932 ETH`. */
export interface NextAmount {
  readonly amount: Decimal;
  readonly unit: string;
}

/** One change of a loan, and what a reader would have typed once it is made. */
export interface NextStep {
  readonly kind: FixKind | ActionKind;
  /** What is supplied, repaid, sold, borrowed. */
  readonly first: NextAmount;
  /** What is bought or repaid with it; `null` where nothing is traded. */
  readonly second: NextAmount | null;
  /** What trading takes of the loan's equity at oracle prices, base currency; `null` where nothing is traded. */
  readonly cost: Ratio | null;
  /** Loops that were made, and why there were no more; `null` where it is one step. */
  readonly loops: {readonly made: number; readonly end: 'loops' | 'no-debt' | 'no-collateral' | 'stuck'} | null;
  /** What kept the amount from the target that was asked for; `null` where nothing did. */
  readonly limiter: AmountLimiter | null;
  /** Of a threshold that moves over time; `null` where the step is made at once. */
  readonly ramp: RampTold | null;
  readonly after: Scenario;
}

/** The most a step may be at today's prices, and what says so. */
export type Most =
  | {readonly kind: 'none'; readonly limiter: AmountLimiter}
  | {readonly kind: 'amount'; readonly amount: Decimal; readonly unit: string; readonly limiter: AmountLimiter}
  | {readonly kind: 'leverage'; readonly leverage: Ratio; readonly limiter: AmountLimiter}
  /** The lowest threshold that keeps the loan healthy, a fraction. */
  | {readonly kind: 'threshold'; readonly threshold: Ratio};

/** What a step is made on. */
export interface NextPlace {
  readonly answer: LoanAnswer;
  readonly scenario: Scenario;
  readonly locale: string | undefined;
  /** The day it is, `2026-07-25`. */
  readonly today: string;
}

/** One action: what it leads to, and how far it may go. */
export interface NextAction {
  /** @throws {InputError} at the name of the text that is wrong. */
  readonly step: (place: NextPlace, text: NextText) => NextStep;
  /** `null` where nothing bounds it. */
  readonly most: (place: NextPlace, text: NextText) => Most | null;
}

/** Reads the amount a reader typed. @throws {InputError} what `parseDecimal` throws; `not-positive`. */
export const readAmount = ({amount}: NextText, {locale}: NextPlace): Decimal =>
  requirePositive(parseDecimal(amount.replace(/\s*[×%٪]\s*$/, ''), 'amount', locale), 'amount');
