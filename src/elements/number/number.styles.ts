import {css} from 'lit';

/** A value that can be changed: a dotted line under the host's own type, and the box with its steps. */
export const styles = css`
  .number {
    display: inline-grid;
    position: relative;
    color: inherit;
    font-variant-numeric: tabular-nums lining-nums;
    text-align: center;
    white-space: nowrap;
    cursor: ew-resize;
    touch-action: pan-y;
    user-select: none;
    -webkit-user-select: none;
  }
  .number > span {
    grid-area: 1 / 1;
  }
  .value {
    text-decoration: underline dotted 2px;
    text-decoration-skip-ink: none;
    text-underline-offset: 0.22em;
  }
  .number.wrong .value {
    text-decoration: underline wavy 1.5px var(--_danger);
  }
  .number.word {
    cursor: pointer;
  }
  .ghost {
    visibility: hidden;
  }
  .number:hover,
  .number.dragged {
    background: color-mix(in srgb, currentColor 9%, transparent);
  }
  .number.dragged .value {
    text-decoration-style: solid;
  }
  .number:focus-visible {
    border-radius: 2px;
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .stepper {
    position: fixed;
    inset: auto;
    margin: 0;
    padding: 4px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: 0 4px 16px light-dark(#13182029, #000a);
    color: var(--_ink);
    font: 13px/20px var(--_font);
    font-variant-numeric: tabular-nums lining-nums;
    letter-spacing: normal;
    text-transform: none;
  }
  .stepper:popover-open {
    display: flex;
    align-items: center;
    gap: 4px;
  }
  .stepper button {
    box-sizing: border-box;
    inline-size: 32px;
    block-size: 32px;
    padding: 0;
    border: 0;
    border-radius: var(--_radius-s);
    background: var(--_hover);
    color: inherit;
    font: inherit;
    font-size: 17px;
    cursor: pointer;
  }
  .stepper input {
    box-sizing: border-box;
    inline-size: 9ch;
    block-size: 32px;
    padding: 0 4px;
    border: 1px solid transparent;
    border-radius: var(--_radius-s);
    background: none;
    color: inherit;
    font: inherit;
    text-align: center;
  }
  .stepper input:hover {
    border-color: var(--_line-strong);
  }
  .stepper .hint {
    padding-inline: 4px 6px;
    color: var(--_ink-3);
    font-size: 11px;
    white-space: nowrap;
  }
  .stepper :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 1px;
  }
  @media (pointer: coarse) {
    .number::after {
      content: '';
      position: absolute;
      inset: -6px -2px;
    }
    .stepper button,
    .stepper input {
      block-size: 44px;
      min-inline-size: 44px;
      font-size: 16px;
    }
    .stepper .hint {
      display: none;
    }
  }
  @media print {
    .value {
      text-decoration: none;
    }
  }
`;
