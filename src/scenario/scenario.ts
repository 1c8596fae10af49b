/** One bracket of the reader's own schedule, as typed. */
export interface BracketText {
  /** Where it begins, notional in settlement currency. */
  readonly floor: string;
  /** Maintenance rate, per cent of notional. */
  readonly rate: string;
  /** Settlement currency; empty where it is to be the one that joins the brackets up. */
  readonly deduction: string;
}

/** Margin rules a reader writes down instead of choosing a market. */
export interface OwnRulesText {
  readonly contract: string;
  readonly schedule: string;
  readonly base: string;
  readonly quote: string;
  /** Price step, quote per base; empty for none. */
  readonly tick: string;
  /** What one contract is: base units of a linear contract, quote units of an inverse one. */
  readonly contractSize: string;
  /** Fee counted in the requirement, per cent of notional; empty for none. */
  readonly fee: string;
  readonly brackets: readonly BracketText[];
}

/** A leveraged position as typed. */
export interface PositionText {
  /** A market's id, or `own`. */
  readonly market: string;
  readonly side: string;
  readonly size: string;
  readonly sizeUnit: string;
  /** Which of the next two is the reader's; the other follows from it. */
  readonly given: 'leverage' | 'margin';
  readonly leverage: string;
  readonly margin: string;
  readonly entry: string;
  /** The price now; empty where it is not known, and then there is no distance. */
  readonly mark: string;
  /** Price of the reader's own stop, quote per base; empty for none. */
  readonly stop: string;
  /** Which one follows from the others: `liquidation`, `size`, `leverage`, `margin` or `entry`. */
  readonly solveFor: string;
  /** The liquidation price asked for, quote per base; counts where it is not the one that follows. */
  readonly liquidation: string;
  readonly own: OwnRulesText;
}

/** One asset supplied, as typed. */
export interface CollateralText {
  readonly asset: string;
  readonly quantity: string;
  /** Base currency of the market per token. */
  readonly price: string;
  /** Liquidation threshold, per cent of value; empty for the market's. */
  readonly threshold: string;
  /** What it earns, per cent a year; empty for nothing. */
  readonly rate?: string;
  /** Borrow limit, per cent of value; empty for the market's. */
  readonly limit: string;
  readonly volatility: string;
  readonly beta: string;
}

/** One asset borrowed, as typed. */
export interface DebtText {
  readonly asset: string;
  readonly quantity: string;
  readonly price: string;
  /** What it costs, per cent a year; empty for nothing. */
  readonly rate?: string;
  /** Volatility of its price, per cent a year; empty where nobody has said one, and then it stands still. */
  readonly volatility: string;
  /** How many times the move of the asset it follows it makes; empty where volatilities and a correlation are to say. */
  readonly beta: string;
}

/** How the log returns of two assets go together, as typed. */
export interface CorrelationText {
  readonly first: string;
  readonly second: string;
  /** From −1 to 1. */
  readonly value: string;
}

/** A loan as typed. */
export interface LoanText {
  readonly collaterals: readonly CollateralText[];
  readonly debts: readonly DebtText[];
  /**
   * What moves: an asset while the others stand; `+WETH` everything with it, `*` all collateral together, `^` all debt
   * together, `~` the likeliest mix. Empty for the first collateral alone.
   */
  readonly moving: string;
  /** Id of the market it stands in. */
  readonly market: string;
  /** Number of its efficiency mode; empty for none. */
  readonly mode: string;
  /** Pairs that are not named move independently. */
  readonly correlations: readonly CorrelationText[];
  /** What a host says instead of the market's rules; empty for the market's. */
  readonly atThreshold: string;
  readonly oracle: string;
  readonly bands: BandsText;
}

/** What a market that converts collateral in bands asks beside the loan, as typed. */
export interface BandsText {
  /** N: bands the collateral is spread over. */
  readonly count: string;
  /** A: bands are 1/A apart. */
  readonly amplification: string;
  /** Per cent of the collateral that is not lent against. */
  readonly loanDiscount: string;
  /** Per cent of its worth that liquidators take. */
  readonly liquidationDiscount: string;
  /** The market's price at the top of band 0; empty: bands are counted from the price now. */
  readonly basePrice: string;
}

/** One position of a cross account, as typed. */
export interface AccountPositionText {
  /** A market's id; `own-rules/perpetual` for the reader's own rules. */
  readonly market: string;
  readonly side: string;
  /** Base units; quote units of an inverse contract. */
  readonly size: string;
  readonly entry: string;
  /** Empty where an earlier row of the same asset has it. */
  readonly mark: string;
  /** `off` where the row is kept but does not count. */
  readonly enabled: string;
  /** Funding of its market, per cent of the notional at each settlement; above zero longs pay. Empty for none. */
  readonly funding?: string;
}

/** A coin kept as collateral beside the balance, as typed. */
export interface SpotText {
  readonly asset: string;
  readonly quantity: string;
  /** Empty where a position in the same asset has it. */
  readonly price: string;
  /** Per cent of the value that counts; empty for all of it. */
  readonly weight: string;
}

/** How an asset of an account moves, as typed. */
export interface BetaText {
  readonly asset: string;
  /** How far it goes when the market moves by one. */
  readonly beta: string;
  /** Per cent a year; empty where nobody has said one, and then it stands still. */
  readonly volatility?: string;
}

/** A cross account as typed. */
export interface AccountText {
  /** Settlement currency, unrealised profit not included; may be negative. */
  readonly balance: string;
  readonly positions: readonly AccountPositionText[];
  readonly collaterals: readonly SpotText[];
  /** What moves: `only:ETH`, `together`, `betas`, `mix` the likeliest mix; empty for the first asset alone. */
  readonly moves: string;
  /** An asset that is not listed has a beta of 1 and no volatility. */
  readonly betas: readonly BetaText[];
  /** Pairs that are not named move independently. */
  readonly correlations: readonly CorrelationText[];
}

/** What a reader assumes of the price, as typed or as found in a history. */
export interface OutlookText {
  /** Volatility a year, per cent; empty where nobody has said one, and then there is no chance. */
  readonly volatility: string;
  /** The lowest and the highest of several estimates, per cent a year; empty where there is but one. */
  readonly low: string;
  readonly high: string;
  /** Days a chance is told of. */
  readonly horizon: string;
  /** Funding, per cent of the notional at each settlement; above zero longs pay. Empty where nobody has said one. */
  readonly funding: string;
  /** Hours between two settlements. */
  readonly fundingHours: string;
}

/**
 * What a reader asks: immutable, every amount the text that was typed. All kinds are kept, so that switching between
 * them loses nothing; `kind` says which one is asked.
 */
export interface Scenario {
  readonly kind: string;
  readonly position: PositionText;
  readonly loan: LoanText;
  readonly account: AccountText;
  readonly outlook: OutlookText;
}
