import {css, html, type TemplateResult} from 'lit';
import {withUnknown, type Unknown} from '../../scenario/index.js';
import {enInputs} from '../../text/index.js';
import {drawn} from '../shared/icons.js';
import type {View} from '../shared/view.js';

const SOLVED = 'M3.5 8.5l3 3 6-7';

/** The sign that makes a field the unknown. */
export const solveSign = css`
  .solve-sign {
    position: relative;
    flex: none;
    align-self: center;
    inline-size: 16px;
    block-size: 16px;
    padding: 0;
    border: 0;
    border-radius: var(--_radius-s);
    background: none;
    color: var(--_ink-2);
    cursor: pointer;
  }
  .solve-sign:hover {
    color: var(--_ink);
  }
  .solve-sign::after {
    content: '';
    position: absolute;
    inset-block: -4px;
    inset-inline: -8px 0;
  }
  .solve-sign .icon {
    display: block;
    stroke-width: 1.25;
  }
  .solve-sign rect {
    stroke-dasharray: 4 2;
  }
  .solve-sign[aria-disabled='true'] {
    cursor: default;
  }
  @media (pointer: coarse) {
    .solve-sign::after {
      inset-block: -20px -8px;
      inset-inline: -28px 0;
    }
  }
  @media (forced-colors: active) {
    .solve-sign {
      color: ButtonText;
    }
  }
`;

/** Returns the sign at the end of a label: pressed at the unknown, where another press makes the liquidation price follow again. */
export function renderSign(view: View, unknown: Unknown): TemplateResult {
  const {labels} = view.language.words(enInputs);
  const isUnknown = view.scenario.position.solveFor === unknown;
  const isLast = isUnknown && unknown === 'liquidation';
  const name = labels.solveFor[unknown];
  return html`
    <button
      type="button"
      class="solve-sign"
      aria-label=${name}
      title=${name}
      aria-pressed=${isUnknown ? 'true' : 'false'}
      aria-disabled=${isLast ? 'true' : 'false'}
      @click=${(event: Event) => press(event, view, isUnknown ? 'liquidation' : unknown)}
    >
      ${isUnknown ? drawn(SOLVED) : BOX}
    </button>
  `;
}

const BOX = html`
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
    <rect x="1.5" y="1.5" width="13" height="13" rx="3"></rect>
    <path d="M5 6.5h6M5 9.5h6"></path>
  </svg>
`;

/** Makes something else the unknown, and tells of it as a hand that types does. */
function press({currentTarget}: Event, {scenario, asked, change}: View, unknown: Unknown): void {
  if (scenario.position.solveFor === unknown) return;
  const answer = asked?.shown?.answer;
  change(withUnknown(scenario, unknown, answer?.kind === 'position' ? answer : null));
  const button = currentTarget as Element;
  button.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  button.dispatchEvent(new Event('change', {bubbles: true}));
}
