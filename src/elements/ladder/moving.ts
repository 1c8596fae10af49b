import {html, nothing, svg, type LitElement, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {
  alongOf,
  drawGhost,
  drawReadout,
  handlesOf,
  layoutReadout,
  placeAt,
  priceAt,
  type GhostShape,
  type HandleKind,
  type HandleShape,
  type LadderMarks,
  type LadderShapes,
  type PriceAxis,
  type ReadoutShape,
  type TextWidth,
} from '../../charts/ladder/index.js';
import {toFloat} from '../../decimal/index.js';
import {enLadder, enMoving} from '../../text/index.js';
import {toldLine} from '../shared/told-line.js';
import type {View} from '../shared/view.js';
import {MarkDrag} from './mark-drag.js';
import {MarkMotion} from './mark-motion.js';
import {movablesOf, type Movable} from './movable.js';
import {readoutOf, spokenMark} from './moving-words.js';

export {moving as styles} from './moving.styles.js';

/** A picture of prices, and how its marks are taken hold of. */
export interface MovableLine extends PriceAxis {
  readonly handlesOf: (kinds: readonly HandleKind[]) => readonly HandleShape[];
  readonly drawGhost: (ghost: GhostShape) => TemplateResult;
  /** Lays out what a mark at a place comes to. */
  readonly layoutReadout: (text: string, place: number, textWidth: TextWidth) => ReadoutShape;
}

/** A load line as it is drawn. */
interface Drawn {
  readonly marks: LadderMarks;
  readonly shapes: LadderShapes | MovableLine;
  readonly textWidth: TextWidth;
}

const movable = (shapes: Drawn['shapes']): MovableLine =>
  'handlesOf' in shapes
    ? shapes
    : {
        ...shapes,
        handlesOf: kinds => handlesOf(shapes, kinds),
        drawGhost: ghost => drawGhost(shapes, ghost),
        layoutReadout: (text, place, textWidth) => layoutReadout(shapes, text, place, textWidth),
      };

/** What lies over a load line so that hands and keys can move its marks. */
export class MovingMarks {
  readonly #drag: MarkDrag;
  readonly #motion: MarkMotion;
  #order: readonly HandleKind[] = [];

  constructor(host: LitElement) {
    this.#drag = new MarkDrag(host);
    this.#motion = new MarkMotion(host);
  }

  /** The prices the line spans while a hand moves a mark. */
  get span(): readonly [low: number, high: number] | undefined {
    return this.#drag.hand?.span;
  }

  /** Whether something is told below the line, in the place of its labels. */
  get isReading(): boolean {
    return this.#drag.told !== null;
  }

  render(view: View, drawn: Drawn): TemplateResult | typeof nothing {
    const line = movable(drawn.shapes);
    const movables = movablesOf(view);
    const kinds = movables.map(({kind}) => kind);
    const handles = this.#inOrder(line, line.handlesOf(kinds));
    this.#drag.show({view, line, movables, handles});
    this.#motion.follow(drawn, this.isReading);
    if (handles.length === 0) return nothing;
    const {marks} = view.language.words(enMoving);
    return html`
      <svg
        class="handles"
        role="group"
        aria-label=${marks}
        width=${line.width}
        height=${line.height}
        viewBox="0 0 ${line.width} ${line.height}"
        @pointerdown=${this.#drag.start}
        @pointermove=${this.#drag.move}
        @pointerup=${this.#drag.end}
        @pointercancel=${this.#drag.cancel}
        @focusin=${this.#drag.focus}
        @focusout=${this.#drag.blur}
        @keydown=${this.#drag.key}
      >
        ${this.#renderGhost(view, line, drawn.marks)}
        ${repeat(
          handles,
          ({kind}) => kind,
          handle =>
            this.#renderHandle(
              handle,
              movables.find(({kind}) => kind === handle.kind)!,
              view,
              line,
            ),
        )}
        ${this.#renderReadout(view, line, drawn.textWidth, movables)}
      </svg>
    `;
  }

  /** By price, as Tab goes; while one of them has the focus they stay as they are, for it would lose it. */
  #inOrder(line: MovableLine, handles: readonly HandleShape[]): readonly HandleShape[] {
    const place = ({kind}: HandleShape): number => {
      const found = this.#order.indexOf(kind);
      return found < 0 ? this.#order.length : found;
    };
    const byPrice = handles.toSorted((a, b) => priceOf(line, a) - priceOf(line, b));
    const found = this.#drag.focused === null ? byPrice : byPrice.toSorted((a, b) => place(a) - place(b));
    this.#order = found.map(({kind}) => kind);
    return found;
  }

  #renderHandle({kind, term, x, y}: HandleShape, mark: Movable, view: View, {domain}: MovableLine): TemplateResult {
    const {told} = this.#drag;
    const why = told?.kind === kind ? told.why : null;
    return svg`<g
      class="handle ${told?.kind === kind && !this.#drag.hand ? 'seen' : ''}"
      data-handle=${kind}
      data-term=${term ?? nothing}
      tabindex="0"
      role="slider"
      aria-label=${view.language.words(enLadder).names[kind]}
      aria-valuemin=${domain[0]}
      aria-valuemax=${domain[1]}
      aria-valuenow=${toFloat(mark.price)}
      aria-valuetext=${spokenMark(mark, view.shown!, why, view.language)}
      transform="translate(${Math.round(x * 100) / 100} ${y})"
    ><rect class="grab"></rect><rect class="ring-box" x="-9" y="-14" width="18" height="28" rx="6"></rect></g>`;
  }

  /** The mark where it was before a hand took it, or where it is while a fix is only pointed at. */
  #renderGhost(view: View, line: MovableLine, {liquidations}: LadderMarks): TemplateResult | typeof nothing {
    const {hand} = this.#drag;
    if (!hand) return view.preview?.after(view) ? renderStanding(view, line) : nothing;
    const [handle] = line.handlesOf([hand.kind]);
    const from = placeAt(line, toFloat(hand.price));
    const level = liquidations[0]?.level ?? 'watch';
    return svg`${line.drawGhost({kind: hand.kind, level, from, to: handle ? alongOf(line, handle) : from})}`;
  }

  #renderReadout(
    view: View,
    line: MovableLine,
    textWidth: TextWidth,
    movables: readonly Movable[],
  ): TemplateResult | typeof nothing {
    const {told} = this.#drag;
    const mark = movables.find(({kind}) => kind === told?.kind);
    if (!told?.before.shown || !mark || !view.shown) return nothing;
    const text = readoutOf(mark, view.shown, {before: told.before.shown, why: told.why}, view.language);
    return svg`${drawReadout(line.layoutReadout(text, placeAt(line, toFloat(mark.price)), textWidth))}`;
  }
}

const priceOf = (line: MovableLine, handle: HandleShape): number => priceAt(line, alongOf(line, handle));

/** The mark as it stands, behind that of a fix. */
function renderStanding({shown}: View, line: MovableLine): TemplateResult | typeof nothing {
  const price = shown && toldLine(shown.answer).price;
  if (!price) return nothing;
  const from = placeAt(line, toFloat(price));
  const [handle] = line.handlesOf(['liquidation']);
  const {level} = shown.words;
  const drawn = level === 'none' || level === 'withheld' || level === 'unknown' ? 'watch' : level;
  return svg`${line.drawGhost({kind: 'liquidation', level: drawn, from, to: handle ? alongOf(line, handle) : from})}`;
}
