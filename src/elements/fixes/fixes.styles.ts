import {css} from 'lit';

/** The list of fixes, each with its button. */
export const list = css`
  .fixes .title {
    font-weight: 600;
  }
  .fixes .title .tag {
    font-weight: 400;
  }
  .fixes ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .fixes li {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: center;
    gap: 0 12px;
    padding-block: 8px;
  }
  .fixes li + li {
    border-block-start: 1px solid var(--_line);
  }
  .fixes .button {
    grid-area: 1 / 2 / span 2;
  }
  .fixes .deed b {
    font-size: 13px;
  }
  .fixes .result {
    grid-area: 2 / 1;
  }
  .fixes .tag,
  .fixes .result {
    color: var(--_ink-2);
    font-size: 12px;
    line-height: 16px;
  }
  .fixes .tag {
    color: var(--_ink-3);
  }
  @media print {
    .fixes .button {
      display: none;
    }
  }
  .fixes .result b {
    color: var(--_ink);
  }
  .fixes .deed:has(.rank),
  .fixes .deed:has(.rank) + .result {
    padding-inline-start: 20px;
  }
  .fixes .deed {
    position: relative;
  }
  /* on a line of its own, it stays where it is when an amount gains a digit */
  .fixes .deed .tag {
    display: block;
  }
  .fixes .rank {
    position: absolute;
    inset-inline-start: 0;
    color: var(--_ink-3);
    font-weight: 400;
  }
  .fixes-panel .done {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 12px;
    margin-block-end: 12px;
    padding: 8px 12px;
    border-radius: var(--_radius);
    background: var(--_sunken);
    color: var(--_ink-2);
  }
  .fixes .fee {
    display: flex;
    align-items: center;
    gap: 6px;
    color: var(--_ink-2);
    font-size: 12px;
  }
  .fixes .fee input {
    inline-size: 64px;
    block-size: max(28px, calc(var(--_control) - 6px));
    padding-inline: 8px;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_field);
    text-align: end;
  }
`;
