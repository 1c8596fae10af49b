/** The column a picture is drawn in: keeps its width, and says when it changes. It has no padding of its own. */
export class Column {
  width = 0;
  readonly #changed: () => void;
  readonly #observer: ResizeObserver | undefined;
  #column: Element | null = null;

  constructor(changed: () => void) {
    this.#changed = changed;
    // a server has none
    if (typeof ResizeObserver === 'undefined') return;
    this.#observer = new ResizeObserver(([entry]) => this.#measure(entry!.contentRect.width));
  }

  /** Told of the column as it stands on the page; its width is asked for once, and then followed. */
  observe(column: Element | null): void {
    if (column !== this.#column) {
      this.#observer?.disconnect();
      this.#column = column;
      if (column) this.#observer?.observe(column);
    }
    if (column && this.width === 0) this.#measure(column.clientWidth);
  }

  #measure(width: number): void {
    const whole = Math.max(0, Math.floor(width));
    if (whole === this.width) return;
    this.width = whole;
    this.#changed();
  }
}
