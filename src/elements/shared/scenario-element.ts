import {LitElement} from 'lit';
import {property, state} from 'lit/decorators.js';
import {
  exampleRules,
  noLoan,
  type AccountText,
  type BandsText,
  type CorrelationText,
  type OwnRulesText,
} from '../../scenario/index.js';
import type {CollateralRow, DebtRow, LoanRulesText} from './properties.js';
import {textOf} from './texts-of-host.js';

/** The attributes and properties that make up a scenario; every amount is text. */
export abstract class ScenarioElement extends LitElement {
  static {
    // a picture is as wide as its column, which is measured once it is drawn
    this.disableWarning?.('change-in-update');
  }

  /** What to calculate: `position`, `loan` or `account`. */
  @property() kind = 'position';
  /** Id of the position's market: `binance-usdm/BTCUSDT`; `own-rules/perpetual` for the reader's own. */
  @property() market = 'binance-usdm/BTCUSDT';
  /** `long` or `short`. */
  @property() side = 'long';
  /** Size, in `size-unit`. */
  @property() size = '';
  /** `base`, `quote` or `contracts`. */
  @property({attribute: 'size-unit'}) sizeUnit = 'base';
  /** Average entry price, quote per base. */
  @property() entry = '';
  /** Mark price now, quote per base; empty where it is not known. */
  @property() mark = '';
  /** Notional at entry over margin. */
  @property() leverage = '';
  /** Isolated margin, settlement currency; counts instead of `leverage` when it was set last. */
  @property() margin = '';
  /** Price of the reader's own stop, quote per base; empty for none. */
  @property() stop = '';
  /** Which one follows from the others: `liquidation`, `size`, `leverage`, `margin` or `entry`; for any but the first, `liquidation` is given. */
  @property({attribute: 'solve-for'}) solveFor = 'liquidation';
  /** The liquidation price asked for, quote per base; counts where `solve-for` is something else. */
  @property() liquidation = '';
  /** Volatility of the price, per cent a year; empty where nobody has said one, and then there is no chance. */
  @property() volatility = '';
  /** The lowest of several estimates of it, per cent a year. */
  @property({attribute: 'volatility-low'}) volatilityLow = '';
  /** The highest of several estimates of it, per cent a year. */
  @property({attribute: 'volatility-high'}) volatilityHigh = '';
  /** Days a chance is told of. */
  @property() horizon = '7';
  /** Funding at each settlement, per cent of the notional; above zero longs pay. Empty where nobody has said one. */
  @property() funding = '';
  /** Hours between two settlements of funding. */
  @property({attribute: 'funding-hours'}) fundingHours = '8';
  /** What of a loan moves: an asset, `+WETH` all with it, `*` all collateral, `^` all debt, `~` the likeliest mix. */
  @property() moving = '';
  /** Id of the loan's market: `aave-v3-ethereum`, `maker/ETH-A`; `own-rules/loan` for the reader's own. */
  @property({attribute: 'loan-market'}) loanMarket = noLoan.market;
  /** Number of the loan's efficiency mode; empty for none. */
  @property() mode = '';
  /** How the loan's assets move together: rows of `first`, `second`, `value`. */
  @property({attribute: false}) correlations: readonly CorrelationText[] = noLoan.correlations;
  /** What the host says instead of the loan market's rules: `atThreshold`, `oracle`. */
  @property({attribute: false}) loanRules: LoanRulesText = {};
  /** What a market in bands asks of a loan: `count`, `amplification`, discounts, `basePrice`; amounts as text. */
  @property({attribute: false}) bands: BandsText = noLoan.bands;
  /** Assets supplied, amounts as text or as a chain holds them: `{integer: 12n * 10n ** 18n, decimals: 18}`, prices too. */
  @property({attribute: false}) collaterals: readonly CollateralRow[] | null = null;
  /** Assets borrowed, amounts as text or as a chain holds them: `{integer, decimals}`. */
  @property({attribute: false}) debts: readonly DebtRow[] | null = null;
  /** The reader's own margin rules, amounts as text. */
  @property({attribute: false}) ownRules: OwnRulesText = exampleRules;
  /** A cross account, amounts as text. */
  @property({attribute: false}) account: AccountText | null = null;
  /**
   * Margin rules that count instead of the package's own: what `marginRules` takes or returns, brackets alone, a venue's answer (JSON or
   * its text), or any of these by market id.
   */
  @property({attribute: false}) rules: unknown = null;
  /** Which of leverage and margin is the reader's; the other follows from it. */
  @state() protected given: 'leverage' | 'margin' = 'leverage';

  /** The one set last counts; set together, a margin that is there counts. */
  protected decideGiven(leverage: boolean, margin: boolean): void {
    if (leverage && margin) this.given = textOf(this.margin) === '' ? 'leverage' : 'margin';
    else if (leverage) this.given = 'leverage';
    else if (margin) this.given = 'margin';
  }
}
