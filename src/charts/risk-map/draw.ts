import {nothing, svg, type TemplateResult} from 'lit';
import type {DepthShape, RiskMapShapes} from './shapes.js';

/** Draws a laid-out risk map: filled depths, the lines between them, the position. `id` names its clip. */
export function drawRiskMap(shapes: RiskMapShapes, id: string): TemplateResult {
  const {left, right, top, bottom} = shapes;
  const [width, height] = [px(right - left), bottom - top];
  return svg`
    <defs><clipPath id=${id}><rect x=${left} y=${top} width=${width} height=${height}></rect></clipPath></defs>
    <rect class="depth-0" x=${left} y=${top} width=${width} height=${height}></rect>
    <g clip-path="url(#${id})">
      ${shapes.depths.map(
        each =>
          svg`<path class="depth-${each.depth}" d="${path(each)}L${px(right)} ${top - 9}L${left} ${top - 9}Z"></path>`,
      )}
      ${shapes.depths.map(each => svg`<path class="contour ${each.isLevel ? 'level' : ''}" d=${path(each)}></path>`)}
    </g>
    ${shapes.columns.map(
      ({x, label}) => svg`<line class="tick" x1=${px(x)} x2=${px(x)} y1=${bottom} y2=${bottom + 4}></line>
        <text x=${px(x)} y=${bottom + 18} text-anchor="middle">${label}</text>`,
    )}
    ${shapes.rows.map(({y, label}) => svg`<text x=${left - 8} y=${px(y + 4)} text-anchor="end">${label}</text>`)}
    ${shapes.depths.map(drawPill)}
    ${shapes.mark ? drawMark(shapes.mark, top, bottom) : nothing}
    ${shapes.cursor ? drawCursor(shapes, shapes.cursor) : nothing}`;
}

const path = ({line}: DepthShape): string =>
  line.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${px(x)} ${px(y)}`).join('');

function drawPill({label, isLevel}: DepthShape): TemplateResult | typeof nothing {
  if (!label) return nothing;
  const {x, y, width, text} = label;
  return svg`<rect class="pill ${isLevel ? 'level' : ''}" x=${px(x - width / 2)} y=${px(y - 9)} width=${px(width)}
      height="18" rx="9"></rect>
    <text class=${isLevel ? 'strong' : ''} x=${px(x)} y=${px(y + 4)} text-anchor="middle">${text}</text>`;
}

/** The load line where the position stands, on a bar from the lowest to the highest volatility. */
function drawMark({x, y, from, to}: NonNullable<RiskMapShapes['mark']>, top: number, bottom: number): TemplateResult {
  const [high, low] = [Math.max(top, to), Math.min(bottom, from)];
  return svg`<rect class="range" x=${px(x - 4)} y=${px(high)} width="8" height=${px(Math.max(0, low - high))} rx="4"></rect>
    <g class="position">
      <circle r="7" cx=${px(x)} cy=${px(y)}></circle>
      <line x1=${px(x - 13)} x2=${px(x + 13)} y1=${px(y)} y2=${px(y)}></line>
    </g>`;
}

function drawCursor({left, right, top, bottom}: RiskMapShapes, [x, y]: readonly [number, number]): TemplateResult {
  return svg`<g class="cross">
    <line x1=${left} x2=${px(right)} y1=${px(y)} y2=${px(y)}></line>
    <line x1=${px(x)} x2=${px(x)} y1=${top} y2=${bottom}></line>
  </g>`;
}

/** A hundredth of a pixel, so that a drawing is the same text on every machine. */
const px = (value: number): number => Math.round(value * 100) / 100;
