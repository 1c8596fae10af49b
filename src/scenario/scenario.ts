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
  readonly own: OwnRulesText;
}

/** One asset supplied, as typed. */
export interface CollateralText {
  readonly asset: string;
  readonly quantity: string;
  /** Base currency of the market per token. */
  readonly price: string;
  /** Liquidation threshold, per cent of value. */
  readonly threshold: string;
  /** What it earns, per cent a year; empty for nothing. */
  readonly rate?: string;
}

/** One asset borrowed, as typed. */
export interface DebtText {
  readonly asset: string;
  readonly quantity: string;
  readonly price: string;
  /** What it costs, per cent a year; empty for nothing. */
  readonly rate?: string;
}

/** A loan as typed. */
export interface LoanText {
  readonly collaterals: readonly CollateralText[];
  readonly debts: readonly DebtText[];
  /** The asset whose price moves while the others stand; empty for the first collateral. */
  readonly moving: string;
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

/** How far an asset goes when the market moves by one, as typed. */
export interface BetaText {
  readonly asset: string;
  readonly beta: string;
}

/** A cross account as typed. */
export interface AccountText {
  /** Settlement currency, unrealised profit not included; may be negative. */
  readonly balance: string;
  readonly positions: readonly AccountPositionText[];
  readonly collaterals: readonly SpotText[];
  /** What moves: `only:ETH`, `together`, `betas`; empty for the first asset alone. */
  readonly moves: string;
  /** An asset that is not listed has a beta of 1. */
  readonly betas: readonly BetaText[];
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
