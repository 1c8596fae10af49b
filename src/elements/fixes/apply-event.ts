import type {ActionKind, Fix, FixKind} from '../../scenario/index.js';

/**
 * The reader chose a fix. The calculator applies it to its own inputs and never trades: a host that wants the change made
 * makes it. `preventDefault()` leaves the inputs as they are.
 */
export class ApplyEvent extends Event {
  static readonly type = 'plimsoll-apply';
  /** What to do, and the inputs it leads to. */
  readonly fix: Fix<FixKind | ActionKind>;

  constructor(fix: Fix<FixKind | ActionKind>) {
    super(ApplyEvent.type, {bubbles: true, composed: true, cancelable: true});
    this.fix = fix;
  }
}

declare global {
  interface HTMLElementEventMap {
    'plimsoll-apply': ApplyEvent;
  }
}
