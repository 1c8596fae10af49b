import {css} from 'lit';

/** What every element of the house shares: type, focus, icons, words only spoken. */
export const base = css`
  :host {
    display: block;
  }
  .shell {
    color: var(--_ink);
    font: 13px/20px var(--_font);
    font-variant-numeric: tabular-nums lining-nums;
    text-align: start;
    -webkit-text-size-adjust: 100%;
  }
  .column {
    container-type: inline-size;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  p,
  dl,
  dd,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  b {
    font-weight: 600;
  }
  button,
  input,
  select {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .spoken {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .number {
    direction: ltr;
    unicode-bidi: isolate;
    white-space: nowrap;
  }
  .phrase {
    unicode-bidi: plaintext;
  }
  .unit {
    color: var(--_ink-3);
    font-weight: 400;
  }
  .icon {
    flex: none;
    inline-size: 16px;
    block-size: 16px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .icon.filled {
    fill: currentColor;
    stroke: none;
  }
  .button {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    min-block-size: var(--_control);
    padding-inline: 14px;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: none;
    font-weight: 500;
    cursor: pointer;
  }
  .button:hover {
    background: var(--_hover);
  }
`;
