/** Morpho Midnight: several collaterals, each with its own limit, summed. */
export const morphoMidnight = [
  {
    system: 'morpho-midnight',
    kind: 'max_borrow',
    inputs: ['collaterals'],
    fields: ['maxBorrow'],
    answer({plimsoll, inputs: {collaterals}}) {
      const rows = collaterals.map(({qty, price, lltv}, at) => ({
        asset: `collateral ${at + 1}`,
        quantity: qty,
        price,
        threshold: lltv,
        limit: lltv,
      }));
      return {maxBorrow: plimsoll.maxBorrow(plimsoll.loan({collaterals: rows, debts: []})).total};
    },
  },
];
