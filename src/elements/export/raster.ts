/** Pixels of the image for each of the drawing. */
const SCALE = 2;

/**
 * Returns a drawing as a PNG. It is painted shape by shape and never loaded as an image, so that a policy which lets a page
 * show no image of its own making, `img-src 'self'`, stands in nobody's way.
 */
export async function rasterOf(picture: SVGSVGElement): Promise<Blob | null> {
  const width = numberOf(picture, 'width');
  const height = numberOf(picture, 'height');
  const {canvas, context} = canvasOf(width * SCALE, height * SCALE);
  if (!context) return null;
  context.scale(SCALE, SCALE);
  context.textBaseline = 'alphabetic';
  const face = picture.getAttribute('font-family') ?? 'sans-serif';
  paintAll(picture, new Painter(context, patternsOf(picture), face));
  return new Promise(resolve => canvas.toBlob(resolve, 'image/png'));
}

const numberOf = (element: Element, name: string): number => Number(element.getAttribute(name) ?? 0);

function canvasOf(width: number, height: number) {
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width);
  canvas.height = Math.ceil(height);
  return {canvas, context: canvas.getContext('2d')};
}

type Patterns = ReadonlyMap<string, CanvasPattern>;

/** Each pattern painted once, on a tile of its own. */
function patternsOf(picture: SVGSVGElement): Patterns {
  const patterns = new Map<string, CanvasPattern>();
  for (const element of picture.querySelectorAll('pattern')) {
    const {canvas, context} = canvasOf(numberOf(element, 'width') * SCALE, numberOf(element, 'height') * SCALE);
    if (!context) continue;
    context.scale(SCALE, SCALE);
    paintAll(element, new Painter(context, patterns, ''));
    const pattern = context.createPattern(canvas, 'repeat');
    const turn = /rotate\((-?[\d.]+)\)/.exec(element.getAttribute('patternTransform') ?? '')?.[1];
    pattern?.setTransform(new DOMMatrix().rotate(Number(turn ?? 0)).scale(1 / SCALE));
    if (pattern) patterns.set(element.id, pattern);
  }
  return patterns;
}

function paintAll(parent: Element, painter: Painter): void {
  for (const child of parent.children) if (child.localName !== 'defs') painter.paint(child);
}

/** Paints the shapes a load line is made of. */
class Painter {
  readonly #context: CanvasRenderingContext2D;
  readonly #patterns: Patterns;
  readonly #face: string;

  constructor(context: CanvasRenderingContext2D, patterns: Patterns, face: string) {
    this.#context = context;
    this.#patterns = patterns;
    this.#face = face;
  }

  paint(element: Element): void {
    const context = this.#context;
    context.save();
    context.globalAlpha *= Number(element.getAttribute('opacity') ?? 1);
    const [, x = 0, y = 0] = /translate\(([\d.-]+)[ ,]+([\d.-]+)\)/.exec(element.getAttribute('transform') ?? '') ?? [];
    context.translate(Number(x), Number(y));
    if (element.localName === 'g') paintAll(element, this);
    else if (element.localName === 'text') this.#text(element);
    else this.#shape(element);
    context.restore();
  }

  #shape(element: Element): void {
    const path = pathOf(element);
    const context = this.#context;
    if (!path) return;
    this.#with(element, 'fill', () => context.fill(path));
    this.#with(element, 'stroke', () => {
      context.lineWidth = Number(element.getAttribute('stroke-width') ?? 1);
      const dashes = element.getAttribute('stroke-dasharray')?.split(/[ ,]+/).map(Number);
      if (dashes) context.setLineDash(dashes);
      context.stroke(path);
    });
  }

  #text(element: Element): void {
    const context = this.#context;
    const weight = element.getAttribute('font-weight') ?? '400';
    context.font = `${weight} ${element.getAttribute('font-size') ?? '12'}px ${this.#face}`;
    context.textAlign = element.getAttribute('text-anchor') === 'middle' ? 'center' : 'left';
    const text = element.textContent ?? '';
    this.#with(element, 'fill', () => context.fillText(text, numberOf(element, 'x'), numberOf(element, 'y')));
  }

  #with(element: Element, paint: 'fill' | 'stroke', draw: () => void): void {
    const value = element.getAttribute(paint) ?? 'none';
    const pattern = /^url\(["']?#([^"')]+)/.exec(value)?.[1];
    const style = pattern === undefined ? value : this.#patterns.get(pattern);
    if (style === undefined || style === 'none') return;
    this.#context.save();
    this.#context.globalAlpha *= Number(element.getAttribute(`${paint}-opacity`) ?? 1);
    if (paint === 'fill') this.#context.fillStyle = style;
    else this.#context.strokeStyle = style;
    draw();
    this.#context.restore();
  }
}

function pathOf(element: Element): Path2D | null {
  const n = (name: string): number => numberOf(element, name);
  const path = new Path2D(element.localName === 'path' ? (element.getAttribute('d') ?? '') : '');
  if (element.localName === 'rect') path.rect(n('x'), n('y'), n('width'), n('height'));
  else if (element.localName === 'circle') path.arc(n('cx'), n('cy'), n('r'), 0, 2 * Math.PI);
  else if (element.localName === 'line') {
    path.moveTo(n('x1'), n('y1'));
    path.lineTo(n('x2'), n('y2'));
  } else if (element.localName !== 'path') return null;
  return path;
}
