import type {LendingRules} from '../../contracts/index.js';
import {InputError} from '../../errors.js';
import {fieldsOf} from '../amounts.js';
import type {Amount} from '../amounts.js';

/** A protocol's rules and each collateral's bonus b, a fraction, by the asset's name; 0 for one that is not named. */
export interface LiquidationTerms {
  readonly rules: LendingRules;
  readonly bonuses: Readonly<Record<string, Amount>>;
}

/** @throws {InputError} `not-an-object` at `terms` or `terms.bonuses`; `not-rules` at `terms.rules`. */
export function requireTerms(terms: LiquidationTerms): LiquidationTerms {
  const {rules, bonuses} = fieldsOf(terms, 'terms');
  fieldsOf(bonuses, 'terms.bonuses');
  if (fieldsOf(rules, 'terms.rules').kind === 'lending-rules') return terms;
  const instead = 'Make them with lendingRules, or take those of a protocol.';
  throw new InputError('terms.rules', 'not-rules', 'no lending rules', instead);
}
