import {bankruptcyFromLiq} from './bankruptcy-from-liq.mjs';
import {binanceBracketed} from './binance-bracketed.mjs';
import {binanceInverse} from './binance-inverse.mjs';
import {binanceLinear} from './binance-linear.mjs';
import {bingxInverseCross} from './bingx-inverse-cross.mjs';
import {bracketLookup} from './bracket-lookup.mjs';
import {bybitInverseCrossLegacy} from './bybit-inverse-cross-legacy.mjs';
import {bybitInverseIsolated} from './bybit-inverse-isolated.mjs';
import {bybitLinearIsolated} from './bybit-linear-isolated.mjs';
import {bybitSustainableLoss} from './bybit-sustainable-loss.mjs';
import {coinexLinear} from './coinex-linear.mjs';
import {deribitLinearIm, deribitLinearMm} from './deribit-linear.mjs';
import {driftCover, driftIfFee, driftLiqprice} from './drift.mjs';
import {dydxBankruptcy, dydxFillable, dydxInsurance, dydxIsLiquidatable, dydxMinmax} from './dydx.mjs';
import {dydxAbacus} from './dydx-abacus.mjs';
import {entryMmLinear} from './entry-mm-linear.mjs';
import {ftBinanceBuffer} from './ft-binance-buffer.mjs';
import {ftBufferOnly} from './ft-buffer-only.mjs';
import {ftFeeBuffer} from './ft-fee-buffer.mjs';
import {gateInverse} from './gate-inverse.mjs';
import {genericLinearFee} from './generic-linear-fee.mjs';
import {gmxV1} from './gmx-v1.mjs';
import {htxInverse} from './htx-inverse.mjs';
import {htxLinear} from './htx-linear.mjs';
import {hyperliquid} from './hyperliquid.mjs';
import {hyperliquidCross} from './hyperliquid-cross.mjs';
import {hyperliquidCross2023} from './hyperliquid-cross-2023.mjs';
import {hyperliquidRawUsd} from './hyperliquid-rawusd.mjs';
import {inverse10101} from './inverse-10101.mjs';
import {inverseEntryMm} from './inverse-entry-mm.mjs';
import {inverseSimple} from './inverse-simple.mjs';
import {jojo} from './jojo.mjs';
import {kucoinApi} from './kucoin-api.mjs';
import {kucoinRiskRate} from './kucoin-risk-rate.mjs';
import {maintAmountNext} from './maint-amount-next.mjs';
import {mgnratioCrossLinear} from './mgnratio-cross-linear.mjs';
import {okxInverseIsolated} from './okx-inverse-isolated.mjs';
import {okxPartial} from './okx-partial.mjs';
import {orderlyCross} from './orderly-cross.mjs';
import {orderlyIsolated} from './orderly-isolated.mjs';
import {phemexUsdtm} from './phemex-usdtm.mjs';
import {progressiveMm} from './progressive-mm.mjs';
import {quantoSimple} from './quanto-simple.mjs';
import {simpleMm} from './simple-mm.mjs';
import {synthetixV1} from './synthetix-v1.mjs';

const adapters = new Map(
  [
    bankruptcyFromLiq,
    binanceBracketed,
    binanceInverse,
    binanceLinear,
    bingxInverseCross,
    bracketLookup,
    bybitInverseCrossLegacy,
    bybitInverseIsolated,
    bybitLinearIsolated,
    bybitSustainableLoss,
    coinexLinear,
    deribitLinearIm,
    deribitLinearMm,
    driftCover,
    driftIfFee,
    driftLiqprice,
    dydxBankruptcy,
    dydxFillable,
    dydxInsurance,
    dydxIsLiquidatable,
    dydxMinmax,
    dydxAbacus,
    entryMmLinear,
    ftBinanceBuffer,
    ftBufferOnly,
    ftFeeBuffer,
    gateInverse,
    genericLinearFee,
    gmxV1,
    htxInverse,
    htxLinear,
    hyperliquid,
    hyperliquidCross,
    hyperliquidCross2023,
    hyperliquidRawUsd,
    inverse10101,
    inverseEntryMm,
    inverseSimple,
    jojo,
    kucoinApi,
    kucoinRiskRate,
    maintAmountNext,
    mgnratioCrossLinear,
    okxInverseIsolated,
    okxPartial,
    orderlyCross,
    orderlyIsolated,
    phemexUsdtm,
    progressiveMm,
    quantoSimple,
    simpleMm,
    synthetixV1,
  ].map(adapter => [adapter.formula, adapter]),
);

/** A case in perps is its formula: supported or skipped whole. */
export function perpsAdapter({formula}) {
  return adapters.get(formula) ?? {skip: `no adapter knows the family ${formula}`};
}
