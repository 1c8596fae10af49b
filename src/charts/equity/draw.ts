import {nothing, svg, type TemplateResult} from 'lit';
import type {EquityShapes, SignShape} from './layout.js';

/** Draws two laid-out lines. Geometry is in attributes, look in classes, the pattern in this fragment under `id`. */
export function drawEquity(shapes: EquityShapes, id: string): TemplateResult {
  const {left, right, top, bottom, past} = shapes;
  return svg`<defs><pattern id=${id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect class="hatch" width="1.2" height="6"></rect></pattern></defs>
    ${shapes.amounts.map(
      tick => svg`<line class="hair" x1=${left} x2=${right} y1=${px(tick.at)} y2=${px(tick.at)}></line>
        <text x=${left - 8} y=${px(tick.at + 4)} text-anchor="end">${tick.text}</text>`,
    )}
    ${
      shapes.zeroY === null
        ? nothing
        : svg`<line class="axis" x1=${left} x2=${right} y1=${px(shapes.zeroY)} y2=${px(shapes.zeroY)}></line>`
    }
    ${
      past
        ? svg`<rect x=${px(past[0])} y=${top} width=${px(Math.max(0, past[1] - past[0]))} height=${bottom - top}
            fill="url(#${id})"></rect>`
        : nothing
    }
    <path class="held" d=${path(shapes.held)}></path><path class="asked" d=${path(shapes.asked)}></path>
    ${name(shapes.heldLabel)}${name(shapes.askedLabel)}
    ${shapes.edges.map(drawEdge)}
    ${
      shapes.zeroX === null || shapes.zeroY === null
        ? nothing
        : svg`<path class="zero" d="M${px(shapes.zeroX) - 3} ${px(shapes.zeroY) - 3}l6 6m0 -6l-6 6"></path>`
    }
    ${shapes.meet ? drawMeet(shapes, shapes.meet) : nothing}
    ${shapes.prices.map(
      tick => svg`<text x=${px(tick.at)} y=${shapes.height - 8} text-anchor="middle">${tick.text}</text>`,
    )}`;
}

/** Rounds to a hundredth of a pixel, so that a drawing is the same text on every machine. */
const px = (value: number): number => Math.round(value * 100) / 100;

const path = (points: EquityShapes['held']): string =>
  points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${px(x)} ${px(y)}`).join('');

const name = ({x, y, text}: SignShape): TemplateResult => svg`<text class="name" x=${px(x)} y=${px(y)}>${text}</text>`;

const drawEdge = ({x, y, text}: SignShape): TemplateResult =>
  svg`<line class="edge" x1=${px(x)} x2=${px(x)} y1=${px(y - 5)} y2=${px(y + 5)}></line>
    <text class="name halo" x=${px(x)} y=${px(y - 11)} text-anchor="middle">${text}</text>`;

/** The load line again: a ring with a bar through it, and a stem the full height. */
function drawMeet({meetY, bottom}: EquityShapes, meet: NonNullable<EquityShapes['meet']>): TemplateResult {
  const x = px(meet.x);
  const y = px(meet.y);
  return svg`<g class="meet"><line class="stem" x1=${x} x2=${x} y1=${meetY - 10} y2=${bottom}></line>
    <circle class="ring" cx=${x} cy=${y} r="9"></circle>
    <line class="bar" x1=${x - 18} x2=${x + 18} y1=${y} y2=${y}></line>
    <text class="at halo" x=${px(meet.label.x)} y=${meetY}
      text-anchor=${meet.label.anchor}>${meet.text}</text></g>`;
}
