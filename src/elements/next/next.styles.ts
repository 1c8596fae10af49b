import {css} from 'lit';

/** One change of a loan, and the loan before and after it. */
export const styles = css`
  .next .title {
    font-weight: 600;
  }
  .next .inputs {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(136px, 100%), 1fr));
    gap: 12px;
    margin-block: 12px;
  }
  .next label {
    display: grid;
    gap: 4px;
    color: var(--_ink-2);
    font-size: 12px;
    line-height: 16px;
  }
  .next select,
  .next input {
    box-sizing: border-box;
    inline-size: 100%;
    block-size: var(--_control);
    padding-inline: 12px;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_field);
    color: var(--_ink);
    font: inherit;
    font-size: 15px;
  }
  .next input[aria-invalid='true'] {
    border: 2px solid var(--_danger);
  }
  .next table {
    inline-size: 100%;
    margin-block: 12px;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  .next th,
  .next td {
    padding-block: 8px;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: end;
  }
  .next :is(th, td) + :is(th, td) {
    padding-inline-start: 12px;
  }
  .next th:first-child {
    color: var(--_ink-2);
    text-align: start;
  }
  .next td:last-child {
    font-weight: 600;
  }
  .next .typed {
    position: relative;
    display: block;
  }
  .next select {
    appearance: none;
    padding-inline-end: 32px;
    font-size: 13px;
    text-overflow: ellipsis;
    cursor: pointer;
  }
  .next .typed .icon {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 10px;
    margin-block: auto;
    color: var(--_ink-3);
    pointer-events: none;
  }
  .next .typed:has(.suffix) input {
    padding-inline-end: 56px;
  }
  .next .suffix {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 12px;
    display: flex;
    align-items: center;
    color: var(--_ink-3);
    pointer-events: none;
  }
  .next .done {
    margin-block: 12px 4px;
    font-weight: 500;
  }
  .next .said:empty {
    display: none;
  }
  .next .said.wrong {
    color: var(--_danger);
  }
  .next .said .link + span {
    margin-inline-start: 8px;
  }
  .next .said {
    color: var(--_ink-2);
    font-size: 12px;
    line-height: 16px;
  }
`;
