import {exactPriceOf, healthOf, simpleLoan} from './stated.mjs';

/** Oasis' target sheets, on Maker and on Aave: health and liquidation price of the position that is reached. */

const inputs = ['liquidationThreshold', 'oraclePrice', 'targetCollateral', 'targetDebt'];

function targetLoan(plimsoll, {liquidationThreshold, oraclePrice, targetCollateral, targetDebt}) {
  const threshold = liquidationThreshold;
  return simpleLoan(plimsoll, {quantity: targetCollateral, price: oraclePrice, threshold, debt: targetDebt});
}

/** A cell of a sheet: thousands apart by commas, percent as such. */
function cell(plimsoll, text) {
  const number = plimsoll.parseDecimal(text.replace('%', ''), 'cell', 'en');
  return text.endsWith('%') ? `${plimsoll.formatDecimal(number)}e-2` : number;
}

function sheetPosition(plimsoll, {CC, DC, PO, PMS}) {
  const [collateral, debt, oraclePrice, marketPrice] = [CC, DC, PO, PMS].map(text => cell(plimsoll, text));
  return {collateral, debt, oraclePrice, marketPrice};
}

export const leverageTargets = ['maker-multiply', 'aave-leverage'].flatMap(system => [
  {
    system,
    kind: 'health_factor',
    inputs,
    fields: ['healthFactor'],
    answer: context => ({healthFactor: healthOf(context.plimsoll, targetLoan(context.plimsoll, context.inputs))}),
  },
  {
    system,
    kind: 'liq_price',
    inputs,
    fields: ['minOraclePrice'],
    answer({plimsoll, kernel, inputs: stated}) {
      return {minOraclePrice: exactPriceOf(plimsoll, kernel, targetLoan(plimsoll, stated), 'collateral')};
    },
  },
  {
    system,
    kind: 'repay_to_target',
    inputs: ['CC', 'DC', 'FF', 'FO', 'Flashloan', 'PMS', 'PO', 'TLTV'],
    fields: ['X'],
    // the sheets charge the flash loan's fee whether their last column says TRUE or not
    answer: ({plimsoll, inputs: stated}) => ({
      X: plimsoll.leverageStep({
        ...sheetPosition(plimsoll, stated),
        targetLtv: cell(plimsoll, stated.TLTV),
        swapFee: cell(plimsoll, stated.FO),
        flashFee: cell(plimsoll, stated.FF),
      }),
    }),
  },
  {
    system,
    kind: 'min_ltv_dust',
    inputs: ['CC', 'DC', 'DDUST', 'PMS', 'PO'],
    fields: ['debtDelta', 'ltvMin'],
    answer({plimsoll, inputs: stated}) {
      const {debtChange, ltv} = plimsoll.dustFloor(sheetPosition(plimsoll, stated), cell(plimsoll, stated.DDUST));
      return {debtDelta: debtChange, ltvMin: ltv};
    },
  },
]);
