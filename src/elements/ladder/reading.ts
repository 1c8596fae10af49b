import {html, nothing, svg, type LitElement, type TemplateResult} from 'lit';
import {ref} from 'lit/directives/ref.js';
import {
  alongOf,
  drawCursor,
  drawReadout,
  layoutCursor,
  layoutReadout,
  placeAt,
  placesOf,
  priceRead,
  roundStep,
  type CursorShape,
  type LadderShapes,
  type PriceAxis,
  type ReadoutShape,
  type TextWidth,
} from '../../charts/ladder/index.js';
import {compare, decimal, toFloat, type Decimal} from '../../decimal/index.js';
import {nearestPrinted, printedBeside, printedGrid} from '../../scenario/index.js';
import {enReading} from '../../text/index.js';
import type {View} from '../shared/view.js';
import {ARROWS, PAGES, pageFrom} from './mark-keys.js';
import {scaleOf, wordsAt} from './reading-words.js';

export {reading as styles} from './reading.styles.js';

/** A picture of prices, and how it is read. */
export interface ReadableLine extends PriceAxis {
  /** Where something stands that is read to its last digit. */
  readonly places: readonly number[];
  readonly layoutCursor: (price: number) => CursorShape;
  /** Lays out what is read at a place. */
  readonly layoutReadout: (text: string, place: number, textWidth: TextWidth) => ReadoutShape;
}

/** A load line as it is drawn. */
interface Drawn {
  readonly shapes: LadderShapes | ReadableLine;
  readonly textWidth: TextWidth;
  /** Something else is told below the line. */
  readonly isQuiet: boolean;
}

interface Scene extends Drawn {
  readonly view: View;
  readonly line: ReadableLine;
}

const readable = (shapes: Drawn['shapes']): ReadableLine =>
  'layoutCursor' in shapes
    ? shapes
    : {
        ...shapes,
        places: placesOf(shapes),
        layoutCursor: price => layoutCursor(shapes, price),
        layoutReadout: (text, place, textWidth) => layoutReadout(shapes, text, place, textWidth),
      };

/** A finger is held this long before it reads; one that moves further first is scrolling. */
const HOLD_MS = 250;
const SLOP_PX = 8;
/** An arrow goes about as far as these pixels, from one round price to the next; with Shift ten times as far. */
const KEY_PX = 12;
/** Of a step: what binary digits are off by. */
const HAIR = 1e-6;
const LONG = 10;
const HEARD = ['pointermove', 'pointerleave', 'pointerdown', 'pointerup', 'pointercancel', 'contextmenu'] as const;

/** Reads prices off a load line: what a mouse is over, what a finger is held on, where arrow keys lead. */
export class PriceReading {
  readonly #host: LitElement;
  #scene: Scene | null = null;
  #picture: Element | null = null;
  /** The price a pointer is over. */
  #over: Decimal | null = null;
  /** The price of the keys; kept for when the focus comes back. */
  #keyed: Decimal | null = null;
  #isFocused = false;
  #hold: {readonly x: number; readonly y: number; readonly timer: number; isReading: boolean} | null = null;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Whether a price is being read. */
  get isOn(): boolean {
    return this.#scene !== null && this.#read !== null;
  }

  get #read(): Decimal | null {
    return this.#over ?? (this.#isFocused ? (this.#keyed ?? this.#start) : null);
  }

  /** Keys begin at the price now; where there is none, in the middle. */
  get #start(): Decimal | null {
    const {view, line} = this.#scene!;
    if (!view.shown) return null;
    const [low, high] = line.domain;
    return scaleOf(view.shown.answer).now ?? this.#printed((low + high) / 2);
  }

  render(view: View, drawn: Drawn): TemplateResult | typeof nothing {
    const line = readable(drawn.shapes);
    this.#scene = {...drawn, view, line};
    const price = this.#keyed ?? this.#start;
    if (!view.shown || price === null) return nothing;
    return html`
      <svg
        class="cursor"
        width=${line.width}
        height=${line.height}
        viewBox="0 0 ${line.width} ${line.height}"
        ${ref(this.#listen)}
      >
        ${this.#renderReader(price)} ${drawn.isQuiet ? nothing : this.#renderRead()}
      </svg>
    `;
  }

  /** What has the focus while keys read. */
  #renderReader(price: Decimal): TemplateResult {
    const {view, line} = this.#scene!;
    const {language, shown} = view;
    const [x, y] = line.layoutCursor(toFloat(price)).focus.map(Math.round) as [number, number];
    return svg`<g
      class="reader"
      tabindex="0"
      role="slider"
      aria-label=${language.words(enReading).cursor}
      aria-orientation=${line.upwards ? 'vertical' : 'horizontal'}
      aria-valuemin=${line.domain[0]}
      aria-valuemax=${line.domain[1]}
      aria-valuenow=${toFloat(price)}
      aria-valuetext=${wordsAt(price, shown!, language).spoken}
      @focus=${this.#focus}
      @blur=${this.#focus}
      @keydown=${this.#key}
    ><rect x=${x - 9} y=${y - 14} width="18" height="28" rx="6"></rect></g>`;
  }

  #renderRead(): TemplateResult | typeof nothing {
    const price = this.#read;
    if (price === null) return nothing;
    const {view, line, textWidth} = this.#scene!;
    const {readout} = wordsAt(price, view.shown!, view.language);
    const place = placeAt(line, toFloat(price));
    return svg`${drawCursor(line.layoutCursor(toFloat(price)))}${drawReadout(line.layoutReadout(readout, place, textWidth))}`;
  }

  /** Hears of pointers over the whole picture, in which the cursor stands once it is drawn. */
  readonly #listen = (cursor?: Element): void => {
    void this.#host.updateComplete.then(() => this.#listenTo(cursor?.parentElement ?? null));
  };

  #listenTo(picture: Element | null): void {
    if (picture === this.#picture) return;
    for (const type of HEARD) {
      this.#picture?.removeEventListener(type, this.#onPointer as EventListener);
      picture?.addEventListener(type, this.#onPointer as EventListener);
    }
    this.#picture?.removeEventListener('touchmove', this.#keepPage);
    picture?.addEventListener('touchmove', this.#keepPage, {passive: false});
    this.#picture = picture;
    if (!picture) this.#forget();
  }

  readonly #onPointer = (event: PointerEvent): void => {
    if (event.type === 'contextmenu') this.#keepPage(event);
    else if (event.pointerType === 'touch') this.#onTouch(event);
    else this.#show(event.type === 'pointerleave' ? null : this.#under(event));
  };

  /** A finger that is held down reads, and then slides. */
  #onTouch(event: PointerEvent): void {
    const {type, clientX: x, clientY: y} = event;
    if (type === 'pointerdown') {
      this.#forget();
      const timer = window.setTimeout(() => {
        if (this.#hold) this.#hold.isReading = true;
        this.#show(this.#under(event));
      }, HOLD_MS);
      this.#hold = {x, y, timer, isReading: false};
    } else if (type !== 'pointermove') this.#forget();
    else if (this.#hold?.isReading) this.#show(this.#under(event));
    else if (this.#hold && Math.hypot(x - this.#hold.x, y - this.#hold.y) > SLOP_PX) this.#forget();
  }

  /** While a finger reads, the page does not scroll and opens no menu. */
  readonly #keepPage = (event: Event): void => {
    if (this.#hold?.isReading) event.preventDefault();
  };

  #forget(): void {
    if (this.#hold) clearTimeout(this.#hold.timer);
    this.#hold = null;
    this.#show(null);
  }

  /** The price under a pointer; `null` beside the picture. */
  #under({clientX, clientY}: PointerEvent): Decimal | null {
    const box = this.#picture?.querySelector('.cursor')?.getBoundingClientRect();
    if (!box || !this.#scene) return null;
    const {line} = this.#scene;
    const point = {
      x: ((clientX - box.left) / box.width) * line.width,
      y: ((clientY - box.top) / box.height) * line.height,
    };
    if (point.x < 0 || point.x > line.width || point.y < 0 || point.y > line.height) return null;
    return this.#printed(priceRead(line, line.places, alongOf(line, point)));
  }

  #printed(price: number): Decimal | null {
    const answer = this.#scene?.view.shown?.answer;
    if (!answer) return null;
    const {grid, now} = scaleOf(answer);
    return nearestPrinted(price, printedGrid(grid, now ?? decimal(price.toPrecision(12))));
  }

  #show(price: Decimal | null): void {
    const isSame = price && this.#over ? compare(price, this.#over) === 0 : price === this.#over;
    if (isSame) return;
    this.#over = price;
    this.#host.requestUpdate();
  }

  readonly #focus = ({type, target}: FocusEvent): void => {
    this.#isFocused = type === 'focus' && (target as Element).matches(':focus-visible');
    this.#host.requestUpdate();
  };

  readonly #key = (event: KeyboardEvent): void => {
    if (!this.#scene || event.ctrlKey || event.altKey || event.metaKey) return;
    const found = this.#led(event);
    if (found === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    this.#isFocused = true;
    this.#keyed = found;
    this.#host.requestUpdate();
  };

  /** Where a key leads; `null` back to the start, nothing for any other key. */
  #led({key, shiftKey}: KeyboardEvent): Decimal | null | undefined {
    if (key === 'Home' || (key === 'Escape' && this.#keyed)) return null;
    const from = this.#keyed ?? this.#start;
    if (!from) return undefined;
    const {view, line} = this.#scene!;
    const page = PAGES[key];
    const {grid} = scaleOf(view.shown!.answer);
    if (page !== undefined) return pageFrom(view, from, printedGrid(grid, from), page);
    const arrow = ARROWS[key];
    if (arrow === undefined) return undefined;
    const step = roundStep(line, KEY_PX) * (shiftKey ? LONG : 1);
    const [low, high] = line.domain;
    const steps = toFloat(from) / step;
    const next = arrow > 0 ? Math.floor(steps + HAIR) + 1 : Math.ceil(steps - HAIR) - 1;
    const found = this.#printed(Math.min(high, Math.max(low, next * step)));
    if (!found || compare(found, from) !== 0) return found;
    const beside = printedBeside(from, arrow, printedGrid(grid, from));
    return toFloat(beside) < low || toFloat(beside) > high ? from : beside;
  }
}
