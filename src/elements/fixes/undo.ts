import {html, nothing, type TemplateResult} from 'lit';
import {toState, type Scenario} from '../../scenario/index.js';
import {enFixes, fill} from '../../text/index.js';
import type {View} from '../shared/view.js';
import {deedOf} from './deed.js';
import type {AnyFix} from './fixes-in.js';

/** A fix that was put into the inputs, and what was there before. */
interface Done {
  readonly fix: AnyFix;
  readonly before: Scenario;
}

/** The last one, by whose scenario it changed: the list and the line offer the same step back. */
const done = new WeakMap<View['change'], Done>();

/** What was typed, but for the price now: a host may stream it. */
const typedIn = (scenario: Scenario): string => toState({...scenario, position: {...scenario.position, mark: ''}});

/** Keeps what was there before a fix. */
export const keepBefore = ({change, scenario}: View, fix: AnyFix): void =>
  void done.set(change, {fix, before: scenario});

/** Returns the fix that was made last; `null` once any field has changed since. */
export function doneIn({change, scenario}: View): Done | null {
  const last = done.get(change);
  if (!last || typedIn(scenario) === typedIn(last.fix.after)) return last ?? null;
  // not changed yet: the view is that of before
  if (typedIn(scenario) !== typedIn(last.before)) done.delete(change);
  return null;
}

/** Returns what was done with the way back, where the fix stood. */
export function renderDone(view: View, {fix, before}: Done): TemplateResult {
  const words = view.language.words(enFixes);
  const deed = deedOf(view, fix);
  const undo = ({target}: Event): void => {
    done.delete(view.change);
    const {mark} = view.scenario.position;
    view.change({...before, position: {...before.position, mark}});
    follow(target as HTMLElement, '[data-apply]');
  };
  return html`
    <p class="phrase">${fill(words.done, {fix: deed})}</p>
    <button type="button" class="button" data-undo aria-label=${fill(words.undoNamed, {fix: deed})} @click=${undo}>
      ${words.undo}
    </button>
  `;
}

/** Returns the row of the list that says what was done; nothing where there is no step back. */
export function renderDoneRow(view: View): TemplateResult | typeof nothing {
  const last = doneIn(view);
  return last ? html`<div class="done">${renderDone(view, last)}</div>` : nothing;
}

/** The button that was pressed goes away with its row: the focus goes to what stands there then. */
export function follow(pressed: HTMLElement, selector: string): void {
  const root = pressed.getRootNode();
  const place = pressed.closest('.fixes-panel, .fix-line-place');
  const host = root instanceof ShadowRoot ? (root.host as HTMLElement & {updateComplete?: Promise<unknown>}) : null;
  void host?.updateComplete?.then(() => {
    if (host.shadowRoot?.activeElement?.isConnected) return;
    place?.querySelector<HTMLElement>(selector)?.focus({preventScroll: true});
  });
}
