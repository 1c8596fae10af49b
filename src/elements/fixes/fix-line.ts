import {css, html, nothing, type LitElement, type TemplateResult} from 'lit';
import type {ChanceFix, Fix} from '../../scenario/index.js';
import {enFixes, enPanels, fill, weave, type Values} from '../../text/index.js';
import {drawn} from '../shared/icons.js';
import type {Panel} from '../shared/panel.js';
import type {View} from '../shared/view.js';
import {ByChance, outlookOf} from './by-chance.js';
import {bold, renderApply} from './fix-row.js';
import {emphasised} from '../shared/emphasised.js';
import {amountOf, fixesOn, shownAfter} from './found.js';

const ARROW = 'M2.5 8h10M9 4.5L12.5 8 9 11.5';

/** One line between the picture and the rest. */
export const styles = css`
  .fix-line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    padding: 12px var(--_pad);
    border-block-start: 1px solid var(--_line);
    color: var(--_ink-2);
  }
  .fix-line p {
    flex: 1 1 200px;
  }
  .fix-line b {
    color: var(--_ink);
  }
  .fix-line .button {
    min-block-size: 28px;
    padding-inline: 12px;
  }
  .fix-line p:has(.icon) {
    position: relative;
    padding-inline-start: 24px;
  }
  .fix-line .icon {
    position: absolute;
    inset-block-start: 2px;
    inset-inline-start: 0;
  }
  .fix-line:dir(rtl) .icon {
    scale: -1 1;
  }
  .fix-line.only-more {
    display: none;
  }
  @container plimsoll (max-width: 479px) {
    .fix-line p {
      flex-basis: 100%;
    }
    .fix-line.only-more {
      display: flex;
    }
  }
  @media (pointer: coarse) {
    .fix-line .button {
      min-block-size: 44px;
    }
  }
`;

/** Opens the cheapest fix of what is shown: what to do, where liquidation is then. */
export function open(host: LitElement): Panel {
  const byChance = new ByChance(host);
  return {
    render: view => renderLine(view, host, byChance),
    get settled() {
      return byChance.settled;
    },
  };
}

/** Returns the fixes as the list has them, the best first; `null` while what finds them is on its way. */
function fixesIn(view: View, byChance: ByChance): readonly Fix[] | null {
  if (view.isPrevious) return [];
  if (!outlookOf(view)) return fixesOn(view).map(({fix}) => fix);
  const found = byChance.bring()?.chanceFixesOn(view);
  return found ? (found.kind === 'needed' ? found.fixes : []) : null;
}

function renderLine(view: View, host: LitElement, byChance: ByChance): TemplateResult | typeof nothing {
  const words = view.language.words(enFixes);
  const fixes = fixesIn(view, byChance);
  if (!view.shown || !fixes) return nothing;
  const [first] = fixes;
  const count = String(fixes.length);
  if (!first) {
    return html`<div class="fix-line only-more">
      <button type="button" class="button" @click=${() => showTab(host, null)}>
        ${view.language.words(enPanels).panels}
      </button>
    </div>`;
  }
  return html`
    <div class="fix-line" part="fix">
      <p class="phrase">${renderDeed(first, view)}</p>
      ${renderApply(view, first, fill(words[first.kind], amountsOf(first, view)))}
      <button
        type="button"
        class="button"
        aria-label=${fill(words.allNamed, {count})}
        @click=${() => showTab(host, 'fixes')}
      >
        ${fill(words.all, {count})}
      </button>
    </div>
  `;
}

/** What takes a position out of a state that cannot wait is no bargain: it is not called the cheapest. */
function renderDeed(fix: Fix, view: View): unknown {
  const words = view.language.words(enFixes);
  const {amount, second} = emphasised(amountsOf(fix, view));
  const {cheapest, cheapestNever} = words;
  if (!(fix.kind in cheapest)) return weave<unknown>(words[fix.kind], {amount, second});
  const after = shownAfter(fix, view);
  const price = after?.words.values['price'];
  const sentences: Values = price && after?.words.level !== 'none' ? cheapest : cheapestNever;
  return html`${drawn(ARROW)} ${weave<unknown>(sentences[fix.kind]!, {amount, price: bold(price ?? '')})}`;
}

/** What a fix changes, in digits. */
const amountsOf = (fix: Fix & Pick<ChanceFix, 'second'>, {language: {tag}}: View) => ({
  amount: amountOf(fix, tag),
  second: fix.second ? amountOf(fix.second, tag) : '',
});

/** Opens a tab, and all that stands below the answer where a card hides it. */
function showTab({renderRoot}: LitElement, name: string | null): void {
  renderRoot.querySelector('.shell')?.setAttribute('data-open', '');
  const tab = renderRoot.querySelector<HTMLElement>(name ? `#tab-${name}` : '[role="tab"][aria-selected="true"]');
  tab?.click();
  tab?.focus({preventScroll: true});
  tab?.scrollIntoView({block: 'nearest'});
}
