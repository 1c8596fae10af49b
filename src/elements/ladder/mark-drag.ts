import type {LitElement} from 'lit';
import {
  alongOf,
  handleNear,
  priceAt,
  type HandleKind,
  type HandleShape,
  type PriceAxis,
} from '../../charts/ladder/index.js';
import {compare, toFloat, type Decimal} from '../../decimal/index.js';
import {furthestPrice, nearestPrinted, printedBeside, type Scenario} from '../../scenario/index.js';
import type {View} from '../shared/view.js';
import {attemptAt, type Movable} from './movable.js';
import {keyMove} from './mark-keys.js';

/** What is drawn, for a hand to take hold of. */
export interface Scene {
  readonly view: View;
  readonly line: PriceAxis;
  readonly movables: readonly Movable[];
  readonly handles: readonly HandleShape[];
}

/** A mark that a hand or the focus is on, from when it came. */
interface Hold {
  readonly kind: HandleKind;
  readonly before: View;
  readonly price: Decimal;
  /** Why it came no further. */
  why: string | null;
}

/** A pointer on a mark. */
interface Hand extends Hold {
  readonly pointer: number;
  /** Where it took hold, px along the prices of the line, and from the middle of the mark. */
  readonly place: number;
  readonly offset: number;
  readonly span: readonly [low: number, high: number];
  isMoving: boolean;
}

/** Half of what can be taken hold of, px. */
const REACH = {fine: 12, coarse: 22};
/** A hand that moves less has only touched. */
const TOUCH_PX = 3;
/** Ticks a key goes where one changes nothing: the step of a margin may be worth many. */
const STRIDES = [1, 10, 100, 1000];

/** Turns pointers and keys on the marks of a load line into scenarios. */
export class MarkDrag {
  readonly #host: LitElement;
  #scene: Scene | null = null;
  #hand: Hand | null = null;
  #focus: (Hold & {isSeen: boolean}) | null = null;
  /** Where a mark was put since the scene was drawn. */
  #ahead: {readonly kind: HandleKind; readonly price: Decimal} | null = null;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** What a pointer holds, once it moves. */
  get hand(): Hand | null {
    return this.#hand?.isMoving ? this.#hand : null;
  }

  /** What is told of below the line: the mark under the hand, or that of the keyboard. */
  get told(): Hold | null {
    return this.hand ?? (this.#focus?.isSeen ? this.#focus : null);
  }

  /** The mark that has the focus. */
  get focused(): HandleKind | null {
    return this.#focus?.kind ?? null;
  }

  /** Takes what is drawn now; a mark that is gone is let go. */
  show(scene: Scene): void {
    if (this.#scene?.view.scenario !== scene.view.scenario) this.#ahead = null;
    this.#scene = scene;
    const isThere = (hold: Hold | null) => hold && scene.movables.some(({kind}) => kind === hold.kind);
    if (!isThere(this.#hand)) this.#hand = null;
    if (!isThere(this.#focus)) this.#focus = null;
  }

  readonly start = (event: PointerEvent): void => {
    const scene = this.#scene;
    if (!scene || this.#isHeld || event.button !== 0) return;
    const point = pointOf(event, scene.line);
    const handle = handleNear(scene.handles, point, event.pointerType === 'touch' ? REACH.coarse : REACH.fine);
    const mark = handle && this.#movable(handle.kind);
    const element = handle && this.#elementOf(handle.kind);
    if (!mark || !element) return;
    // else the browser would focus whatever lies on top
    event.preventDefault();
    const place = alongOf(scene.line, point);
    this.#hand = {
      kind: handle.kind,
      before: scene.view,
      price: mark.price,
      why: null,
      pointer: event.pointerId,
      place,
      offset: alongOf(scene.line, handle) - place,
      span: scene.line.domain,
      isMoving: false,
    };
    element.focus({preventScroll: true});
    element.setPointerCapture(event.pointerId);
  };

  readonly move = (event: PointerEvent): void => {
    const [hand, scene] = [this.#hand, this.#scene];
    if (!hand || !scene || event.pointerId !== hand.pointer) return;
    const place = alongOf(scene.line, pointOf(event, scene.line));
    if (!hand.isMoving && Math.abs(place - hand.place) < TOUCH_PX) return;
    hand.isMoving = true;
    const mark = this.#movable(hand.kind);
    if (mark) this.#put(mark, priceOn(scene.line, place + hand.offset, mark), hand);
  };

  readonly end = (event: PointerEvent): void => {
    const hand = this.#hand;
    if (hand?.pointer !== event.pointerId) return;
    this.#hand = null;
    if (hand.isMoving) this.#commit(hand.kind);
    this.#host.requestUpdate();
  };

  /** The page took the pointer for itself: it scrolls. */
  readonly cancel = (event: PointerEvent): void => {
    if (this.#hand?.pointer === event.pointerId) this.#letGo();
  };

  readonly focus = ({target}: FocusEvent): void => {
    const element = target as Element;
    const kind = element.getAttribute('data-handle') as HandleKind | null;
    const mark = kind && this.#movable(kind);
    if (!mark || !this.#scene) return;
    const isSeen = !this.#hand && element.matches(':focus-visible');
    this.#focus = {kind, before: this.#scene.view, price: mark.price, why: null, isSeen};
    this.#host.requestUpdate();
  };

  readonly blur = (): void => {
    this.#focus = null;
    this.#host.requestUpdate();
  };

  readonly key = (event: KeyboardEvent): void => {
    const [focus, scene] = [this.#focus, this.#scene];
    const mark = focus && this.#movable(focus.kind);
    if (!mark || !scene || event.ctrlKey || event.altKey || event.metaKey) return;
    const isDone = this.#hand ? event.key === 'Escape' && this.#letGo() : this.#keyed(event, mark, focus, scene.view);
    if (!isDone) return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** Whether a key meant something. */
  #keyed(event: KeyboardEvent, mark: Movable, focus: Hold & {isSeen: boolean}, view: View): boolean {
    if (event.key === 'Escape' || event.key === 'Home') {
      if (event.key === 'Escape' && compare(mark.price, focus.price) === 0) return false;
      this.#return(focus);
      this.#commit(mark.kind);
      return true;
    }
    const move = keyMove(event, view);
    if (!move) return false;
    focus.isSeen = true;
    const from = this.#standing(mark);
    for (const stride of move.kind === 'ticks' ? STRIDES : [1]) {
      if (this.#put(mark, move.from(from, mark.grid, stride), focus)) break;
      if (focus.why !== null) break;
    }
    this.#commit(mark.kind);
    return true;
  }

  /** Puts a mark at a price, or at the last before it that has an answer; whether it moved. */
  #put(mark: Movable, price: Decimal, hold: Hold): boolean {
    const {view} = this.#scene!;
    const from = this.#standing(mark);
    if (compare(price, from) === 0) return false;
    const {found, why} = furthestPrice(from, price, mark.grid, at => attemptAt(mark, view, at));
    hold.why = why;
    const isMoved = found !== null && compare(found.price, from) !== 0;
    if (isMoved) {
      this.#ahead = {kind: mark.kind, price: found.price};
      this.#change(mark.kind, found.value);
    } else this.#host.requestUpdate();
    return isMoved;
  }

  #letGo(): true {
    const hand = this.#hand!;
    this.#hand = null;
    if (hand.isMoving) this.#return(hand);
    this.#host.requestUpdate();
    return true;
  }

  /** Brings a mark back to where it was. */
  #return({kind, before, price}: Hold): void {
    const {view} = this.#scene!;
    const mark = this.#movable(kind);
    if (!mark) return;
    this.#ahead = {kind, price};
    if (this.#focus) this.#focus.why = null;
    this.#change(kind, mark.back(view.scenario, before.scenario));
  }

  #change(kind: HandleKind, scenario: Scenario): void {
    this.#scene!.view.change(scenario);
    this.#elementOf(kind)?.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  }

  #commit(kind: HandleKind): void {
    this.#elementOf(kind)?.dispatchEvent(new Event('change', {bubbles: true}));
  }

  /** A pointer that went while its mark was not on the page has let go. */
  get #isHeld(): boolean {
    return this.#hand !== null && this.#elementOf(this.#hand.kind)?.hasPointerCapture(this.#hand.pointer) === true;
  }

  #standing({kind, price}: Movable): Decimal {
    return this.#ahead?.kind === kind ? this.#ahead.price : price;
  }

  #movable = (kind: HandleKind): Movable | undefined => this.#scene?.movables.find(mark => mark.kind === kind);

  #elementOf = (kind: HandleKind): SVGElement | null =>
    this.#host.renderRoot.querySelector<SVGElement>(`[data-handle=${kind}]`);
}

/** Where a pointer is on a ladder, px of its drawing. */
function pointOf({currentTarget, clientX, clientY}: PointerEvent, {width, height}: PriceAxis) {
  const box = (currentTarget as Element).getBoundingClientRect();
  return {x: ((clientX - box.left) / box.width) * width, y: ((clientY - box.top) / box.height) * height};
}

/** The printed price nearest to a place, inside the ladder. */
function priceOn(line: PriceAxis, place: number, {grid}: Movable): Decimal {
  const [low, high] = line.domain;
  const price = nearestPrinted(priceAt(line, place), grid);
  if (toFloat(price) > high) return printedBeside(price, -1, grid);
  return toFloat(price) < low ? printedBeside(price, 1, grid) : price;
}
