import {css} from 'lit';

/** Rows of radio buttons that look like one control. */
export const choice = css`
  .segments {
    display: grid;
    grid-auto-columns: 1fr;
    grid-auto-flow: column;
    gap: 2px;
    block-size: var(--_control);
    padding: 3px;
    border-radius: var(--_radius);
    background: var(--_hover);
  }
  .segments.small {
    block-size: max(28px, calc(var(--_control) - 6px));
    font-size: 12px;
  }
  .segments label {
    display: grid;
    place-items: center;
    padding-inline: clamp(4px, 2.5cqi, 12px);
    border-radius: var(--_radius-s);
    color: var(--_ink-2);
    font-weight: 500;
    white-space: nowrap;
    cursor: pointer;
  }
  .segments.small label {
    padding-inline: 8px;
  }
  @container (max-width: 239px) {
    .segments.small label {
      padding-inline: 2px;
      font-size: 11px;
    }
  }
  .segments label:has(:checked) {
    background: var(--_surface);
    box-shadow:
      0 0 0 1px var(--_line),
      0 1px 2px #0000001a;
    color: var(--_ink);
  }
  .segments label:has(:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: 1px;
  }
  @media (forced-colors: active) {
    .segments label:has(:checked) {
      outline: 2px solid;
      outline-offset: -2px;
    }
  }
`;
