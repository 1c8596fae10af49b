import {nothing, svg, type TemplateResult} from 'lit';
import {drawPatterns, drawRing, drawSignGlyph, px, type HandleKind, type Level} from '../ladder/index.js';
import type {EdgeLabel, Point, TickLabel, UprightMark, UprightNow, UprightShapes, UprightSign} from './shapes.js';

/**
 * Draws a laid-out upright load line. Geometry is in attributes, look in classes, patterns in this fragment under `id`.
 *
 * @param pointed - the terms whose marks are lit.
 */
export function drawUpright(shapes: UprightShapes, id: string, pointed: readonly string[] = []): TemplateResult {
  const {left, top, bottom, width, tape, sea} = shapes;
  return svg`
    ${drawPatterns(id)}
    <defs>
      <clipPath id="${id}-plot"><rect x=${left} y=${top} width=${px(width - left)} height=${bottom - top}></rect></clipPath>
      <pattern id="${id}-beyond" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="deep liquidatable" width="1.2" height="6"></rect></pattern>
      <linearGradient id="${id}-sea" x1="0" y1="0" x2="0" y2="1">
        <stop class="sea-top" offset="0"></stop><stop class="sea-ground" offset="1"></stop></linearGradient>
    </defs>
    <g clip-path="url(#${id}-plot)">
      ${shapes.surface.map(line => svg`<path class="history" fill="url(#${id}-sea)" d=${closed(line, bottom)}></path>`)}
      ${shapes.beyond.map(
        ({y1, y2}) => svg`<rect class="beyond" x=${left} y=${px(y1)} width=${px(tape.from - left)}
          height=${px(y2 - y1)} fill="url(#${id}-beyond)"></rect>`,
      )}
    </g>
    ${shapes.ticks.map(
      ({y, label}) => svg`<line class="hair" x1=${left} x2=${tape.from} y1=${px(y)} y2=${px(y)}></line>
        ${drawTick(label, 'tick')}`,
    )}
    <g clip-path="url(#${id}-plot)">
      ${shapes.surface.map(line => svg`<path class="surface" d=${path(line)}></path>`)}
    </g>
    ${sea ? drawSea(sea, tape.to) : nothing}
    ${tape.ranges.map(
      ({y1, y2, level}) => svg`<rect class="tape ${level}" x=${tape.from} y=${px(y1)} width=${tape.to - tape.from}
        height=${px(y2 - y1)} fill="url(#${id}-${level})"></rect>`,
    )}
    <line class="scale" x1=${tape.to} x2=${tape.to} y1="0" y2=${bottom}></line>
    ${shapes.sigmas.map(
      ({
        y,
        length,
        label,
      }) => svg`<line class="comb" x1=${tape.from - length} x2=${tape.from} y1=${px(y)} y2=${px(y)}></line>
        ${label ? drawTick(label, 'tick over') : nothing}`,
    )}
    ${shapes.dates.map(date => drawTick(date, 'tick'))}
    ${shapes.caption ? drawTick(shapes.caption, 'tick') : nothing}
    ${shapes.marks.map(
      ({y, level, end}) => svg`<g class="mark ${level}">
        <line class="stem" x1=${left} x2=${px(end)} y1=${px(y)} y2=${px(y)}></line></g>`,
    )}
    ${placed('now', shapes.now, shapes, pointed, drawNow(shapes, shapes.now))}
    ${shapes.signs.map(sign => placed(sign.kind, sign, shapes, pointed, drawSign(shapes, sign)))}
    ${shapes.marks.map(mark => placed('liquidation', mark, shapes, pointed, drawMark(shapes, mark)))}`;
}

/** Draws a mark where it was before a hand took it. */
export function drawUprightGhost(shapes: UprightShapes, kind: HandleKind, level: Level, y: number): TemplateResult {
  const drawn =
    kind === 'liquidation' ? svg`<g class="mark ${level}">${drawUprightRing(shapes, y)}</g>` : glyphAt(shapes, kind, y);
  return svg`<g class="ghost">${drawn}</g>`;
}

/** What stands at one price: it can be moved as one, and lit where it stands for a term of a formula. */
function placed(
  kind: string,
  {term, y}: {readonly term?: string | undefined; readonly y: number},
  {left, width}: UprightShapes,
  pointed: readonly string[],
  drawn: TemplateResult,
): TemplateResult {
  const lit = svg`<rect class="lit" x=${left} y=${px(y - LIT / 2)} width=${px(width - left)} height=${LIT} rx="3"></rect>`;
  const isLit = term !== undefined && pointed.includes(term);
  return svg`<g data-kind=${kind} data-term=${term ?? nothing}>${isLit ? lit : nothing}${drawn}</g>`;
}

/** Height of what lights a mark. */
const LIT = 18;

const path = (points: readonly Point[]): string =>
  points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${px(x)} ${px(y)}`).join('');

/** From a line down to the ground. */
function closed(points: readonly Point[], ground: number): string {
  const [first, last] = [points[0], points.at(-1)];
  return first && last ? `${path(points)}L${px(last[0])} ${ground}L${px(first[0])} ${ground}Z` : '';
}

/** The chance of each price, as far from the tape. */
function drawSea({central, high}: NonNullable<UprightShapes['sea']>, tape: number): TemplateResult {
  const beside = (points: readonly Point[]): string => {
    const [first, last] = [points[0], points.at(-1)];
    return first && last ? `${path(points)}L${tape} ${px(last[1])}L${tape} ${px(first[1])}Z` : '';
  };
  return svg`<path class="water" d=${beside(high)}></path>
    <path class="water-deep" d=${beside(central)}></path>
    <path class="water-edge" d=${path(central)}></path>`;
}

const drawTick = ({text, x, y, anchor}: TickLabel, name: string): TemplateResult =>
  svg`<text class="label ${name}" x=${px(x)} y=${px(y)} text-anchor=${anchor}>${text}</text>`;

const drawLabel = ({text, x, y}: EdgeLabel, name: string): TemplateResult =>
  svg`<text class="label over ${name}" x=${px(x)} y=${px(y)} text-anchor="end">${text}</text>`;

function drawSign(shapes: UprightShapes, sign: UprightSign): TemplateResult {
  const {kind, y, label, lead} = sign;
  return svg`${glyphAt(shapes, kind, y)}${lead.length > 0 ? svg`<path class="lead" d=${path(lead)}></path>` : nothing}
    ${label ? drawLabel(label, kind) : nothing}`;
}

/** The sign of the horizontal line, laid over: what is above the scale there stands right of the tape. */
const glyphAt = ({tape}: UprightShapes, kind: UprightSign['kind'], y: number): TemplateResult =>
  svg`<g transform="matrix(0 -1 -1 0 ${tape.to} ${px(y)})">${drawSignGlyph({scaleY: 0, tapeHeight: tape.to - tape.from}, kind, 0)}</g>`;

/** The market: a line as long as the picture is wide, with the surveyor's sign on it. */
function drawNow({left}: UprightShapes, {y, end, stale, surveyX, label}: UprightNow): TemplateResult {
  return svg`<line class="waterline ${stale ? 'stale' : ''}" x1=${left} x2=${px(end)} y1=${px(y)} y2=${px(y)}></line>
    <path class="survey" d="M${px(surveyX - 5)} ${px(y - 9)}h10l-5 8z"></path>${drawLabel(label, 'now')}`;
}

/** The load line: a ring with a bar, on the line through all that the price did. */
const drawMark = (shapes: UprightShapes, {y, level, label}: UprightMark): TemplateResult =>
  svg`<g class="mark ${level}">${drawUprightRing(shapes, y)}${drawLabel(label, 'liquidation')}</g>`;

const drawUprightRing = ({tape, ringRadius, barReach}: UprightShapes, y: number): TemplateResult =>
  drawRing({scaleY: px(y), tapeHeight: 0, ringRadius, barReach}, (tape.from + tape.to) / 2);
