import {html, type TemplateResult} from 'lit';

/** Shapes on a 16 × 16 field. The four levels are filled and differ in outline; the rest are drawn with a line. */
const SHAPES = {
  calm: 'M8 2a6 6 0 100 12A6 6 0 008 2z',
  watch: 'M8 1l7 7-7 7-7-7z',
  danger:
    'M8 1.2c.5 0 .9.25 1.1.7l6 11.4c.4.85-.15 1.7-1.1 1.7H2c-.95 0-1.5-.85-1.1-1.7l6-11.4c.2-.45.6-.7 1.1-.7zM7.2 6v4h1.6V6zm0 5.4V13h1.6v-1.6z',
  liquidatable: 'M5 1h6l4 4v6l-4 4H5l-4-4V5zM4 7.1v1.8h8V7.1z',
  none: 'M8 2a6 6 0 100 12A6 6 0 008 2zM4 12l8-8',
  withheld: 'M8 2a6 6 0 100 12A6 6 0 008 2zM8 7.5V11M8 5v.01',
} as const;

export type IconName = keyof typeof SHAPES;

const FILLED: ReadonlySet<IconName> = new Set(['calm', 'watch', 'danger', 'liquidatable']);

/** Returns a decorative icon; what it says is always beside it in words. */
export const icon = (name: IconName): TemplateResult => drawn(SHAPES[name], FILLED.has(name));

/** Returns an icon of a shape of one's own, on the same field. */
export const drawn = (shape: string, isFilled = false): TemplateResult => html`
  <svg class=${isFilled ? 'icon filled' : 'icon'} viewBox="0 0 16 16" aria-hidden="true">
    <path fill-rule="evenodd" d=${shape}></path>
  </svg>
`;
