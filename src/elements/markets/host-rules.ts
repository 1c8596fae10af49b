import {
  continuousSchedule,
  contractsSchedule,
  flatSchedule,
  marginRules,
  type BracketInput,
  type MarginRules,
  type MarginRulesInput,
} from '../../contracts/index.js';
import {InputError} from '../../errors.js';
import {readVenueAnswer} from '../../readers/index.js';
import {chainInteger} from '../../scenario/index.js';
import {ownPerpetual, type PerpetualMarket} from '../../venues/index.js';
import {marketOf, splitSymbol} from './pasted-market.js';

/** Rules of a host page, for one market or for all. */
export interface HostRules {
  /** The markets it named. */
  readonly ids: readonly string[];
  /** @param known - the market on record, where there is one: its names stay. */
  readonly find: (id: string, known: PerpetualMarket | undefined) => PerpetualMarket | undefined;
}

const VENUE = 'host-rules';
const SCHEDULES = {continuous: continuousSchedule, flat: flatSchedule, contracts: contractsSchedule} as const;

/**
 * Reads whatever a host set as margin rules: what `marginRules` takes or returns, `{brackets, kind?, …}`, a venue's answer or its JSON
 * text, or any of these by market id.
 *
 * @throws {InputError} at `rules` and the field within: `rules-not-known`, `not-json`, and what the readers and `marginRules` throw.
 */
export function readHostRules(given: unknown): HostRules {
  const value = typeof given === 'string' ? parsed(given) : given;
  if (typeof value !== 'object' || value === null) throw notKnown(typeof given);
  if (isRules(value)) {
    const rules = at('rules', () => rulesOf(value));
    return {ids: [], find: (id, known) => (id === ownPerpetual.id ? undefined : hosted(id, known, rules))};
  }
  const byId = Object.entries(value).filter(([id]) => id.includes('/'));
  if (byId.length > 0 && !Array.isArray(value)) {
    const rules = new Map(byId.map(([id, each]) => [id, at(`rules.${id}`, () => rulesOf(each as object))]));
    return {ids: [...rules.keys()], find: (id, known) => rules.get(id) && hosted(id, known, rules.get(id)!)};
  }
  const {markets} = at('rules', () => readVenueAnswer(value));
  if (markets.length === 0) throw notKnown('an answer without margin rules');
  const found = new Map(markets.map(market => [marketOf(market).id, {...marketOf(market), venue: VENUE}]));
  return {ids: [...found.keys()], find: id => found.get(id)};
}

const isRules = (value: object): value is RulesGiven =>
  !Array.isArray(value) && ('schedule' in value || ('brackets' in value && !('symbol' in value)));

type RulesGiven = MarginRulesInput | (Omit<MarginRulesInput, 'schedule'> & BracketsGiven);

interface BracketsGiven {
  readonly brackets: readonly BracketInput[];
  readonly kind?: keyof typeof SCHEDULES;
}

function rulesOf(value: object): MarginRules {
  if (!isRules(value)) throw notKnown('no schedule and no brackets');
  if ('schedule' in value) return marginRules(inTexts(value));
  const {brackets, kind = 'continuous', ...rest} = inTexts(value);
  const schedule = Object.hasOwn(SCHEDULES, kind) ? SCHEDULES[kind] : undefined;
  if (!schedule) throw notKnown(`schedules called ${String(kind).slice(0, 20)}`);
  return marginRules({...rest, schedule: schedule(Array.isArray(brackets) ? brackets.map(inTexts) : brackets)});
}

/** A chain's whole numbers among some fields, exactly; what has none is what it was. */
function inTexts<T extends object>(given: T): T {
  const units = Object.entries(given as Record<string, unknown>).flatMap(([name, value]): [string, string][] => {
    const text = typeof value === 'object' && value !== null ? chainInteger(value) : undefined;
    return text === undefined ? [] : [[name, text]];
  });
  return units.length > 0 ? {...given, ...Object.fromEntries(units)} : given;
}

/** A market under the host's rules: its own names where it is on record, else what its id says. */
function hosted(id: string, known: PerpetualMarket | undefined, rules: MarginRules): PerpetualMarket {
  const symbol = id.split('/').at(-1)!;
  const names = known ?? {...ownPerpetual, id, symbol, ...splitSymbol(symbol)};
  const steps = {kind: 'unrecorded', why: 'the host’s rules name no size step'} as const;
  return {...names, rules, venue: VENUE, steps, source: null, asOf: null, stale: false};
}

function at<T>(field: string, step: () => T): T {
  try {
    return step();
  } catch (error) {
    if (!(error instanceof InputError)) throw notKnown('what no rules are made of');
    const {code, found, instead, values} = error;
    throw new InputError(`${field}.${error.field}`, code, found, instead, values);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new InputError('rules', 'not-json', 'text that is no JSON', 'Set a venue’s answer, whole.');
  }
}

const notKnown = (found: string): InputError =>
  new InputError(
    'rules',
    'rules-not-known',
    found,
    'Set what marginRules takes, brackets, a venue’s answer, or any of these by market id.',
  );
