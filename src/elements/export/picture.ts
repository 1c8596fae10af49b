import {render, type LitElement} from 'lit';
import {enExport, fill, enDeeds} from '../../text/index.js';
import {renderPicture, styles} from '../ladder/ladder.js';
import {adopt} from '../shared/adopt.js';
import {VERSION} from '../shared/version.js';
import {spokenVerdict} from '../shared/verdict-words.js';
import type {View} from '../shared/view.js';
import {plainColour} from './colour.js';

const SVG = 'http://www.w3.org/2000/svg';
/** Pixels of a picture that stands alone, and of its margin. */
const WIDTH = 720;
const MARGIN = 24;
const CAPTION = 24;
const FACE = 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';

/** What of a drawing's look is written into it. */
const LOOK = ['stroke-width', 'stroke-dasharray', 'font-size', 'font-weight', 'opacity'] as const;
const USUAL: Readonly<Record<string, string>> = {
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'font-weight': '400',
  opacity: '1',
};

/**
 * Returns the load line as a drawing of its own: colours as they are on the page, written out; no style sheet, no typeface
 * that would have to be fetched; what it shows and whose rules it follows in words.
 *
 * @returns `null` where there is no line to draw.
 */
export function pictureOf(host: LitElement, view: View): SVGSVGElement | null {
  const stage = document.createElement('div');
  stage.className = `shell ${view.theme}`;
  stage.inert = true;
  stage.setAttribute('aria-hidden', 'true');
  Object.assign(stage.style, {position: 'absolute', insetInlineStart: '-9999px', inlineSize: `${WIDTH}px`});
  const root = host.renderRoot;
  for (const sheet of styles) adopt(root, sheet);
  root.append(stage);
  try {
    render(renderPicture(view, {width: WIDTH - 2 * MARGIN}), stage);
    const drawn = stage.querySelector('svg');
    return drawn ? written(drawn, view, getComputedStyle(stage)) : null;
  } finally {
    render(null, stage);
    stage.remove();
  }
}

/** Returns the text of a drawing, a file of its own. */
export const markupOf = (picture: SVGSVGElement): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(picture)}\n`;

function written(drawn: SVGSVGElement, view: View, shell: CSSStyleDeclaration): SVGSVGElement {
  const copy = drawn.cloneNode(true) as SVGSVGElement;
  const from = [drawn, ...drawn.querySelectorAll<SVGElement>('*')];
  const to = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  from.forEach((element, index) => writeLook(element, to[index]!));
  for (const comment of commentsIn(copy)) comment.remove();
  const {width, height} = drawn.viewBox.baseVal;
  const whole = {width: width + 2 * MARGIN, height: height + 2 * MARGIN + CAPTION};
  const inner = make('g', {transform: `translate(${MARGIN} ${MARGIN})`});
  inner.append(...copy.childNodes);
  const probe = shell.getPropertyValue('--_surface');
  const ground = plainColour(resolved(drawn, probe, 'background-color')) ?? {hex: '#ffffff', opacity: 1};
  const ink = plainColour(shell.color) ?? {hex: '#000000', opacity: 1};
  const caption = captionOf(view);
  for (const name of copy.getAttributeNames()) copy.removeAttribute(name);
  setAll(copy, {
    width: whole.width,
    height: whole.height,
    viewBox: `0 0 ${whole.width} ${whole.height}`,
    'font-family': FACE,
    role: 'img',
  });
  copy.setAttribute('xmlns', SVG);
  const text = make('text', {x: MARGIN, y: whole.height - MARGIN + 4, fill: ink.hex, 'font-size': 11});
  text.textContent = caption;
  copy.append(
    titled('title', spokenVerdict(view.shown!.words, view.language)),
    titled('desc', `${caption} · ${view.toState()}`),
    make('rect', {width: whole.width, height: whole.height, fill: ground.hex}),
    inner,
    text,
  );
  return copy;
}

/** Colours, widths and weights of an element as they are drawn now, as attributes. */
function writeLook(from: SVGElement, to: SVGElement): void {
  const style = getComputedStyle(from);
  to.removeAttribute('class');
  for (const paint of ['fill', 'stroke'] as const) {
    const value = style.getPropertyValue(paint);
    if (value.startsWith('url(')) continue; // a pattern of the same drawing
    const colour = plainColour(value);
    to.setAttribute(paint, colour?.hex ?? 'none');
    if (colour && colour.opacity < 1) to.setAttribute(`${paint}-opacity`, String(colour.opacity));
  }
  for (const name of LOOK) {
    const value = style.getPropertyValue(name);
    if (name.startsWith('font') && !(from instanceof SVGTextElement)) continue;
    if (value && value !== USUAL[name]) to.setAttribute(name, value.replaceAll('px', ''));
  }
}

/** What a name of CSS comes to where a drawing stands. */
function resolved(at: SVGElement, value: string, property: string): string {
  const probe = document.createElement('span');
  probe.style.setProperty(property, value);
  at.parentElement?.append(probe);
  const found = getComputedStyle(probe).getPropertyValue(property);
  probe.remove();
  return found;
}

function captionOf({shown, engine, language, today}: View): string {
  const engines = language.words(enDeeds).engines;
  const made = fill(language.words(enExport).rules, {engine: engine ? engines[engine] : '', version: VERSION});
  return [shown!.name, shown!.venue, today, made].filter(Boolean).join(' · ');
}

function commentsIn(root: SVGElement): Comment[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const found: Comment[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Comment);
  return found;
}

function make(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element: SVGElement = document.createElementNS(SVG, name as 'g');
  setAll(element, attributes);
  return element;
}

function setAll(element: SVGElement, attributes: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}

function titled(name: 'title' | 'desc', text: string): SVGElement {
  const element = make(name, {});
  element.textContent = text;
  return element;
}
