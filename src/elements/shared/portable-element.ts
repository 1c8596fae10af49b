import {AnsweringElement} from './answering-element.js';

/**
 * An element whose answer can be taken along: as text, as a picture, as a table.
 *
 * @fires {AnswerEvent} plimsoll-answer - Half a second after the last change, with the scenario and its answer.
 * @fires input - A reader typed, chose or moved a mark.
 * @fires change - A reader has finished typing, choosing or moving a mark.
 * @cssprop --plimsoll-surface - The box.
 * @cssprop --plimsoll-sunken - The footer.
 * @cssprop --plimsoll-field - Boxes to type in.
 * @cssprop --plimsoll-line - Hairlines.
 * @cssprop --plimsoll-line-strong - Borders of controls, at least 3:1.
 * @cssprop --plimsoll-ink - Values.
 * @cssprop --plimsoll-ink-2 - Text.
 * @cssprop --plimsoll-ink-3 - Units.
 * @cssprop --plimsoll-accent - What is chosen.
 * @cssprop --plimsoll-on-accent - Text on what is chosen.
 * @cssprop --plimsoll-focus - The focus ring.
 * @cssprop --plimsoll-calm - Level: far.
 * @cssprop --plimsoll-watch - Level: nearer.
 * @cssprop --plimsoll-danger - Level: near, and messages.
 * @cssprop --plimsoll-liquidatable - Level: past.
 * @cssprop --plimsoll-water - The sea: high chance, bands.
 * @cssprop --plimsoll-water-deep - The sea: central chance.
 * @cssprop --plimsoll-water-edge - The edge of the sea.
 * @cssprop --plimsoll-depth-0 - Risk map: depth 0 of 6.
 * @cssprop --plimsoll-depth-1 - Risk map: depth 1 of 6.
 * @cssprop --plimsoll-depth-2 - Risk map: depth 2 of 6.
 * @cssprop --plimsoll-depth-3 - Risk map: depth 3 of 6.
 * @cssprop --plimsoll-depth-4 - Risk map: depth 4 of 6.
 * @cssprop --plimsoll-depth-5 - Risk map: depth 5 of 6.
 * @cssprop --plimsoll-depth-6 - Risk map: depth 6 of 6.
 * @cssprop --plimsoll-font - The typeface.
 * @cssprop --plimsoll-font-math - The typeface of formulas.
 * @cssprop --plimsoll-radius - Corners of controls.
 * @cssprop --plimsoll-control - Height of controls.
 * @cssstate calm - 40 % of room or more.
 * @cssstate watch - 15 to 40 % of room.
 * @cssstate danger - Less than 15 % of room.
 * @cssstate liquidatable - At or past the liquidation price.
 * @cssstate none - No price liquidates.
 * @cssstate withheld - The price is beyond the last known bracket.
 * @cssstate unknown - Without a mark there is no distance.
 * @cssstate previous - A field is wrong; the answer is of the inputs before.
 * @cssstate example - Nobody has typed; the answer is of the worked example.
 */
export abstract class PortableElement extends AnsweringElement {
  /** Returns the answer in one line: level, price, distance, and where it opens again; empty without an answer. */
  async toText(): Promise<string> {
    return (await this.#made()).textOf(this.view);
  }

  /** Returns the load line as an SVG file of its own; empty where there is no line. */
  async toSVG(): Promise<string> {
    const {markupOf, pictureOf} = await this.#made();
    const picture = pictureOf(this, this.view);
    return picture ? markupOf(picture) : '';
  }

  /** Returns prices, inputs and whose rules they are of as a table, comma-separated; empty without an answer. */
  async toCSV(): Promise<string> {
    return (await this.#made()).csvOf(this.view);
  }

  /** What takes an answer along, once there is one. */
  async #made() {
    const [made] = await Promise.all([import('../export/export.js'), this.updateComplete]);
    return made;
  }
}
