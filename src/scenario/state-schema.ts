import * as v from 'valibot';
import {chainInteger} from './chain-integer.js';
import type {Entries} from './state-entries.js';
import type {Losses} from './state-lost.js';
import type {Scenario} from './scenario.js';
import {givenBy, LISTS, TEXTS, type ListName, type TextName} from './state-names.js';

const LONGEST_TEXT = 1_000;
const MOST_ROWS = 50;
const DAYS = /^\d{4}-\d{2}-\d{2}$/;

/** A text; a number of JSON is its shortest text, `{integer, decimals}` the exact text of a chain's. */
const text = v.pipe(
  v.union([
    v.string(),
    v.pipe(v.number(), v.finite(), v.transform(String)),
    v.pipe(
      v.looseObject({integer: v.string(), decimals: v.number()}),
      v.transform(value => chainInteger(value) ?? ''),
    ),
  ]),
  v.maxLength(LONGEST_TEXT),
);
const given = v.picklist(['leverage', 'margin']);
const day = v.pipe(v.string(), v.regex(DAYS), v.isoDate());
const list = v.array(v.unknown());
const row = v.record(v.string(), v.unknown());

/** Takes what fits, name by name; what does not is lost alone and takes nothing else along. */
class Judge {
  readonly #entries: Entries;
  readonly #losses: Losses;

  constructor(entries: Entries, losses: Losses) {
    this.#entries = entries;
    this.#losses = losses;
  }

  take<T>(name: string, schema: v.GenericSchema<unknown, T>): T | undefined {
    const value = this.#entries.get(name);
    this.#entries.delete(name);
    return value === undefined ? undefined : this.#fit(name, schema, value);
  }

  /** A list's rows, each with every column. */
  rows<C extends string>(name: string, columns: readonly C[]): Record<C, string>[] | undefined {
    const rows = this.take(name, list);
    if (rows && rows.length > MOST_ROWS) this.#losses.add(name, 'too-many-rows', String(rows.length));
    return rows?.slice(0, MOST_ROWS).map((each, index) => this.#row(`${name}.${index}`, columns, each));
  }

  /** Nobody asked for what is left. */
  rest(): void {
    for (const [name, value] of this.#entries) this.#losses.add(name, 'unknown-name', wordOf(value));
  }

  #row<C extends string>(field: string, columns: readonly C[], value: unknown): Record<C, string> {
    const cells: Record<string, unknown> = this.#fit(field, row, value) ?? {};
    for (const name of Object.keys(cells))
      if (!columns.some(column => column === name))
        this.#losses.add(`${field}.${name}`, 'unknown-name', wordOf(cells[name]));
    const pairs = columns.map(column => [column, this.#fit(`${field}.${column}`, text, cells[column] ?? '') ?? '']);
    return Object.fromEntries(pairs) as Record<C, string>;
  }

  #fit<T>(field: string, schema: v.GenericSchema<unknown, T>, value: unknown): T | undefined {
    const result = v.safeParse(schema, value);
    if (result.success) return result.output;
    this.#losses.add(field, 'not-readable', wordOf(value));
    return undefined;
  }
}

const wordOf = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing'));

/** Returns the scenario of entries, the defaults where they say nothing, and the day it was saved on. */
export function scenarioOfEntries(entries: Entries, losses: Losses): {scenario: Scenario; savedOn: string | null} {
  const judge = new Judge(entries, losses);
  const texts = new Map(TEXTS.map(([name, , usual]) => [name, judge.take(name, text) ?? usual]));
  const t = (name: TextName): string => texts.get(name) ?? '';
  const rows = <C extends string>(wanted: ListName, columns: readonly C[]) => judge.rows(wanted, columns);
  const [
    [brackets, , floors],
    [collaterals, , supplied],
    [debts, , borrowed],
    [pairs, , paired],
    [held, , columns],
    [coins, , kept],
    [betas, , apart],
    [tied, , tying],
  ] = LISTS;
  const scenario: Scenario = {
    kind: t('kind'),
    position: {
      market: t('market'),
      side: t('side'),
      size: t('size'),
      sizeUnit: t('sizeUnit'),
      given: judge.take('given', given) ?? givenBy(t('leverage'), t('margin')),
      leverage: t('leverage'),
      margin: t('margin'),
      entry: t('entry'),
      mark: t('mark'),
      stop: t('stop'),
      solveFor: t('solveFor'),
      liquidation: t('liquidation'),
      own: {
        contract: t('own.contract'),
        schedule: t('own.schedule'),
        base: t('own.base'),
        quote: t('own.quote'),
        tick: t('own.tick'),
        contractSize: t('own.contractSize'),
        fee: t('own.fee'),
        brackets: rows(brackets, floors) ?? [{floor: '0', rate: '0.5', deduction: ''}],
      },
    },
    loan: {
      collaterals: rows(collaterals, supplied) ?? [],
      debts: rows(debts, borrowed) ?? [],
      moving: t('moving'),
      market: t('loanMarket'),
      mode: t('mode'),
      correlations: rows(pairs, paired) ?? [],
      atThreshold: t('atThreshold'),
      oracle: t('oracle'),
      bands: {
        count: t('bands'),
        amplification: t('bands.amplification'),
        loanDiscount: t('bands.loanDiscount'),
        liquidationDiscount: t('bands.liquidationDiscount'),
        basePrice: t('bands.basePrice'),
      },
    },
    account: {
      balance: t('account.balance'),
      positions: rows(held, columns) ?? [],
      collaterals: rows(coins, kept) ?? [],
      moves: t('account.moves'),
      betas: rows(betas, apart) ?? [],
      correlations: rows(tied, tying) ?? [],
    },
    outlook: {
      volatility: t('volatility'),
      low: t('volatility.low'),
      high: t('volatility.high'),
      horizon: t('horizon'),
      funding: t('funding'),
      fundingHours: t('funding.hours'),
    },
  };
  const savedOn = judge.take('saved', day) ?? null;
  judge.rest();
  return {scenario, savedOn};
}
