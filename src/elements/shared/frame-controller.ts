import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** A page that is not shown has no frames; there one of these stands for one. */
const HIDDEN_FRAME_MS = 100;

/** Lets its host update once a frame, however often it is asked; what a reader does need not wait. */
export class FrameController implements ReactiveController {
  #isSpent = false;
  #waiting: (() => void) | undefined;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.hurry();
  }

  /** Resolves when the host may update; at once for the first update of a frame. */
  async turn(): Promise<void> {
    if (this.#isSpent) await new Promise<void>(resolve => (this.#waiting = resolve));
    this.#isSpent = true;
    nextFrame(() => this.hurry());
  }

  /** Ends the wait. */
  hurry(): void {
    this.#isSpent = false;
    this.#waiting?.();
    this.#waiting = undefined;
  }
}

function nextFrame(callback: () => void): void {
  const done = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    callback();
  };
  const frame = requestAnimationFrame(done);
  const timer = setTimeout(done, HIDDEN_FRAME_MS);
}
