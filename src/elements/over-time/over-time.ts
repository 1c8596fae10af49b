import {html, nothing, svg, type LitElement, type TemplateResult} from 'lit';
import {drawOverTime, layoutOverTime, nearestPoint, type TimeMarks} from '../../charts/over-time/index.js';
import {InputError} from '../../errors.js';
import type {FieldErrors} from '../../scenario/index.js';
import {enOverTime, fill, formatDay, weave, type Language, type Values, type Words} from '../../text/index.js';
import {fields} from '../inputs/fields.styles.js';
import {choice} from '../inputs/choice.styles.js';
import {renderField} from '../inputs/field.js';
import {dayAfter} from '../shared/days.js';
import {figure} from '../shared/figure.styles.js';
import type {Panel} from '../shared/panel.js';
import {isTimed, type TimedAnswer} from '../shared/one-price.js';
import type {View} from '../shared/view.js';
import {SPANS, type Course, type CourseFields, type CoursePoint, type Frame, type Span} from './course.js';
import type {HostRates} from './funding-course.js';
import {overTime} from './over-time.styles.js';

export const styles = [fields, choice, figure, overTime];

type Quantity = 'price' | 'health';

/** What tells one kind of answer over time. */
interface Teller {
  readonly fields: (view: View) => CourseFields;
  readonly course: (view: View, answer: TimedAnswer, asked: Span, recorded: HostRates | null) => Course;
}

/** A page shows one of them; each is a chunk of its own. */
const LOADS = {
  position: async (): Promise<Teller> => (await import('./funding-course.js')).teller as Teller,
  loan: async (): Promise<Teller> => (await import('./interest-course.js')).teller as Teller,
  account: async (): Promise<Teller> => (await import('./account-course.js')).teller as Teller,
} as const;

/** What a host may bring along: the rates a venue settled. */
interface RatedHost {
  readonly fundingRates?: HostRates | null;
}

/** Opens what time alone does to what is shown. */
export const open = (host: LitElement): Panel => new OverTime(host);

class OverTime implements Panel {
  /** Done when what tells the kind last asked for is there, or cannot be had. */
  settled: Promise<void> = Promise.resolve();
  readonly #tellers = new Map<TimedAnswer['kind'], Teller>();
  #asked: TimedAnswer['kind'] | undefined;
  readonly #host: LitElement;
  #span: Span = null;
  #wanted: Quantity = 'price';
  #cursor: number | null = null;
  #isTable = false;

  constructor(host: LitElement) {
    this.#host = host;
  }

  render(view: View, width: number): TemplateResult | typeof nothing {
    const {shown, language, kernel} = view;
    if (!shown || !kernel) return nothing;
    const words = language.words(enOverTime);
    const recorded = (this.#host as RatedHost).fundingRates ?? null;
    const {answer} = shown;
    if (!isTimed(answer)) return nothing;
    const teller = this.#tellerOf(answer.kind);
    if (!teller) return nothing;
    const asked = teller.fields(view);
    const course = teller.course(view, answer, this.#span, recorded);
    const isDrawn = course.points.length > 1;
    return html`
      <section class="time panel ${view.isPrevious ? 'previous' : ''}" part="panel" aria-label=${words.title}>
        <div class="title">
          <h3>${words.title}</h3>
          ${isDrawn ? this.#renderTools(course, recorded === null, words) : nothing}
        </div>
        ${recorded && answer.kind !== 'loan' ? nothing : renderFields(view, asked, words)}
        <p class="lede phrase">${weave<unknown>(course.sentence, emphasised(course.values))}</p>
        ${isDrawn ? this.#renderPicture(course, shown.words.level, width, language) : nothing}
        ${course.caption ? html`<p class="caption phrase">${course.caption}</p>` : nothing}
      </section>
    `;
  }

  /** What tells a kind; one that is not there yet is loaded. */
  #tellerOf(kind: TimedAnswer['kind']): Teller | undefined {
    if (!this.#tellers.has(kind) && this.#asked !== kind) this.settled = this.#load(kind);
    this.#asked = kind;
    return this.#tellers.get(kind);
  }

  async #load(kind: TimedAnswer['kind']): Promise<void> {
    try {
      this.#tellers.set(kind, await LOADS[kind]());
    } catch {
      this.#asked = undefined; // asked for again with the next answer
    }
    this.#host.requestUpdate();
  }

  #renderTools(
    {span, price, health, healthName}: Course,
    hasSpans: boolean,
    {labels}: Words<typeof enOverTime>,
  ): TemplateResult {
    const spans = SPANS.map(days => [String(days), labels.spans[String(days) as '30']] as const);
    const quantities = Object.entries({...labels.quantities, ...(healthName && {health: healthName})});
    return html`
      <div class="tools">
        ${
          price && health
            ? this.#renderChoice(labels.shown, quantities, this.#wanted, value => (this.#wanted = value as Quantity))
            : nothing
        }
        ${
          hasSpans
            ? this.#renderChoice(labels.span, spans, String(span), value => (this.#span = Number(value) as Span))
            : nothing
        }
        <button type="button" class="button" aria-pressed=${this.#isTable ? 'true' : 'false'} @click=${this.#onTable}>
          ${labels.table}
        </button>
      </div>
    `;
  }

  /** Radio buttons of the panel's own; what they choose is no part of a scenario, and nobody outside hears of it. */
  #renderChoice(
    label: string,
    options: readonly (readonly [string, string])[],
    chosen: string,
    choose: (value: string) => void,
  ): TemplateResult {
    const onChange = (event: Event): void => {
      event.stopPropagation();
      this.#cursor = null;
      choose((event.target as HTMLInputElement).value);
      this.#host.requestUpdate();
    };
    return html`
      <fieldset @change=${onChange} @input=${quiet}>
        <legend class="spoken">${label}</legend>
        <div class="segments small">
          ${options.map(
            ([value, words]) =>
              html`<label
                ><input
                  class="spoken"
                  type="radio"
                  name=""
                  value=${value}
                  .checked=${value === chosen}
                />${words}</label
              >`,
          )}
        </div>
      </fieldset>
    `;
  }

  #renderPicture(course: Course, level: string, width: number, language: Language): TemplateResult | typeof nothing {
    const words = language.words(enOverTime);
    if (this.#isTable) return renderTable(course, words);
    const quantity = course[this.#wanted] ? this.#wanted : 'health';
    const frame = course[quantity];
    if (!frame || width === 0) return nothing;
    const drawn = course.points.filter(point => point[quantity] !== null);
    const shapes = layoutOverTime(marksOf(course, frame, quantity, drawn, language), width);
    const at = this.#cursor === null ? null : Math.min(this.#cursor, drawn.length - 1);
    const point = at === null ? null : drawn[at]!;
    const onInput = (event: Event): void => {
      event.stopPropagation();
      this.#cursor = Number((event.target as HTMLInputElement).value);
      this.#host.requestUpdate();
    };
    const onMove = (event: PointerEvent): void => {
      const box = (event.currentTarget as Element).getBoundingClientRect();
      const share = (event.clientX - box.left - shapes.plot.left) / (shapes.plot.right - shapes.plot.left);
      this.#cursor = nearestPoint(
        drawn.map(({days}) => ({days, value: 0})),
        share * course.span,
      );
      this.#host.requestUpdate();
    };
    return html`
      <div class="figure ${level}" @pointermove=${onMove}>
        <svg
          role="img"
          aria-label=${spoken(course)}
          width=${shapes.width}
          height=${shapes.height}
          viewBox="0 0 ${shapes.width} ${shapes.height}"
        >
          ${svg`${drawOverTime(shapes, 'beyond-time', point && shapes.curve[at!]![0])}`}
        </svg>
        <input
          type="range"
          class="cursor"
          aria-label=${words.labels.cursor}
          min="0"
          max=${drawn.length - 1}
          .value=${String(at ?? 0)}
          aria-valuetext=${(point ?? drawn[0]!).spoken}
          @input=${onInput}
          @change=${quiet}
        />
      </div>
      <p class="readout phrase" aria-hidden="true">${(point ?? drawn.at(-1)!).spoken}</p>
    `;
  }

  readonly #onTable = (): void => {
    this.#isTable = !this.#isTable;
    this.#host.requestUpdate();
  };
}

const quiet = (event: Event): void => event.stopPropagation();

const emphasised = (values: Values): Record<string, TemplateResult> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      html`<b class=${name === 'date' ? 'phrase' : 'number'}>${value}</b>`,
    ]),
  );

/** What the picture shows, for those who cannot see it: the finding, then its first and its last date. */
function spoken({sentence, values, points}: Course): string {
  return [fill(sentence, values), points[0]!.spoken, points.at(-1)!.spoken].join(' ');
}

/** The fields of the panel, with the mistakes only the panel knows of. */
function renderFields(view: View, {fields: wrong, understood, shapes}: CourseFields, words: Words<typeof enOverTime>) {
  const {asked} = view;
  const own: View = {...view, asked: asked && {...asked, fields: worded(wrong, words), understood}};
  return html`<div class="fields">${shapes.map(shape => renderField(own, shape))}</div>`;
}

/** The panel's own mistakes in the words of its book. */
function worded(errors: FieldErrors, {mistakes}: Words<typeof enOverTime>): FieldErrors {
  const known: Readonly<Record<string, {readonly found: string; readonly instead: string}>> = mistakes;
  return Object.fromEntries(
    Object.entries(errors).map(([field, error]) => {
      const told = Object.hasOwn(known, error.code) ? known[error.code] : undefined;
      if (!told) return [field, error];
      return [field, new InputError(field, error.code, fill(told.found, error.values), told.instead, error.values)];
    }),
  );
}

function marksOf(
  {start, span, end}: Course,
  frame: Frame,
  quantity: Quantity,
  drawn: readonly CoursePoint[],
  {tag}: Language,
): TimeMarks {
  // a date keeps its own direction among labels that run left to right
  const printDay = (days: number): string => `\u2068${formatDay(dayAfter(start, days), tag)}\u2069`;
  return {
    ...frame,
    curve: drawn.map(point => ({days: point.days, value: point[quantity]!})),
    crossing: end !== null && end <= span ? {days: end, label: printDay(end)} : null,
    span,
    printDay,
  };
}

/** Every sixth date, and the last. */
const EACH = 6;

function renderTable({points, columns}: Course, {table}: Words<typeof enOverTime>): TemplateResult {
  const rows = points.filter((_, row) => row % EACH === 0 || row === points.length - 1);
  return html`
    <div class="scroll" tabindex="0" role="region" aria-label=${table.caption}>
      <table>
        <caption class="spoken">
          ${table.caption}
        </caption>
        <thead>
          <tr>
            ${columns.map(column => html`<th scope="col">${column}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({cells: [date, ...cells]}) =>
              html`<tr>
                <th scope="row">${date}</th>
                ${cells.map(cell => html`<td class="number">${cell}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  `;
}
