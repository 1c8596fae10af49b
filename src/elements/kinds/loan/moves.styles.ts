import {css} from 'lit';

/** The choice of the asset that moves. */
export const moves = css`
  .moves {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(144px, 100%), 1fr));
    gap: 8px;
  }
  .moves label {
    position: relative;
    display: grid;
    align-content: start;
    padding: 8px 12px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    color: var(--_ink-2);
    font-size: 12px;
    line-height: 16px;
    cursor: pointer;
  }
  .moves label:hover {
    background: var(--_hover);
  }
  .moves label:has(:checked) {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .moves label:has(:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .moves b {
    color: var(--_ink);
    font-size: 15px;
    line-height: 20px;
  }
  .moves .of {
    color: var(--_ink-2);
    font-size: 12px;
    font-weight: 500;
  }
  @media (forced-colors: active) {
    .moves label:has(:checked) {
      outline: 2px solid;
    }
  }
`;
