import {css} from 'lit';

/** Labels, boxes, messages. */
export const fields = css`
  .inputs {
    display: grid;
    align-content: start;
    gap: 16px 24px;
  }
  @container (min-width: 448px) {
    .inputs {
      grid-template-columns: 1fr 1fr;
    }
    .wide {
      grid-column: 1 / -1;
    }
  }
  .label {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 8px;
    margin-block-end: 4px;
    padding: 0;
    color: var(--_ink-2);
    font-size: 12px;
    line-height: 16px;
  }
  .label .from {
    color: var(--_ink-3);
  }
  .box {
    position: relative;
    display: flex;
    align-items: center;
    block-size: var(--_control);
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_field);
    transition: border-color var(--_fast) var(--_ease);
  }
  .box:hover {
    border-color: var(--_ink-2);
  }
  .box:focus-within {
    outline: 2px solid var(--_focus);
    outline-offset: 1px;
  }
  .field.lit:not(:hover, :focus-within) .box {
    background: color-mix(in srgb, var(--_focus) 12%, var(--_field));
    box-shadow: 0 0 0 2px color-mix(in srgb, var(--_focus) 12%, transparent);
  }
  .box.solved {
    border-style: dashed;
    background: none;
  }
  .box.solved::before {
    content: '=';
    margin-inline-start: 12px;
    color: var(--_ink-3);
    font-size: 15px;
  }
  .box.solved input {
    padding-inline-start: 6px;
  }
  .box:has(.suffix) input {
    padding-inline-end: 4px;
  }
  .box.wrong {
    border: 2px solid var(--_danger);
  }
  ::placeholder {
    color: var(--_ink-3);
    opacity: 1;
  }
  .box input,
  .box > select {
    flex: 1;
    inline-size: 0;
    min-inline-size: 0;
    block-size: 100%;
    padding: 0 12px;
    border: 0;
    border-radius: inherit;
    background: none;
    font-size: 15px;
    font-weight: 500;
    outline: none;
  }
  .box > select,
  .suffix select {
    appearance: none;
    cursor: pointer;
    text-overflow: ellipsis;
  }
  .box > select {
    padding-inline-end: 32px;
    font-size: 13px;
  }
  option {
    background: var(--_field);
    color: var(--_ink);
  }
  .box > .icon {
    position: absolute;
    inset-inline-end: 10px;
    color: var(--_ink-3);
    pointer-events: none;
  }
  .suffix {
    position: relative;
    display: flex;
    align-items: center;
    block-size: 100%;
    padding-inline-end: 12px;
    color: var(--_ink-3);
    font-size: 12px;
    white-space: nowrap;
  }
  .suffix select {
    block-size: 100%;
    margin-inline-end: -12px;
    padding: 0 28px 0 10px;
    padding-inline: 10px 28px;
    border: 0;
    border-inline-start: 1px solid var(--_line);
    border-start-end-radius: inherit;
    border-end-end-radius: inherit;
    background: none;
    color: var(--_ink-2);
    outline-offset: -4px;
  }
  .suffix .icon {
    position: absolute;
    inset-inline-end: 8px;
    inline-size: 12px;
    pointer-events: none;
  }
  .message,
  .echo {
    display: flex;
    gap: 4px;
    margin-block-start: 4px;
    color: var(--_ink-3);
    font-size: 12px;
    line-height: 16px;
    overflow-wrap: anywhere;
  }
  .message.wrong {
    color: var(--_danger);
  }
  .message .icon {
    inline-size: 12px;
    block-size: 16px;
  }
  @media (forced-colors: active) {
    .field.lit:not(:hover, :focus-within) .box {
      outline: 2px solid Highlight;
    }
  }
`;
