import {html, noChange, nothing, type LitElement, type TemplateResult} from 'lit';
import {Directive, directive, type ElementPart} from 'lit/directive.js';
import {compareRatios, multiplyRatios, ratio, ratioSign, type Ratio} from '../../decimal/index.js';
import type {Answer, Level} from '../../scenario/index.js';
import {
  en,
  enOutlook,
  enPreview,
  fill,
  formatAmount,
  formatChances,
  formatDistance,
  formatPrice,
  weave,
  type Language,
  type Values,
  type Words,
} from '../../text/index.js';
import type {Shown} from '../kinds/kind.js';
import {adopt} from '../shared/adopt.js';
import {emphasised} from '../shared/emphasised.js';
import {controlIcon} from '../shared/control-icons.js';
import {icon} from '../shared/icons.js';
import {toldLine} from '../shared/told-line.js';
import type {Preview, View} from '../shared/view.js';
import {shownAfter} from '../fixes/found.js';
import {preview as styles} from './preview.styles.js';
import type {FixOf} from '../fixes/previewed.js';

const HUNDRED = ratio('100');
const ONE_PERCENT = ratio('0.01');

/** Returns what shows a fix before it is chosen. */
export function previewOf(fixOf: FixOf): Preview {
  const after = (view: View): Shown | null => {
    const fix = view.shown && !view.isPrevious ? fixOf(view) : undefined;
    return fix ? shownAfter(fix, view) : null;
  };
  return {
    after,
    render: (view, told) => {
      const then = after(view);
      return then && view.shown ? renderBoth(view.shown, then, view.language, told) : null;
    },
  };
}

/** The answer stays where it was, unseen: so nothing moves. What would be shown lies over it, cut where it is longer. */
const renderBoth = (before: Shown, after: Shown, language: Language, told: TemplateResult): TemplateResult => html`
  <div class="would" ${styled()}>
    ${renderLevels(before.words.level, after.words.level, language)}
    <output class="sentence phrase" part="price" aria-live="off">${sentenceOf(before, after, language)}</output>
    <p class="facts" part="facts">
      ${factsOf(before, after, language).map(fact => html`<span class="phrase">${fact}</span>`)}
    </p>
  </div>
  <div class="stood" aria-hidden="true" inert>${told}</div>
`;

function renderLevels(before: Level, after: Level, {words}: Language): TemplateResult {
  const named = (level: Level): TemplateResult =>
    html`<span class="word ${level}"
      >${icon(level === 'unknown' ? 'withheld' : level)} ${words(en).words[level]}</span
    >`;
  const said = fill(words(enPreview).levels, {before: words(en).words[before], after: words(en).words[after]});
  return html`
    <p class="levels" part="word">
      <span class="spoken">${said}</span>
      <span aria-hidden="true">${named(before)} ${controlIcon('onwards')} ${named(after)}</span>
    </p>
  `;
}

function sentenceOf(before: Shown, after: Shown, {tag, words}: Language): unknown {
  const book = words(enPreview);
  const [was, line] = [toldLine(before.answer), toldLine(after.answer)];
  const old = was.price && formatPrice(was.price, was.step, tag);
  const struck = old
    ? html`<s aria-hidden="true">${old}</s><span class="spoken">${fill(book.was, {price: old})}</span>`
    : nothing;
  const then = line.price
    ? html`<span>${formatPrice(line.price, line.step, tag)}<span class="unit">${after.words.unit}</span></span>`
    : nothing;
  const price = html`<span class="price">${then}${struck}</span>`;
  const {subject = '', asset = ''} = after.words.values;
  const told = weave<unknown>(book.would[caseOf(after.answer, after.words.level)], {
    ...emphasised({asset}),
    subject: html`<b class="named">${subject}</b>`,
    price,
  });
  return line.price ? told : [...told, price];
}

function caseOf(answer: Answer, level: Level): keyof Words<typeof enPreview>['would'] {
  const {price, direction} = toldLine(answer);
  if (!price) return level === 'liquidatable' ? 'now' : 'never';
  if (answer.kind === 'position') return 'at';
  if (answer.kind === 'account') return 'together';
  if (answer.soft) return 'converts';
  return answer.move.kind === 'only' ? direction : 'together';
}

/** How far and how likely, each beside what it was. */
function factsOf({answer: before}: Shown, {answer: after}: Shown, language: Language): unknown[] {
  const {facts} = language.words(enPreview);
  const [was, then] = [toldLine(before), toldLine(after)];
  const told: [string, Values][] = [];
  if (was.room && then.room && ratioSign(then.room) >= 0) {
    const percent = formatDistance(then.room, language.tag).percent;
    told.push([then.direction === 'falling' ? facts.below : facts.above, {percent, before: bare(was.room, language)}]);
  }
  const [chanceBefore, chance] = [was, then].map(({outlook}) => chanceOf(outlook, language));
  if (chanceBefore && chance) told.push([facts.chance, {chance, before: chanceBefore}]);
  return told.map(([sentence, values]) => {
    const {before: old, ...others} = values;
    return weave<unknown>(sentence, {...emphasised(others), before: html`<span class="number">${old}</span>`});
  });
}

/** A distance beside another has no need of its sign; one that is past has. */
function bare(room: Ratio, {tag}: Language): string {
  if (ratioSign(room) < 0) return formatDistance(room, tag).percent;
  const digits = compareRatios(room, ONE_PERCENT) < 0 ? 2 : 1;
  return formatAmount(multiplyRatios(room, HUNDRED), digits, 'down', tag);
}

function chanceOf(outlook: ReturnType<typeof toldLine>['outlook'], {tag, words}: Language): string | null {
  if (outlook?.ahead.kind !== 'at') return null;
  const {least, most} = outlook.ahead.chanceRange;
  return formatChances(least, most, tag, words(enOutlook));
}

/** The styles of what is drawn come with it, in whichever element that is. */
class Styled extends Directive {
  override render(): typeof noChange {
    return noChange;
  }

  override update({options}: ElementPart): typeof noChange {
    adopt((options?.host as LitElement).renderRoot, styles);
    return noChange;
  }
}

const styled = directive(Styled);
