import {compare, formatDecimal, sign, subtract, type Decimal} from '../../decimal/index.js';
import type {Level} from '../../scenario/index.js';
import {formatPrice} from '../../text/index.js';
import type {Fact, Facts} from './fact.js';

/** A cell of the comparison. */
export interface Cell {
  readonly text: string;
  readonly unit: string;
  readonly plain: string;
  readonly level: Level | null;
  /** How it stands to the first column. */
  readonly change: 'first' | 'same' | 'changed';
  /** How far it is from the first column, with its sign; empty where the units are not the same, or nothing is. */
  readonly difference: string;
  readonly note: string;
  readonly isAbsent: boolean;
}

export interface Row {
  readonly name: string;
  readonly label: string;
  /** One for each column, in their order. */
  readonly cells: readonly Cell[];
}

/** The order of rows, by the first part of their names. */
const ORDER = [
  'level',
  'price',
  'room',
  'further',
  'furtherRoom',
  'sigmas',
  'chance',
  'only',
  'health',
  'ltv',
  'collateral',
  'debt',
  'margin',
  'equity',
  'required',
  'size',
  'until',
  'lost',
];

/** What stands in a cell of a row that its column has no part in. */
export interface Missing {
  readonly other: string;
  readonly unanswered: string;
}

/**
 * Returns the rows of columns side by side; one without any value is left out.
 *
 * @param columns - what is told of each, the one that the others are compared with first; `null` where it has no answer.
 */
export function rowsOf(columns: readonly (Facts | null)[], locale: string, missing: Missing): readonly Row[] {
  const names = new Set(columns.flatMap(facts => [...(facts?.keys() ?? [])]));
  const place = (name: string): number => ORDER.indexOf(name.split('.')[0]!);
  return [...names]
    .sort((a, b) => place(a) - place(b))
    .map(name => rowOf(name, columns, locale, missing))
    .filter(({cells}) => cells.some(({isAbsent}) => !isAbsent));
}

function rowOf(name: string, columns: readonly (Facts | null)[], locale: string, missing: Missing): Row {
  const facts = columns.map(column => column?.get(name));
  const told = facts.filter(fact => fact !== undefined && !fact.isAbsent) as Fact[];
  const [one] = told.length > 0 ? told : (facts.filter(Boolean) as Fact[]);
  const isMixed = told.some(({label, of}) => label !== one!.label || of !== one!.of);
  const label = isMixed ? (one!.mixed ?? one!.label) : one!.label;
  const texts = facts.map(fact => (isMixed ? (fact?.whole ?? fact?.text) : fact?.text));
  const cells = columns.map((column, at): Cell => {
    const fact = facts[at];
    const text = texts[at] ?? (column ? missing.other : missing.unanswered);
    const [first] = facts;
    const isSame = fact?.unit === first?.unit && text === (texts[0] ?? text) && fact?.of === first?.of;
    return {
      text,
      unit: fact?.unit ?? '',
      plain: fact?.plain ?? fact?.text ?? '',
      level: fact?.level ?? null,
      change: at === 0 ? 'first' : isSame ? 'same' : 'changed',
      difference: at === 0 ? '' : differenceOf(fact, first, locale),
      note: fact?.note ?? '',
      isAbsent: fact === undefined || fact.isAbsent === true,
    };
  });
  return {name, label, cells};
}

/** Only what is of the same thing in the same unit is farther from it. */
function differenceOf(fact: Fact | undefined, first: Fact | undefined, locale: string): string {
  if (!fact?.amount || !first?.amount || fact.unit !== first.unit || fact.of !== first.of) return '';
  return signed(subtract(fact.amount.value, first.amount.value), finer(fact.amount.step, first.amount.step), locale);
}

const finer = (a: Decimal, b: Decimal): Decimal => (compare(a, b) < 0 ? a : b);

/** With its sign: `+1,490.51`, `−53.45`; nothing where there is none. */
function signed(value: Decimal, step: Decimal, locale: string): string {
  if (formatDecimal(value) === '0') return '';
  return `${sign(value) > 0 ? '+' : ''}${formatPrice(value, step, locale)}`;
}
