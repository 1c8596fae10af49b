import {svg, nothing, type TemplateResult} from 'lit';
import type {TimeLabel, TimeShapes} from './layout.js';

/** Draws what was laid out. Geometry is in attributes, look in classes, the pattern in this fragment under `id`. */
export function drawOverTime(shapes: TimeShapes, id: string, cursor: number | null): TemplateResult {
  const {plot, crossing, curveLabel} = shapes;
  const [left, right] = [px(plot.left), px(plot.right)];
  return svg`
    <defs>
      <pattern id=${id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="hatch" width="1.2" height="6"></rect>
      </pattern>
    </defs>
    ${shapes.rows.map(
      row => svg`<line class="grid" x1=${left} x2=${right} y1=${px(row.y)} y2=${px(row.y)}></line>
      ${label({...row, y: row.y + 4}, 'tick')}`,
    )}
    <path class="beyond" fill="url(#${id})" d=${closed(shapes.beyond)}></path>
    <line class="standing" x1=${left} x2=${right} y1=${px(shapes.lineY)} y2=${px(shapes.lineY)}></line>
    <path class="curve" d=${path(shapes.curve)}></path>
    ${cursor === null ? nothing : svg`<line class="cursor" x1=${px(cursor)} x2=${px(cursor)} y1=${plot.top} y2=${plot.bottom}></line>`}
    ${shapes.columns.map(column => label(column, 'tick'))}
    ${label(shapes.lineLabel, 'now')}
    ${curveLabel ? label(curveLabel, 'level') : nothing}
    ${
      crossing
        ? svg`<g class="meeting">
      <line class="lead" x1=${px(crossing.x)} x2=${px(crossing.x)} y1=${px(crossing.y)} y2=${plot.bottom}></line>
      <circle class="ring" cx=${px(crossing.x)} cy=${px(crossing.y)} r="9"></circle>
      <line class="bar" x1=${px(crossing.x - 18)} x2=${px(crossing.x + 18)} y1=${px(crossing.y)} y2=${px(crossing.y)}></line>
      ${label(crossing.label, 'level')}</g>`
        : nothing
    }`;
}

const px = (value: number): number => Math.round(value * 100) / 100;

const path = (points: readonly (readonly [number, number])[]): string =>
  points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${px(x)} ${px(y)}`).join('');

const closed = (points: readonly (readonly [number, number])[]): string =>
  points.length > 0 ? `${path(points)}Z` : '';

const label = ({text, x, y, anchor}: TimeLabel, name: string): TemplateResult =>
  svg`<text class="label ${name}" x=${px(x)} y=${px(y)} text-anchor=${anchor}>${text}</text>`;
