import {healthOf, loanAtCollateralRatio, simpleLoan} from './stated.mjs';

/** Liquity: v1's individual collateral ratio of the composite debt; v2's largest debt at the minimum ratio. */
export const liquity = [
  {
    system: 'liquity-v1',
    kind: 'health_factor',
    inputs: ['collateral', 'compositeDebt', 'price'],
    fields: ['ICR'],
    answer: ({plimsoll, inputs: {collateral, price, compositeDebt}}) => ({
      ICR: healthOf(plimsoll, simpleLoan(plimsoll, {quantity: collateral, price, threshold: '1', debt: compositeDebt})),
    }),
  },
  {
    system: 'liquity-v2',
    kind: 'liq_price',
    inputs: ['collateralValueUSD', 'mcr'],
    fields: ['maxDebt'],
    answer({plimsoll, inputs: {collateralValueUSD, mcr}}) {
      const loan = loanAtCollateralRatio(plimsoll, {quantity: collateralValueUSD, ratio: mcr});
      return {maxDebt: plimsoll.maxBorrow(loan, 'debt').quantity};
    },
  },
  {
    system: 'liquity-v1',
    kind: 'debt',
    inputs: ['debt', 'liquidationReserve'],
    fields: ['compositeDebt'],
    answer: ({plimsoll, inputs: {debt, liquidationReserve}}) => ({
      compositeDebt: plimsoll.compositeDebt(debt, liquidationReserve),
    }),
  },
  {
    system: 'liquity-v1',
    kind: 'liquidation_step',
    inputs: ['percentDivisor', 'collateral?', 'collateralWei?'],
    fields: ['collGasComp', 'collGasCompWei'],
    answer({plimsoll, inputs: {collateral, collateralWei}}) {
      const kept = plimsoll.collateralGasCompensation(collateral ?? `${collateralWei}e-18`);
      return {collGasComp: kept, collGasCompWei: plimsoll.multiplyRatios(kept, plimsoll.ratio('1e18'))};
    },
  },
  {
    system: 'liquity-v1',
    kind: 'redistribution',
    inputs: ['liquidatedCollNet', 'ownColl', 'stakeNumerator', 'totalStakeColl'],
    fields: ['entireColl'],
    answer: ({plimsoll, inputs: {ownColl, liquidatedCollNet, stakeNumerator, totalStakeColl}}) => ({
      entireColl: plimsoll.redistributedCollateral(ownColl, '0', liquidatedCollNet, stakeNumerator, totalStakeColl),
    }),
  },
  {
    system: 'liquity-v1',
    kind: 'redistribution',
    inputs: ['gasCompKept', 'ownColl', 'pendingFromFirst', 'secondLiquidatedColl', 'totalStakeColl'],
    fields: ['entireColl'],
    // what the second trove held is what the share is of; what the gas compensation left of one token is given out
    answer({plimsoll, inputs: {gasCompKept, ownColl, pendingFromFirst, secondLiquidatedColl, totalStakeColl}}) {
      const given = [gasCompKept, secondLiquidatedColl, totalStakeColl];
      return {entireColl: plimsoll.redistributedCollateral(ownColl, pendingFromFirst, ...given)};
    },
  },
  {
    system: 'liquity-v2',
    kind: 'liquidation_step',
    inputs: ['collGasComp', 'collateral', 'debt', 'penaltySP', 'price'],
    fields: ['collToSP', 'gasComp', 'surplus'],
    answer({plimsoll, inputs: {collGasComp, collateral, debt, penaltySP, price}}) {
      const split = plimsoll.boldOffset({collateral, debt, price, penalty: penaltySP, gasCompensation: collGasComp});
      return {collToSP: split.toPool, gasComp: split.gasCompensation, surplus: split.surplus};
    },
  },
];
