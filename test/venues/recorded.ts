/** A tier of `data/tiers/binance_leverage_tiers.json`, as the exchange stated it. */
export interface RecordedTier {
  readonly info: {
    readonly notionalFloor: string;
    readonly notionalCap: string;
    readonly maintMarginRatio: string;
    readonly cum: string;
    readonly initialLeverage: string;
  };
}

/** The parts of `data/api/binance_fapi_exchangeInfo.json` that are compared. */
export interface RecordedExchangeInfo {
  readonly serverTime: number;
  readonly symbols: readonly {
    readonly symbol: string;
    readonly filters: readonly {readonly filterType: string; readonly tickSize?: string; readonly stepSize?: string}[];
  }[];
}

/** The parts of `vectors/lending-presets.json` that are compared. */
export interface RecordedPresets {
  readonly presets: readonly {
    readonly system: string;
    readonly asset: string;
    readonly ltv: string;
    readonly liquidationThreshold: string;
    readonly liquidationBonus: string;
    readonly stale: boolean;
    readonly source: {readonly path: string; readonly commit: string};
  }[];
  readonly aaveV3EthereumLaterChanges: readonly {readonly asset: string}[];
}

/**
 * Reads a recording our numbers were retyped from, where the checkout stands beside it.
 *
 * @returns the parsed file, or null without `../shared`; a file that is there and does not parse throws.
 */
export async function recorded<File>(path: string): Promise<File | null> {
  const response = await fetch(`/__wds-outside-root__/1/shared/${path}`);
  return response.ok ? ((await response.json()) as File) : null;
}

/** Reads a recording that is text; null without `../shared`. */
export async function recordedText(path: string): Promise<string | null> {
  const response = await fetch(`/__wds-outside-root__/1/shared/${path}`);
  return response.ok ? response.text() : null;
}
