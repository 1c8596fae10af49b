import type {TemplateResult} from 'lit';
import {drawn} from './icons.js';

/** Shapes of controls; none of them is in the first answer. */
const SHAPES = {
  down: 'M4 6l4 4 4-4',
  minus: 'M3.5 8h9',
  copy: 'M7 5.5h5A1.5 1.5 0 0113.5 7v5a1.5 1.5 0 01-1.5 1.5H7A1.5 1.5 0 015.5 12V7A1.5 1.5 0 017 5.5zM10.5 5.5V4A1.5 1.5 0 009 2.5H4A1.5 1.5 0 002.5 4v5A1.5 1.5 0 004 10.5h1.5',
  opposite: 'M5 13V3L2 6m9-3v10l3-3',
} as const;

/** Returns the decorative icon of a control; what it does is beside it in words, or its label. */
export const controlIcon = (name: keyof typeof SHAPES): TemplateResult => drawn(SHAPES[name]);
