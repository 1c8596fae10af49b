import type {Scenario} from './scenario.js';
import {PRICE_FOLLOWS} from './with-texts.js';

/** Puts `value` at the end of a path of names and row numbers; a path that leads nowhere changes nothing. */
export function replaced(node: unknown, path: readonly string[], value: unknown): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return value;
  if (typeof node !== 'object' || node === null || !Object.hasOwn(node, name)) return node;
  const child = replaced((node as Record<string, unknown>)[name], rest, value);
  if (Array.isArray(node)) return node.with(Number(name), child);
  return {...node, [name]: child};
}

/** Returns what stands at the end of a path, `undefined` where it leads nowhere. */
export const found = (node: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (at, name) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, name)
        ? (at as Record<string, unknown>)[name]
        : undefined,
    node,
  );

/** Lets go of the moving asset when a change takes away the last row that names it. */
export function keptMoving(before: Scenario, after: Scenario): Scenario {
  const names = ({loan}: Scenario) => [...loan.collaterals, ...loan.debts].map(({asset}) => asset.trim());
  const moving = before.loan.moving.replace(/^\+/, '');
  if (!names(before).includes(moving) || names(after).includes(moving)) return after;
  return {...after, loan: {...after.loan, moving: ''}};
}

/**
 * Returns the scenario with one text changed. Writing what followed from the rest makes it given, and the liquidation price follows.
 *
 * @param field - where it stands, the name errors carry too: `position.size`, `loan.collaterals.0.price`.
 */
export function edit(scenario: Scenario, field: string, text: string): Scenario {
  const edited = keptMoving(scenario, replaced(scenario, field.split('.'), text) as Scenario);
  const given = GIVEN[field];
  const unknown = `position.${scenario.position.solveFor}`;
  const isUnknown = unknown !== PRICE_FIELD && (field === unknown || (given && GIVEN[unknown]));
  if (!given && !isUnknown) return edited;
  return {...edited, position: {...edited.position, ...(given && {given}), ...(isUnknown && PRICE_FOLLOWS)}};
}

const PRICE_FIELD = 'position.liquidation';

/** Of leverage and margin the one that was written is the reader's. */
const GIVEN: Readonly<Record<string, 'leverage' | 'margin'>> = {
  'position.leverage': 'leverage',
  'position.margin': 'margin',
};

/** Returns the text at a field, `''` where there is none. */
export function textAt(scenario: Scenario, field: string): string {
  const text = found(scenario, field.split('.'));
  return typeof text === 'string' ? text : '';
}
