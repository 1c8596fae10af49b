import type {LitElement} from 'lit';
import {estimateTextWidth, type TextWidth} from '../../charts/ladder/index.js';

/** The widest a label of the load line is drawn. */
const FACE = '600 12px';

/** Returns what measures labels in the typeface of a host; an estimate where nothing can be measured. */
export function textWidthIn({renderRoot}: LitElement): TextWidth {
  const shell = renderRoot.querySelector('.shell');
  const pen = document.createElement('canvas').getContext('2d');
  if (!shell || !pen) return estimateTextWidth;
  pen.font = `${FACE} ${getComputedStyle(shell).fontFamily}`;
  return text => pen.measureText(text).width;
}
