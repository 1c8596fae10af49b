import {binanceBracketed} from './binance-bracketed.mjs';
import {binanceInverse} from './binance-inverse.mjs';
import {binanceLinear} from './binance-linear.mjs';
import {bracketLookup} from './bracket-lookup.mjs';
import {bybitLinearIsolated} from './bybit-linear-isolated.mjs';
import {coinexLinear} from './coinex-linear.mjs';
import {dydxAbacus} from './dydx-abacus.mjs';
import {entryMmLinear} from './entry-mm-linear.mjs';
import {ftBinanceBuffer} from './ft-binance-buffer.mjs';
import {ftBufferOnly} from './ft-buffer-only.mjs';
import {ftFeeBuffer} from './ft-fee-buffer.mjs';
import {gateInverse} from './gate-inverse.mjs';
import {genericLinearFee} from './generic-linear-fee.mjs';
import {htxInverse} from './htx-inverse.mjs';
import {htxLinear} from './htx-linear.mjs';
import {hyperliquidRawUsd} from './hyperliquid-rawusd.mjs';
import {hyperliquid} from './hyperliquid.mjs';
import {inverse10101} from './inverse-10101.mjs';
import {inverseEntryMm} from './inverse-entry-mm.mjs';
import {inverseSimple} from './inverse-simple.mjs';
import {maintAmountNext} from './maint-amount-next.mjs';
import {progressiveMm} from './progressive-mm.mjs';
import {quantoSimple} from './quanto-simple.mjs';
import {simpleMm} from './simple-mm.mjs';
import {perpsReasons} from './skipped.mjs';

const adapters = new Map(
  [
    binanceBracketed,
    binanceInverse,
    binanceLinear,
    bracketLookup,
    bybitLinearIsolated,
    coinexLinear,
    dydxAbacus,
    entryMmLinear,
    ftBinanceBuffer,
    ftBufferOnly,
    ftFeeBuffer,
    gateInverse,
    genericLinearFee,
    htxInverse,
    htxLinear,
    hyperliquidRawUsd,
    hyperliquid,
    inverse10101,
    inverseEntryMm,
    inverseSimple,
    maintAmountNext,
    progressiveMm,
    quantoSimple,
    simpleMm,
  ].map(adapter => [adapter.formula, adapter]),
);

/** A case in perps is its formula: supported or skipped whole. */
export function perpsAdapter({formula}) {
  return adapters.get(formula) ?? {skip: perpsReasons[formula] ?? `no adapter knows the family ${formula}`};
}
