import {css} from 'lit';

/** What panels with a picture share: title with its tools, the finding, the caption, the table. */
export const figure = css`
  .panel {
    display: grid;
    gap: 12px;
  }
  .panel.previous {
    opacity: 0.5;
  }
  .panel > .title,
  .panel .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
  }
  .panel h3 {
    margin: 0;
    font-size: 13px;
    font-weight: 600;
  }
  .panel .tools .button {
    min-block-size: max(28px, calc(var(--_control) - 6px));
    font-size: 12px;
  }
  .panel .button[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_hover);
  }
  .panel .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(160px, 100%), 1fr));
    align-items: start;
    gap: 12px;
  }
  /* what may be left out goes where there is no room to say so */
  .panel .fields .label {
    flex-wrap: wrap;
    block-size: 16px;
    overflow: hidden;
  }
  .panel .lede {
    color: var(--_ink-2);
    font-size: 15px;
    line-height: 22px;
  }
  .panel .lede b {
    color: var(--_ink);
  }
  .panel .caption,
  .panel .readout {
    color: var(--_ink-2);
    font-size: 12px;
    line-height: 16px;
  }
  .panel .figure {
    position: relative;
    direction: ltr;
  }
  .panel .figure svg:not(.icon) {
    display: block;
    overflow: visible;
    direction: ltr;
    font-size: 12px;
  }
  .panel .figure text {
    fill: var(--_ink-2);
  }
  .panel .scroll {
    overflow-x: auto;
  }
  .panel table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  .panel th,
  .panel td {
    padding: 8px 0 8px 12px;
    padding-inline: 12px 0;
    border-block-end: 1px solid var(--_line);
    color: var(--_ink);
    font-weight: 400;
    text-align: end;
  }
  .panel thead th {
    color: var(--_ink-2);
    font-size: 12px;
    line-height: 16px;
    vertical-align: bottom;
  }
  .panel th:first-child {
    padding-inline: 0;
    color: var(--_ink-2);
    text-align: start;
  }
`;
