import type {TemplateResult} from 'lit';
import {drawn} from './icons.js';

/** Shapes of controls and messages; none of them is in the first answer. */
const SHAPES = {
  down: 'M4 6l4 4 4-4',
  minus: 'M3.5 8h9',
  plus: 'M3.5 8h9M8 3.5v9',
  onwards: 'M2.5 8h10M9 4.5L12.5 8 9 11.5',
  copy: 'M7 5.5h5A1.5 1.5 0 0113.5 7v5a1.5 1.5 0 01-1.5 1.5H7A1.5 1.5 0 015.5 12V7A1.5 1.5 0 017 5.5zM10.5 5.5V4A1.5 1.5 0 009 2.5H4A1.5 1.5 0 002.5 4v5A1.5 1.5 0 004 10.5h1.5',
  opposite: 'M5 13V3L2 6m9-3v10l3-3',
  clock: 'M8 2a6 6 0 100 12A6 6 0 008 2zM8 4.5V8l2.5 1.5',
  stale: 'M8 2.2L14.5 13.5h-13zM8 6.5v3M8 11.4v.01',
} as const;

/** Returns the decorative icon of a control or a message; what it says is beside it in words, or its label. */
export const controlIcon = (name: keyof typeof SHAPES): TemplateResult => drawn(SHAPES[name]);
