import type {Decimal} from '../../decimal/index.js';

/** Pixels of one step. */
const STEP_PX = 8;
/** A hand that moves less has tapped. */
const TAP_PX = 4;

/** What a drag moves. */
interface Dragged {
  readonly value: Decimal | null;
  readonly isOpen: boolean;
  stepFrom(value: Decimal, steps: number): void;
  go(value: Decimal): void;
  tell(): void;
  tap(wasOpen: boolean): void;
  update(): void;
}

/** Turns a horizontal drag into steps from where it began, and a tap into a tap. */
export class Drag {
  isMoving = false;
  readonly #dragged: Dragged;
  #from: {readonly x: number; readonly value: Decimal | null; readonly wasOpen: boolean} | null = null;
  #steps = 0;

  constructor(dragged: Dragged) {
    this.#dragged = dragged;
  }

  readonly start = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    this.#from = {x: event.clientX, value: this.#dragged.value, wasOpen: this.#dragged.isOpen};
    this.#steps = 0;
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
  };

  readonly move = (event: PointerEvent): void => {
    const from = this.#from;
    if (!from?.value) return;
    const distance = event.clientX - from.x;
    if (!this.isMoving && Math.abs(distance) < TAP_PX) return;
    this.isMoving = true;
    const steps = Math.trunc(distance / STEP_PX);
    if (steps === this.#steps) return;
    this.#steps = steps;
    if (steps === 0) this.#dragged.go(from.value);
    else this.#dragged.stepFrom(from.value, steps);
  };

  readonly end = (): void => {
    const from = this.#from;
    const wasMoving = this.isMoving;
    this.#stop();
    if (wasMoving) this.#dragged.tell();
    else if (from) this.#dragged.tap(from.wasOpen);
  };

  /** Brings back what stood there. */
  readonly cancel = (): void => {
    const from = this.#from;
    if (this.isMoving && from?.value) this.#dragged.go(from.value);
    this.#stop();
  };

  #stop(): void {
    this.#from = null;
    this.isMoving = false;
    this.#dragged.update();
  }
}
