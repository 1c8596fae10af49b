import {html, nothing, svg, type LitElement, type TemplateResult} from 'lit';
import {drawWaterfall, layoutWaterfall} from '../../charts/waterfall/index.js';
import type {Answer, CrossAnswer, FieldErrors, Scenario, SingleAnswer} from '../../scenario/index.js';
import {enAftermath, fill, weave, type Words} from '../../text/index.js';
import {choice} from '../inputs/choice.styles.js';
import {renderField} from '../inputs/field.js';
import {fields} from '../inputs/fields.styles.js';
import {figure} from '../shared/figure.styles.js';
import {controlIcon} from '../shared/control-icons.js';
import {emphasised} from '../shared/emphasised.js';
import {icon} from '../shared/icons.js';
import {isSettled} from '../shared/one-price.js';
import {stacked} from '../shared/stacked.styles.js';
import type {Panel} from '../shared/panel.js';
import type {View} from '../shared/view.js';
import {aftermath} from './aftermath.styles.js';
import {FIELDS, type Settlement, type Wishes} from './settlement.js';

export const styles = [fields, choice, figure, aftermath, stacked('steps', 559)];

type Book = Words<typeof enAftermath>;
/** What is taken is told of one price, and of an account. */
type SettledAnswer = SingleAnswer | CrossAnswer;
type Settle = (view: View, answer: SettledAnswer, wishes: Wishes) => Settlement;

const isTold = (answer: Answer | undefined): answer is SettledAnswer => answer?.kind === 'account' || isSettled(answer);

/** What settles each kind; a page shows one of them. */
const LOADS = {
  position: async () => (await import('./position-settlement.js')).positionSettlement,
  loan: async () => (await import('./loan-settlement.js')).loadLoanSettlement(),
  account: async () => (await import('./account-settlement.js')).accountSettlement,
} as const;

/** Opens what liquidation takes of what is shown. */
export const open = (host: LitElement): Panel => new AftermathPanel(host);

class AftermathPanel implements Panel {
  /** Done when what settles the kind last asked for is there, or cannot be had. */
  settled: Promise<void> = Promise.resolve();
  readonly #host: LitElement;
  readonly #settles = new Map<SettledAnswer['kind'], Settle>();
  #wanted: SettledAnswer['kind'] | undefined;
  #wishes: Wishes = {price: '', fee: '', pair: ''};
  #isTable = false;
  #about = '';

  constructor(host: LitElement) {
    this.#host = host;
  }

  render(view: View, width: number): TemplateResult | typeof nothing {
    const answer = view.shown?.answer;
    // a loan elsewhere is settled by terms that are not on record
    if (!isTold(answer)) return nothing;
    const settle = this.#settleOf(answer.kind);
    if (!settle) return nothing;
    this.#forgetOthers(view.scenario);
    const words = view.language.words(enAftermath);
    const settlement = settle(view, answer, this.#wishes);
    const hasBars = settlement.bars.length > 0;
    return html`
      <section class="aftermath panel ${view.isPrevious ? 'previous' : ''}" part="panel" aria-label=${words.title}>
        <div class="title">
          <h3>${words.title}</h3>
          ${hasBars ? this.#renderTool(words) : nothing}
        </div>
        ${settlement.sentence === words.never ? nothing : this.#renderFields(view, answer, settlement, words)}
        <p class="lede phrase">${weave<unknown>(settlement.sentence, emphasised(settlement.values))}</p>
        ${hasBars ? (this.#isTable ? renderTable(settlement, words) : renderFigure(settlement, width)) : nothing}
        ${settlement.steps.length > 0 ? renderSteps(settlement, words) : nothing}
        ${settlement.captions.map(caption => html`<p class="caption phrase">${caption}</p>`)}
      </section>
    `;
  }

  /** What settles a kind; one that is not there yet is loaded. */
  #settleOf(kind: SettledAnswer['kind']): Settle | undefined {
    if (!this.#settles.has(kind) && this.#wanted !== kind) this.settled = this.#load(kind);
    this.#wanted = kind;
    return this.#settles.get(kind);
  }

  async #load(kind: SettledAnswer['kind']): Promise<void> {
    try {
      this.#settles.set(kind, (await LOADS[kind]()) as Settle);
    } catch {
      this.#wanted = undefined; // asked for again with the next answer
    }
    this.#host.requestUpdate();
  }

  /** A price of one asset says nothing of another. */
  #forgetOthers({kind, position, loan, account}: Scenario): void {
    const held = account.positions.map(({market, side}) => `${market} ${side}`);
    const about =
      kind === 'loan' ? `loan ${loan.moving}` : kind === 'account' ? `account ${held.join(' ')}` : position.market;
    if (about !== this.#about) this.#wishes = {price: '', fee: '', pair: ''};
    this.#about = about;
  }

  #wish(wishes: Partial<Wishes>): void {
    this.#wishes = {...this.#wishes, ...wishes};
    this.#host.requestUpdate();
  }

  #renderTool({labels}: Book): TemplateResult {
    const turn = (): void => {
      this.#isTable = !this.#isTable;
      this.#host.requestUpdate();
    };
    return html`
      <div class="tools">
        <button type="button" class="button" aria-pressed=${this.#isTable ? 'true' : 'false'} @click=${turn}>
          ${labels.table}
        </button>
      </div>
    `;
  }

  /** The panel's own fields: what is written there is no part of a scenario, and stays here. */
  #renderFields(view: View, answer: SettledAnswer, settlement: Settlement, {labels}: Book): TemplateResult {
    const {price, fee, pair} = this.#wishes;
    const {asked, scenario} = view;
    const written = {...scenario, aftermath: {price, fee}} as Scenario;
    const wrong: FieldErrors = settlement.fields;
    const own: View = {
      ...view,
      scenario: written,
      asked: asked && {...asked, fields: wrong, understood: settlement.understood},
    };
    const onInput = (event: Event): void => {
      event.stopPropagation();
      const {name, value} = event.target as HTMLInputElement;
      this.#wish(name === FIELDS.price ? {price: value} : name === FIELDS.fee ? {fee: value} : {pair: value});
    };
    return html`
      <div class="fields" @input=${onInput} @change=${quiet}>
        ${answer.kind === 'account' ? nothing : renderField(own, priceShape(answer, settlement, labels))}
        ${
          answer.kind !== 'loan'
            ? renderField(own, {field: FIELDS.fee, label: labels.fee, from: labels.optional, suffix: labels.feeUnit})
            : nothing
        }
        ${settlement.pairs.length > 1 ? renderPairs(settlement, pair, labels) : nothing}
      </div>
    `;
  }
}

const quiet = (event: Event): void => event.stopPropagation();

function priceShape(answer: SingleAnswer, settlement: Settlement, labels: Book['labels']) {
  const [asset, quote] =
    answer.kind === 'loan' ? [answer.move.asset, settlement.unit] : [answer.market.base, answer.market.quote];
  const placeholder = settlement.price.replace(/\s\S+$/u, '');
  const label = fill(labels.price, {asset});
  return {field: FIELDS.price, label, from: labels.optional, suffix: quote, placeholder};
}

function renderPairs(
  {pairs, chosen: usual, pairsLabel}: Settlement,
  wish: string,
  labels: Book['labels'],
): TemplateResult {
  const chosen = wish || usual;
  return html`
    <div class="field" part="field">
      <label class="label" for="aftermath-first">${pairsLabel ?? labels.first}</label>
      <div class="box">
        <select id="aftermath-first" part="input" name="aftermath.first">
          ${pairs.map(({value, label}) => html`<option value=${value} .selected=${value === chosen}>${label}</option>`)}
        </select>
        ${controlIcon('down')}
      </div>
    </div>
  `;
}

function renderFigure({sentence, values, bars}: Settlement, width: number): TemplateResult | typeof nothing {
  if (width === 0) return nothing;
  const shapes = layoutWaterfall(bars, width);
  const spoken = [fill(sentence, values), ...bars.map(({label, printed}) => `${label} ${printed}`)].join(' · ');
  return html`
    <div class="figure">
      <svg
        role="img"
        aria-label=${spoken}
        width=${shapes.width}
        height=${shapes.height}
        viewBox="0 0 ${shapes.width} ${shapes.height}"
      >
        ${svg`${drawWaterfall(shapes, 'taken')}`}
      </svg>
    </div>
  `;
}

function renderTable({bars, unit}: Settlement, {table}: Book): TemplateResult {
  return html`
    <table>
      <caption class="spoken">
        ${table.caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${table.what}</th>
          <th scope="col">${fill(table.amount, {unit})}</th>
        </tr>
      </thead>
      <tbody>
        ${bars.map(
          ({label, printed}) =>
            html`<tr>
              <th scope="row">${label}</th>
              <td class="number">${printed}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  `;
}

function renderSteps({steps, stepColumns}: Settlement, {steps: words}: Book): TemplateResult {
  const [first, ...columns] = stepColumns;
  return html`
    <div class="scroll" tabindex="0" role="region" aria-label=${words.caption}>
      <table class="steps" role="table">
        <caption class="spoken">
          ${words.caption}
        </caption>
        <thead>
          <tr role="row">
            ${[first, ...columns].map(column => html`<th scope="col" role="columnheader">${column}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${steps.map(
            ({cells: [number, ...cells], effect}) =>
              html`<tr role="row">
                <th scope="row" role="rowheader">${number}</th>
                ${cells.map(
                  (cell, index) =>
                    html`<td role="cell" data-of=${columns[index]!}>
                      <span class="phrase">${cell}</span>
                      ${effect && index === 3 ? renderEffect(effect) : nothing}
                    </td>`,
                )}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  `;
}

const renderEffect = ({words, isWorse}: NonNullable<Settlement['steps'][number]['effect']>): TemplateResult =>
  html`<span class="effect ${isWorse ? 'worse' : ''}">${isWorse ? icon('danger') : nothing} ${words}</span>`;
