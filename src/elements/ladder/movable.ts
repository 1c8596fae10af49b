import type {HandleKind} from '../../charts/ladder/index.js';
import type {Decimal, PriceGrid} from '../../decimal/index.js';
import {InputError} from '../../errors.js';
import {
  edit,
  numberText,
  PRICE_FIELD,
  printedGrid,
  solveDebtAt,
  solveMarginAt,
  textAt,
  type Answer,
  type Attempt,
  type LoanAnswer,
  type PositionAnswer,
  type Scenario,
} from '../../scenario/index.js';
import {enMoving, type Words} from '../../text/index.js';
import {answererOf} from '../kinds/answerer-of.js';
import type {View} from '../shared/view.js';

/** Why a mark can be put no further, by the name of its sentence. */
type Refusal = keyof Words<typeof enMoving>['refused'];

/** A mark of the load line that a hand can move, and what moving it means. */
export interface Movable {
  readonly kind: HandleKind;
  /** Where it stands, quote per base. */
  readonly price: Decimal;
  /** Prices it can stand at. */
  readonly grid: PriceGrid;
  /** Returns the scenario that puts it at a price, or why none does. */
  readonly put: (scenario: Scenario, price: Decimal) => Scenario | Refusal;
  /** Returns a scenario with what moving it changed as it was before. */
  readonly back: (scenario: Scenario, before: Scenario) => Scenario;
}

const FIRST_DEBT = 'loan.debts.0.quantity';

/** Returns the marks that can be moved of what is on screen; none while a field is wrong. */
export function movablesOf(view: View): readonly Movable[] {
  const answer = view.isPrevious ? undefined : view.shown?.answer;
  if (answer?.kind === 'position') return ofPosition(answer, view);
  return answer?.kind === 'loan' ? ofLoan(answer) : [];
}

/** Stop and entry are typed; a liquidation price is solved for the unknown, and for the margin where it is the unknown itself. */
function ofPosition(answer: PositionAnswer, {kind, kernel, language}: View): Movable[] {
  const {market, position, stop} = answer;
  const grid = (price: Decimal): PriceGrid => printedGrid(market.rules.grid, price);
  const written = (name: 'stop' | 'entry', price: Decimal): Movable => {
    const field = `position.${name}`;
    return {
      kind: name,
      price,
      grid: grid(price),
      put: (scenario, at) => edit(scenario, field, numberText(at)),
      back: textBack(field),
    };
  };
  const found = [written('entry', position.entry)];
  if (stop) found.push(written('stop', stop.price));
  const price = liquidationOf(answer);
  if (!price || !kernel) return found;
  const answerer = answererOf(kind, market.id);
  const put = (scenario: Scenario, at: Decimal): Scenario | Refusal =>
    scenario.position.solveFor === 'liquidation'
      ? solvedOr('margin', () => solveMarginAt(scenario, at, answerer, kernel, language.tag))
      : edit(scenario, PRICE_FIELD, numberText(at));
  return [...found, {kind: 'liquidation', price, grid: grid(price), put, back: positionBack}];
}

/** A loan's price is solved for its first debt; a mix of several prices and bands have no one price to put. */
function ofLoan(answer: LoanAnswer): Movable[] {
  const price = liquidationOf(answer);
  if (!price || answer.soft || answer.move.kind === 'mix') return [];
  const put = (scenario: Scenario, at: Decimal): Scenario | Refusal => solveDebtAt(scenario, answer, at) ?? 'debt';
  return [{kind: 'liquidation', price, grid: printedGrid({kind: 'unrounded'}, price), put, back: textBack(FIRST_DEBT)}];
}

const textBack =
  (field: string): Movable['back'] =>
  (scenario, before) =>
    edit(scenario, field, textAt(before, field));

/** Whatever followed, and which of margin and leverage was the reader's, comes back; the price now goes on. */
const positionBack: Movable['back'] = (scenario, {position}) => ({
  ...scenario,
  position: {...position, mark: scenario.position.mark},
});

function solvedOr(refusal: Refusal, solve: () => Scenario | null): Scenario | Refusal {
  try {
    return solve() ?? 'input';
  } catch (error) {
    if (error instanceof InputError) return refusal;
    throw error;
  }
}

/** The liquidation price a page states; `null` where there is none, or it is withheld. */
export function liquidationOf(answer: Answer): Decimal | null {
  if (answer.kind === 'account') return null;
  const {price, level} = answer.kind === 'loan' ? answer.move : answer;
  return level === 'withheld' ? null : price;
}

/** Returns what comes of putting a mark at a price, confirmed by the answer it leads to. */
export function attemptAt({put, kind: mark}: Movable, view: View, price: Decimal): Attempt<Scenario> {
  const {kind, kernel, language, scenario} = view;
  const {refused} = language.words(enMoving);
  const value = put(scenario, price);
  if (typeof value === 'string') return {kind: 'refused', why: refused[value]};
  const asked = kind && kernel ? kind.ask(value, kernel, language) : null;
  if (!asked?.shown) {
    const {solveFor} = value.position;
    if (asked?.fields['position.leverage']) return {kind: 'refused', why: refused.leverage};
    return {kind: 'refused', why: asked?.fields[`position.${solveFor}`] ? refused.unknown : refused.input};
  }
  const solved = asked.solved ?? value;
  if (mark !== 'liquidation') return {kind: 'found', price, value: solved};
  const {answer} = asked.shown;
  const found = liquidationOf(answer);
  if (found) return {kind: 'found', price: found, value: solved};
  const isWithheld = answer.kind === 'position' && answer.level === 'withheld';
  return {kind: 'refused', why: isWithheld ? refused.withheld : refused.price};
}
