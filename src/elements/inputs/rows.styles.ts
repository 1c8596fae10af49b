import {css} from 'lit';

/** Lists that grow: collaterals, debts, brackets. */
export const rows = css`
  .group {
    display: grid;
    gap: 8px;
  }
  .group > .title {
    display: flex;
    align-items: center;
    justify-content: space-between;
    color: var(--_ink);
    font-weight: 600;
  }
  .row {
    display: grid;
    grid-template-columns: 1fr 1fr;
    align-items: start;
    gap: 20px 8px;
    padding-block: 8px 20px;
    border-block-start: 1px solid var(--_line);
  }
  .row .first {
    grid-column: 1 / -1;
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 8px;
    align-items: end;
  }
  .row.brackets .remove {
    justify-self: end;
    margin-block-start: 20px;
  }
  .remove {
    display: grid;
    place-items: center;
    inline-size: var(--_control);
    block-size: var(--_control);
    padding: 0;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: var(--_ink-2);
    cursor: pointer;
  }
  .remove:hover {
    background: var(--_hover);
    color: var(--_ink);
  }
  @container (max-width: 219px) {
    .row {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @container (min-width: 600px) {
    .row {
      grid-template-columns: 1.2fr 1.2fr 1fr 0.8fr auto;
      align-items: start;
    }
    .row.debts {
      grid-template-columns: 1.2fr 1.2fr 1fr auto;
    }
    .row.brackets {
      grid-template-columns: 1.2fr 1fr 1.2fr auto;
    }
    .row .first {
      display: contents;
    }
    .row .remove {
      order: 9;
      margin-block-start: 20px;
    }
  }
`;
