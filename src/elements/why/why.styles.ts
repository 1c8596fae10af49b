import {css} from 'lit';
import {panelTop} from '../shared/panel-top.styles.js';

const steps = css`
  .why {
    display: grid;
    gap: 12px;
  }
  .why.previous {
    opacity: 0.5;
  }
  .alphabet {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
  }
  .letter {
    min-inline-size: 28px;
    min-block-size: 28px;
    padding: 0 8px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-s);
    background: none;
    font-family: var(--_font-math);
    font-size: 15px;
    cursor: pointer;
  }
  .why .lit {
    border-radius: 3px;
    background: color-mix(in srgb, var(--_focus) 12%, transparent);
    box-shadow: 0 0 0 2px color-mix(in srgb, var(--_focus) 12%, transparent);
  }
  .why .letter.lit {
    border-color: var(--_focus);
  }
  .why .note {
    display: flex;
    gap: 8px;
    min-block-size: 32px;
    padding: 8px 12px;
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_focus) 7%, transparent);
    color: var(--_ink-2);
    font-size: 12px;
    line-height: 16px;
  }
  .why .note .icon {
    color: var(--_focus);
  }
  .steps {
    display: grid;
    margin: 0;
    padding: 0;
    overflow-x: auto;
    list-style: none;
    counter-reset: step;
  }
  .steps li {
    display: grid;
    grid-template-columns: 24px minmax(0, 1fr);
    gap: 0 8px;
    padding-block: 10px;
    border-block-start: 1px solid var(--_line);
    counter-increment: step;
  }
  .steps li::before {
    content: counter(step);
    color: var(--_ink-3);
    font-size: 12px;
  }
  .steps p {
    color: var(--_ink-2);
  }
  .formula {
    grid-column: 2;
    display: grid;
    gap: 4px;
    padding-block: 6px 2px;
    direction: ltr;
  }
  .pieces {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: center;
    gap: 4px 0.15em;
    font-size: clamp(13px, 4.6cqi, 18px);
  }
  math {
    inline-size: auto;
    margin: 0;
    font-family: var(--_font-math);
    font-variant-numeric: lining-nums;
  }
  .term {
    cursor: default;
  }
  .why .figure {
    min-block-size: 196px;
  }
  @media (pointer: coarse) {
    .letter {
      min-inline-size: 44px;
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .why .lit {
      outline: 2px solid Highlight;
    }
  }
`;

/** The steps of a derivation, its letters. */
export const styles = [panelTop, steps];
