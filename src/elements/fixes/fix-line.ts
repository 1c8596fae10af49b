import {css, html, nothing, type LitElement, type TemplateResult} from 'lit';
import {enFixes, enPanels, fill, weave, type Values} from '../../text/index.js';
import {controlIcon} from '../shared/control-icons.js';
import type {Panel} from '../shared/panel.js';
import type {View} from '../shared/view.js';
import {ByChance} from './by-chance.js';
import {amountsOf} from './deed.js';
import {bold, renderApply} from './fix-row.js';
import {fixesIn, type AnyFix} from './fixes-in.js';
import {emphasised} from '../shared/emphasised.js';
import {shownAfter} from './found.js';
import {previewed} from './previewed.js';
import {doneIn, renderDone} from './undo.js';

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

function renderLine(view: View, host: LitElement, byChance: ByChance): TemplateResult | typeof nothing {
  const fixes = fixesIn(view, byChance);
  if (!view.shown || !fixes) return nothing;
  const [first] = fixes;
  const done = doneIn(view);
  if (!first && !done) {
    return html`<div class="fix-line only-more">
      <button type="button" class="button" @click=${() => showTab(host, null)}>
        ${view.language.words(enPanels).panels}
      </button>
    </div>`;
  }
  return html`
    <div class="fix-line-place">
      ${done ? html`<div class="fix-line">${renderDone(view, done)}</div>` : nothing}
      ${first && !done ? renderFirst(first, view, host, byChance) : nothing}
    </div>
  `;
}

function renderFirst(first: AnyFix, view: View, host: LitElement, byChance: ByChance): TemplateResult {
  const words = view.language.words(enFixes);
  const count = String(fixesIn(view, byChance)?.length);
  return html`
    <div class="fix-line" ${previewed(view, now => fixesIn(now, byChance)?.[0])}>
      <p class="phrase">${renderDeed(first, view)}</p>
      ${renderApply(view, first)}
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
function renderDeed(fix: AnyFix, view: View): unknown {
  const words = view.language.words(enFixes);
  const {amount, second} = emphasised(amountsOf(fix, view));
  const {cheapest, cheapestNever} = words;
  if (!(fix.kind in cheapest)) return weave<unknown>(words[fix.kind], {amount, second});
  const after = shownAfter(fix, view);
  const price = after?.words.values['price'];
  const sentences: Values = price && after?.words.level !== 'none' ? cheapest : cheapestNever;
  return html`${controlIcon('onwards')} ${weave<unknown>(sentences[fix.kind]!, {amount, price: bold(price ?? '')})}`;
}

/** Opens a tab, and all that stands below the answer where a card hides it. */
function showTab({renderRoot}: LitElement, name: string | null): void {
  renderRoot.querySelector('.shell')?.setAttribute('data-open', '');
  const tab = renderRoot.querySelector<HTMLElement>(name ? `#tab-${name}` : '[role="tab"][aria-selected="true"]');
  tab?.click();
  tab?.focus({preventScroll: true});
  tab?.scrollIntoView({block: 'nearest'});
}
