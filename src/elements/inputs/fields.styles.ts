import {css} from 'lit';

/** Labels, boxes, messages. */
export const fields = css`
  .inputs {
    display: grid;
    align-content: start;
    gap: 20px 24px;
  }
  .rules {
    display: contents;
  }
  @container (min-width: 440px) {
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
  .field.lit .suffix {
    color: var(--_ink-2);
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
  .box.solved.wrong {
    border-style: dashed;
  }
  .box.solved.wrong input {
    color: var(--_ink-3);
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
  /* a first line stands in the gap below its field, so that it moves nothing */
  .message {
    display: flex;
    gap: 4px;
    margin-block: 2px -18px;
    color: var(--_ink-3);
    font-size: 12px;
    line-height: 16px;
    overflow-wrap: anywhere;
  }
  .group > .message {
    margin-block: 0;
  }
  .message.wrong,
  .message.warning {
    color: var(--_danger);
  }
  .message .icon {
    inline-size: 12px;
    block-size: 16px;
  }
  .field {
    min-inline-size: 0;
  }
  .label > * {
    min-inline-size: 0;
  }
  .label label {
    flex: none;
  }
  .label label {
    margin-inline-end: auto;
  }
  .label .from {
    text-align: end;
  }
  .link {
    padding: 0;
    border: 0;
    background: none;
    color: var(--_ink);
    font-weight: 500;
    text-decoration: underline;
    text-decoration-color: var(--_line-strong);
    text-underline-offset: 3px;
    cursor: pointer;
  }
  .more-inputs {
    display: none;
    align-items: center;
    justify-self: start;
    gap: 4px;
    min-block-size: 28px;
  }
  .more-inputs .icon {
    inline-size: 12px;
  }
  .open .more-inputs .icon {
    rotate: 180deg;
  }
  /* a card shows three fields; alone, the fields are all there is */
  @container plimsoll (max-width: 479px) {
    .inputs:not(.open) > .rest {
      display: none;
    }
    .more-inputs {
      display: flex;
    }
  }
  @media (forced-colors: active) {
    .field.lit:not(:hover, :focus-within) .box {
      outline: 2px solid Highlight;
    }
  }
`;
