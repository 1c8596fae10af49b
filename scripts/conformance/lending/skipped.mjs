/** Why a case of lending.json is skipped: what is not a plain sum of ours, or not asked yet. */

const bySystem = {
  'crvusd-llamma': 'soft liquidation in bands is not a public measure yet',
  'morpho-blue': "shares and wei rounded by the contract's integer arithmetic are not a public measure yet",
};

const bySystemAndKind = {
  'aave-v2v3-sdk max_borrow': "the SDK's raw units, given without their scale, have no adapter",
  'aave-v2v3-sdk health_factor': "the SDK's raw units, given without their scale, have no adapter",
  'generic health_factor': 'the largest debt at a health other than one is not a public measure yet',
  'liquity-v1 debt': 'the liquidation reserve inside the debt is not a public measure yet',
  'maker liquidatable': "a debt index and the protocol's spot price are not a public measure yet",
};

const liquidation = 'what a liquidation takes is not a public measure yet';
const interest = 'interest and its index are not a public measure yet';

const byKind = {
  auction_price: 'auctions are not a public measure yet',
  bad_debt: liquidation,
  close_factor: liquidation,
  collateral_quote: liquidation,
  interest_accrual: interest,
  interest_rate: interest,
  liquidation_bonus: liquidation,
  liquidation_fee: liquidation,
  liquidation_step: liquidation,
  max_leverage: 'leverage by looping is not a public measure yet',
  max_ltv: 'parameters derived from losses are not a public measure yet',
  max_withdraw: 'the largest withdrawal is not a public measure yet',
  min_ltv_dust: 'reaching a target is not a public measure yet',
  redistribution: liquidation,
  repay_to_target: 'reaching a target is not a public measure yet',
  risk_premium: interest,
  rounding: "a protocol's integer arithmetic is not a public measure yet",
  threshold_ramp: 'thresholds that move in time are not a public measure yet',
};

export function lendingReason(system, kind) {
  const known = bySystemAndKind[`${system} ${kind}`] ?? bySystem[system] ?? byKind[kind];
  return known ?? `no adapter knows these inputs of ${system} ${kind}`;
}
