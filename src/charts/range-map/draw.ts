import {nothing, svg, type TemplateResult} from 'lit';
import type {ArrowShape, LineShape, Point, RangeMapShapes} from './layout.js';

/** Draws a laid-out range map. Geometry is in attributes, look in classes, the hatch and the clip in this fragment under `id`. */
export function drawRangeMap(shapes: RangeMapShapes, id: string): TemplateResult {
  const {plot} = shapes;
  return svg`
    <defs>
      <pattern id="${id}-hatch" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line class="hatch" x1="0" x2="0" y1="0" y2="8"></line></pattern>
      <clipPath id="${id}-plot"><rect x=${plot.x} y=${plot.y} width=${plot.width} height=${plot.height}></rect></clipPath>
    </defs>
    <rect class="ground" x=${plot.x} y=${plot.y} width=${plot.width} height=${plot.height}></rect>
    <g clip-path="url(#${id}-plot)">
      ${shapes.depths.map(({depth, points}) => svg`<path class="depth depth-${depth}" d=${closed(points)}></path>`)}
      ${
        shapes.beyond.length > 0
          ? svg`<path class="beyond" d=${closed(shapes.beyond)}></path>
        <path d=${closed(shapes.beyond)} fill="url(#${id}-hatch)"></path>`
          : nothing
      }
    </g>
    ${shapes.across.map(
      ({at, label}) => svg`<line class="grid" x1=${px(at)} x2=${px(at)} y1=${plot.y} y2=${plot.y + plot.height}></line>
        <text class="tick" x=${px(at)} y=${plot.y + plot.height + 16} text-anchor="middle">${label}</text>`,
    )}
    ${shapes.down.map(
      ({at, label}) => svg`<line class="grid" x1=${plot.x} x2=${plot.x + plot.width} y1=${px(at)} y2=${px(at)}></line>
        <text class="tick" x=${plot.x - 6} y=${px(at + 4)} text-anchor="end">${label}</text>`,
    )}
    <g clip-path="url(#${id}-plot)">
      ${shapes.lines.map(drawLine)}
      ${shapes.ovals.map(points => svg`<path class="oval" d=${closed(points)}></path>`)}
      ${shapes.arrows.map(drawArrow)}
      ${
        shapes.mix
          ? svg`<circle class="mix" cx=${px(shapes.mix.at[0])} cy=${px(shapes.mix.at[1])} r="4"></circle>
        <text class="halo" x=${px(shapes.mix.at[0] - 8)} y=${px(shapes.mix.at[1] + 18)} text-anchor="end">${shapes.mix.label}</text>`
          : nothing
      }
      <circle class="here" cx=${px(shapes.now.at[0])} cy=${px(shapes.now.at[1])} r="4"></circle>
      <text class="halo strong" x=${px(shapes.now.at[0] + 8)} y=${px(shapes.now.at[1] - 8)}>${shapes.now.label}</text>
      ${shapes.cursor ? drawCursor(shapes, shapes.cursor) : nothing}
    </g>`;
}

const px = (value: number): number => Math.round(value * 100) / 100;

const path = (points: readonly Point[]): string =>
  points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${px(x)} ${px(y)}`).join('');

const closed = (points: readonly Point[]): string => (points.length > 0 ? `${path(points)}Z` : '');

const drawLine = ({level, points, label}: LineShape): TemplateResult => svg`
  <path class=${level === 1 ? 'health one' : 'health'} d=${path(points)}></path>
  ${label ? svg`<text class="halo" x=${px(label.at[0])} y=${px(label.at[1])} text-anchor=${label.anchor}>${label.text}</text>` : nothing}`;

function drawArrow({from, to, label, isChosen, isBeyond}: ArrowShape): TemplateResult {
  const [x, y] = [px(to[0]), px(to[1])];
  const r = isChosen ? 8 : 6;
  return svg`<g class=${isChosen ? 'arrow chosen' : 'arrow'}>
    <line class="way" x1=${px(from[0])} y1=${px(from[1])} x2=${x} y2=${y}></line>
    ${
      isBeyond
        ? svg`<path class="bar" d=${head(from, to)} fill="none"></path>`
        : svg`<circle cx=${x} cy=${y} r=${r}></circle>
    <line class="bar" x1=${x - r - 6} x2=${x + r + 6} y1=${y} y2=${y}></line>`
    }
    <text class="halo" x=${px(label.at[0])} y=${px(label.at[1])} text-anchor=${label.anchor}>${label.text}</text>
  </g>`;
}

/** The two strokes of an arrow's head. */
function head(from: Point, [x, y]: Point): string {
  const way = Math.atan2(y - from[1], x - from[0]);
  const stroke = (turn: number): string => `${px(x - 8 * Math.cos(way + turn))} ${px(y - 8 * Math.sin(way + turn))}`;
  return `M${stroke(0.5)}L${px(x)} ${px(y)}L${stroke(-0.5)}`;
}

const drawCursor = ({plot}: RangeMapShapes, [x, y]: Point): TemplateResult => svg`<g class="cursor">
  <line x1=${px(x)} x2=${px(x)} y1=${plot.y} y2=${plot.y + plot.height}></line>
  <line x1=${plot.x} x2=${plot.x + plot.width} y1=${px(y)} y2=${px(y)}></line>
  <circle cx=${px(x)} cy=${px(y)} r="4"></circle>
</g>`;
