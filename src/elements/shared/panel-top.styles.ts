import {css} from 'lit';

/** The title of a panel with its button, and the text where it may not be copied. */
export const panelTop = css`
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
  }
  .column .title {
    font-weight: 600;
  }
  .copy {
    min-block-size: 28px;
    padding-inline: 10px;
    font-size: 12px;
  }
  .refused,
  .text {
    flex-basis: 100%;
    font-size: 12px;
    line-height: 16px;
  }
  .text {
    padding: 8px;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_field);
    color: var(--_ink);
    font-family: ui-monospace, monospace;
  }
  @media (pointer: coarse) {
    .copy {
      min-block-size: 44px;
    }
  }
`;
