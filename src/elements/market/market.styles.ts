import {css} from 'lit';

/** What is assumed of the price, and the place where candles are dropped. */
export const market = css`
  .horizons {
    margin-block-start: 8px;
  }
  .drop {
    display: grid;
    justify-items: start;
    gap: 8px;
    padding: 12px;
    border: 1px dashed var(--_line-strong);
    border-radius: var(--_radius);
  }
  .drop label:focus-within {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .drop details {
    inline-size: 100%;
  }
  .drop summary {
    cursor: pointer;
    color: var(--_ink-2);
  }
  .drop textarea {
    display: block;
    inline-size: 100%;
    margin-block: 8px;
    padding: 8px;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_field);
    color: inherit;
    font:
      12px/16px ui-monospace,
      monospace;
  }
  .drop .message {
    margin: 0;
  }
  .market .caption .button {
    margin-inline-start: 8px;
  }
`;
