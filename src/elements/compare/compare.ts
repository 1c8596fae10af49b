import {html, nothing, svg, type LitElement, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {drawSmallLine, type SmallLineShapes} from '../../charts/small-line/index.js';
import {en, enCompare, fill, weave, type Language, type Words} from '../../text/index.js';
import {ByChance} from '../fixes/by-chance.js';
import {Copying} from '../shared/copying.js';
import {emphasised} from '../shared/emphasised.js';
import {controlIcon} from '../shared/control-icons.js';
import {icon} from '../shared/icons.js';
import type {Panel} from '../shared/panel.js';
import {panelTop} from '../shared/panel-top.styles.js';
import {sheet} from '../shared/sheet.styles.js';
import {toldLine} from '../shared/told-line.js';
import type {View} from '../shared/view.js';
import {water} from '../shared/water.styles.js';
import {columnsOf, type Column} from './columns.js';
import {compare} from './compare.styles.js';
import type {factsOf} from './facts.js';
import {findingOf} from './finding.js';
import {Keeping} from './keeping.js';
import {MOST_KEPT} from './most-kept.js';
import {picturesOf} from './pictures.js';
import {rowsOf, type Cell, type Row} from './rows.js';
import {csvOfRows, textOfRows, unitOf} from './table-text.js';
import {named} from './title.js';

export const styles = [sheet, panelTop, water, compare];

type Book = Words<typeof enCompare>;

/** What names rows takes of a table's width, px, and the least a column needs; in less, rows fold. */
const NAMES = 168;
const LEAST_COLUMN = 116;
/** Between columns. */
const GAP = 24;
/** A small line is no wider. */
const WIDEST_LINE = 360;

/** What has words in it runs as they do. */
const WORDS = /\p{L}/u;

/** Opens the scenario as it stands beside others: those that are kept, else the ways out. */
export const open = (host: LitElement): Panel => new ComparePanel(host);

class ComparePanel implements Panel {
  readonly #host: LitElement;
  readonly #byChance: ByChance;
  readonly #keeping: Keeping;
  readonly #copying: Copying;
  #loaded: Promise<unknown> | undefined;
  #factsOf: typeof factsOf | undefined;
  #said = '';

  constructor(host: LitElement) {
    this.#host = host;
    this.#byChance = new ByChance(host);
    this.#keeping = Keeping.in(host);
    this.#copying = new Copying(host);
  }

  get settled(): Promise<unknown> {
    return Promise.all([this.#byChance.settled, this.#keeping.settled, this.#loaded]);
  }

  async #load(): Promise<void> {
    try {
      this.#factsOf = (await import('./facts.js')).factsOf;
    } catch {
      this.#loaded = undefined; // asked for again with the next answer
    }
    this.#host.requestUpdate();
  }

  get #isFull(): boolean {
    return (this.#keeping.kept?.scenarios.length ?? 0) >= MOST_KEPT;
  }

  render(view: View, width: number): TemplateResult | typeof nothing {
    if ('kept' in this.#host) this.#keeping.follow(this.#host.kept);
    const factsOf = this.#factsOf;
    if (!factsOf) {
      this.#loaded ??= this.#load();
      return nothing;
    }
    const {kept} = this.#keeping;
    const {language, kernel, today, isPrevious} = view;
    const columns = columnsOf(view, kept, this.#byChance);
    if (columns.length === 0 || !kernel) return nothing;
    const words = language.words(enCompare);
    const names = columns.map(column => named(column, language));
    const facts = columns.map(({shown, scenario}) => shown && factsOf(shown, {scenario, kernel, language, today}));
    const rows = rowsOf(facts, language.tag, {other: words.absent.other, unanswered: words.absent.unanswered});
    const notices = kept?.notices(language, names.slice(1)) ?? [];
    const hasPresent = columns.some(({isPresent}) => isPresent);
    return html`
      <section class="compare sheet ${isPrevious ? 'previous' : ''}" part="panel" aria-label=${words.title}>
        <div class="top">
          <p class="title">${words.title}</p>
          ${this.#renderTools(view, names, rows, words)}
        </div>
        ${notices.map(notice => html`<p class="notice" role="alert">${icon('withheld')}<span>${notice}</span></p>`)}
        ${renderFinding(columns, names, language)} ${this.#renderTable(view, columns, names, rows, width, words)}
        ${columns.length > 1 ? html`<p class="caption">${words.caption}</p>` : nothing}
        ${hasPresent ? html`<p class="caption">${words.present}</p>` : nothing}
        ${this.#isFull ? html`<p class="caption">${words.full}</p>` : nothing}
        <p class="spoken" role="status">${this.#said}</p>
      </section>
    `;
  }

  #renderTools(view: View, names: readonly string[], rows: readonly Row[], words: Book): TemplateResult {
    const {language, asked} = view;
    const save = async (): Promise<void> => {
      const {save} = await import('../export/save.js');
      save(new Blob([csvOfRows(names, rows, language)], {type: 'text/csv'}), 'comparison.csv');
    };
    const keep = (event: Event): void => {
      const {currentTarget} = event;
      const column = view.shown?.name ?? words.now;
      this.#keeping.keep(view, () => this.#tell(currentTarget, fill(words.kept, {column})));
    };
    const copyWords = {
      copy: words.copy,
      copied: words.copied,
      notCopied: words.notCopied,
      text: words.copiedText,
    };
    return html`
      <div class="tools">
        <button type="button" class="button small" data-keep ?disabled=${this.#isFull || !asked?.shown} @click=${keep}>
          ${controlIcon('plus')}<span>${words.keep}</span>
        </button>
        ${this.#copying.render(textOfRows(names, rows, language), copyWords)}
        <button type="button" class="button small" data-csv @click=${save}>${words.csv}</button>
      </div>
    `;
  }

  /** What was done is told to the host's page and to those who listen. */
  #tell(target: EventTarget | null, said: string): void {
    this.#said = said;
    target?.dispatchEvent(new Event('change', {bubbles: true}));
    this.#host.requestUpdate();
  }

  #renderTable(
    view: View,
    columns: readonly Column[],
    names: readonly string[],
    rows: readonly Row[],
    width: number,
    words: Book,
  ): TemplateResult {
    const isFolded = width < NAMES + columns.length * LEAST_COLUMN;
    const each = Math.min(WIDEST_LINE, isFolded ? width : Math.floor((width - NAMES) / columns.length) - GAP);
    const shown = columns.map(column => column.shown);
    const pictures = width > 0 ? picturesOf(shown, each, view.language) : [];
    return html`
      <table class="columns ${isFolded ? 'folded' : ''} ${columns.some(({kept}) => kept) ? 'kept' : ''}" role="table">
        <caption class="spoken">
          ${words.title}
        </caption>
        <thead>
          <tr role="row">
            <th role="columnheader" scope="col" class="corner"><span class="spoken">${words.what}</span></th>
            ${columns.map((column, at) => this.#renderHead(view, column, names[at]!, pictures[at] ?? null, words))}
          </tr>
        </thead>
        <tbody>
          ${repeat(
            rows,
            ({name}) => name,
            row => renderRow(row, columns, words),
          )}
        </tbody>
      </table>
    `;
  }

  #renderHead(view: View, column: Column, name: string, picture: SmallLineShapes | null, words: Book): TemplateResult {
    const {title, detail, kept, why} = column;
    return html`
      <th role="columnheader" scope="col">
        <span class="name"><span class="phrase">${title}</span></span>
        <span class="detail"><span class="phrase">${detail}</span></span>
        ${picture ? renderPicture(picture, column, name, view.language) : nothing}
        ${why ? html`<span class="why">${why}</span>` : nothing}
        <span class="deeds">${kept ? this.#renderDeeds(view, column, name, words) : nothing}</span>
      </th>
    `;
  }

  #renderDeeds(view: View, {scenario, shown, kept}: Column, name: string, words: Book): TemplateResult {
    const use = (event: Event): void => {
      view.change(scenario);
      this.#tell(event.currentTarget, fill(words.used, {column: name}));
    };
    const remove = (event: Event): void => {
      this.#keeping.kept?.remove(kept!);
      this.#tell(event.currentTarget, fill(words.removed, {column: name}));
      // its button goes with it
      void this.#host.updateComplete.then(() =>
        this.#host.renderRoot.querySelector<HTMLElement>('.compare [data-keep]')?.focus({preventScroll: true}),
      );
    };
    return html`
      <button
        type="button"
        class="button small"
        data-use
        ?disabled=${!shown}
        aria-label=${fill(words.useNamed, {column: name})}
        @click=${use}
      >
        ${words.use}
      </button>
      <button
        type="button"
        class="button small"
        data-remove
        aria-label=${fill(words.removeNamed, {column: name})}
        @click=${remove}
      >
        ${words.remove}
      </button>
    `;
  }
}

function renderFinding(columns: readonly Column[], names: readonly string[], language: Language): TemplateResult {
  // what is told apart by its first line needs no second one
  const isTold = new Set(columns.map(({title}) => title)).size === columns.length;
  const compared = columns.map(({shown, title}, at) => ({
    name: isTold ? title : names[at]!,
    level: shown?.words.level ?? null,
    room: shown ? toldLine(shown.answer).room : null,
  }));
  const {sentence, values} = findingOf(compared, language);
  const {column, ...others} = values;
  const bold = column === undefined ? {} : {column: html`<b>${column}</b>`};
  return html`<p class="finding phrase">${weave<unknown>(sentence, {...emphasised(others), ...bold})}</p>`;
}

function renderPicture(shapes: SmallLineShapes, {shown}: Column, name: string, {words}: Language): TemplateResult {
  const {level, values} = shown!.words;
  const price = values['price'] ? values['price'] : words(enCompare).absent.none;
  const said = fill(words(enCompare).picture, {column: name, level: words(en).words[level], price});
  return html`
    <svg
      class="small-line"
      role="img"
      aria-label=${said}
      width=${shapes.width}
      height=${shapes.height}
      viewBox="0 0 ${shapes.width} ${shapes.height}"
    >
      ${svg`${drawSmallLine(shapes)}`}
    </svg>
  `;
}

function renderRow(row: Row, columns: readonly Column[], words: Book): TemplateResult {
  const unit = unitOf(row);
  return html`
    <tr role="row">
      <th scope="row" role="rowheader">
        <span class="phrase">${row.label}</span>${unit ? html` <span class="unit">${unit}</span>` : nothing}
      </th>
      ${row.cells.map((cell, at) => renderCell(cell, columns[at]!.title, unit, words))}
    </tr>
  `;
}

function renderCell(cell: Cell, column: string, unit: string, words: Book): TemplateResult {
  const {text, level, change, difference, note, isAbsent} = cell;
  const own = cell.unit && cell.unit !== unit && !isAbsent ? cell.unit : '';
  const value = html`<span class=${WORDS.test(text) ? 'phrase' : 'number'}>${text}</span>`;
  return html`
    <td role="cell" class="${change} ${level ?? ''} ${isAbsent ? 'absent' : ''}" data-of=${column}>
      <span class="value"
        >${level ? icon(level === 'unknown' ? 'withheld' : level) : nothing}${value}${
          own ? html` <span class="unit">${own}</span>` : nothing
        }${change === 'changed' ? html`<span class="spoken">${words.changed}</span>` : nothing}</span
      >
      ${difference ? html`<span class="difference"><span class="number">${difference}</span></span>` : nothing}
      ${note ? html`<span class="difference"><span class="phrase">${note}</span></span>` : nothing}
    </td>
  `;
}
