/** Why a family of perps.json is skipped: what the public measures do not answer yet. */
const account = 'one price for a whole cross account is not a public measure yet';
const chain = "a protocol's integer arithmetic is not a public measure yet";
const inverseCross = 'coin-margined cross accounts are not a public measure yet';
const steps = 'what a liquidation takes is not a public measure yet';
const venue = "this venue's own requirement is not a public measure yet";

export const perpsReasons = {
  bankruptcy_from_liq: venue,
  bingx_inverse_cross: inverseCross,
  bybit_inverse_cross_legacy: inverseCross,
  bybit_inverse_isolated: 'a margin that contains its closing fee is not a public measure yet',
  bybit_sustainable_loss: account,
  deribit_linear_im: 'a rate that grows with size is not a public measure yet',
  deribit_linear_mm: 'a rate that grows with size is not a public measure yet',
  drift_cover: steps,
  drift_if_fee: steps,
  drift_liqprice: venue,
  dydx_bankruptcy: chain,
  dydx_fillable: chain,
  dydx_insurance: chain,
  dydx_is_liquidatable: chain,
  dydx_minmax: chain,
  gmx_v1: venue,
  hyperliquid_cross: account,
  hyperliquid_cross_2023: account,
  jojo: venue,
  kucoin_api: venue,
  kucoin_risk_rate: account,
  mgnratio_cross_linear: account,
  okx_inverse_isolated: 'a price moved by a tick is not a public measure yet',
  okx_partial: steps,
  orderly_cross: 'a power-law rate is not a public measure yet',
  orderly_isolated: 'a power-law rate is not a public measure yet',
  phemex_usdtm: venue,
  synthetix_v1: venue,
};
