/**
 * Published inputs in the words of the package's doors, and answers in the words of the vectors.
 *
 * Shared by the adapters of this folder. Names are exchanged here, numbers are not worked on.
 */

/** An amount where one is published; leverage only where there is none. */
export function statedMargin({wallet_balance, margin, margin_static, leverage}) {
  const amount = wallet_balance ?? margin ?? margin_static;
  return amount === undefined ? {leverage} : {margin: amount};
}

/** The rules of an exchange that published only the row in force: one bracket taken out of its schedule. */
export function oneStep(plimsoll, {rate, deduction = '0', feeRate = '0', maintenanceAt = 'mark'}) {
  const schedule = plimsoll.continuousSchedule([{rate, deduction}]);
  return plimsoll.marginRules({schedule, feeRate, maintenanceAt});
}

/** A maintenance rate published as a share of the initial margin at some leverage; rounded up at 40 digits where it must be. */
export function rateOfInitialMargin(plimsoll, share, leverage) {
  return plimsoll.roundRatio(plimsoll.ratio(share, plimsoll.decimal(leverage)), 40, 'up');
}

/** What the other positions of a cross account add, each at its own mark. */
export function statedRest(plimsoll, others = []) {
  return plimsoll.restOfAccount(
    others.map(({side, entry_price, mark_price, qty, mmr, maint_amount}) => ({
      position: plimsoll.linearPosition({side, entry: entry_price, size: qty, margin: '0'}),
      rules: oneStep(plimsoll, {rate: mmr, deduction: maint_amount}),
      mark: mark_price,
    })),
  );
}

/** The unrounded price, or null where there is none: vectors are published before any tick of ours. */
export function exactPrice(answer) {
  return answer.kind === 'never' ? null : answer.exact;
}

/** A price with a bot's safety margin on top, where one is published with the inputs. */
export function withBuffer(plimsoll, price, {side, entry_price, liquidation_buffer = '0'}) {
  return price && plimsoll.bufferedPrice(price, entry_price, side, liquidation_buffer);
}

/** What is required at a mark; neither side nor margin enters it. */
export function requirementAt(plimsoll, {size, mark, rules}) {
  const position = plimsoll.linearPosition({side: 'long', entry: mark, size, margin: '0'});
  return plimsoll.marginRatio(position, rules, mark).requirement;
}
