import {svg, type TemplateResult} from 'lit';
import type {LevelShapes} from './layout.js';

/** Draws the strip; the look is in classes, the patterns are in this fragment under `id`. */
export function drawLevels({width, stretches, labels, height}: LevelShapes, id: string): TemplateResult {
  return svg`<defs>
      <pattern id="${id}-watch" width="6" height="6" patternUnits="userSpaceOnUse">
        <rect class="pale watch" width="6" height="6"></rect>
        <circle class="deep watch" cx="1.5" cy="1.5" r="1"></circle>
        <circle class="deep watch" cx="4.5" cy="4.5" r="1"></circle></pattern>
      <pattern id="${id}-danger" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="pale danger" width="5" height="5"></rect>
        <rect class="deep danger" width="2" height="5"></rect></pattern>
    </defs>
    ${stretches.map(
      ({x1, x2, level}) => svg`<rect class="strip ${level}" x=${px(x1)} y="0" width=${px(x2 - x1)} height="4"
        fill=${level === 'watch' || level === 'danger' ? `url(#${id}-${level})` : 'currentColor'}></rect>`,
    )}
    ${labels.map(({text, x}) => svg`<text x=${px(x)} y=${height - 3} text-anchor="middle">${text}</text>`)}
    ${stretches.length === 0 ? svg`<rect class="strip" x="0" y="0" width=${px(width)} height="4"></rect>` : ''}`;
}

/** Hundredths of a pixel: a drawing is the same text on every machine. */
const px = (value: number): number => Math.round(value * 100) / 100;
