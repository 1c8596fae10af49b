import {css} from 'lit';

/** What every panel with a figure is made of: title and controls, the finding, the figure, its table, a caption. */
export const sheet = css`
  .sheet {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
  }
  .sheet .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 12px;
  }
  .sheet .title {
    font-weight: 600;
  }
  .sheet .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .sheet .finding {
    color: var(--_ink-2);
    font-size: 15px;
    line-height: 22px;
  }
  .sheet .finding b {
    color: var(--_ink);
  }
  .sheet .caption,
  .sheet .readout {
    color: var(--_ink-3);
    font-size: 12px;
    line-height: 16px;
  }
  .sheet .readout {
    min-block-size: 16px;
    color: var(--_ink-2);
  }
  .sheet .button.small {
    min-block-size: max(28px, calc(var(--_control) - 6px));
    padding-inline: 10px;
    font-size: 12px;
  }
  .sheet .button[aria-pressed='true'] {
    background: var(--_hover);
  }
  .sheet .scroll {
    overflow-x: auto;
  }
  .sheet table:not(.spoken) {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 12px;
    line-height: 16px;
  }
  .sheet table caption {
    text-align: start;
    color: var(--_ink-3);
    padding-block-end: 4px;
  }
  .sheet table:not(.spoken) :is(th, td) {
    padding: 6px 8px 6px 0;
    padding-inline: 0 8px;
    border-block-start: 1px solid var(--_line);
    text-align: start;
    font-weight: 400;
  }
  .sheet table:not(.spoken) thead th {
    color: var(--_ink-3);
  }
  .sheet svg {
    display: block;
    direction: ltr;
    font-size: 12px;
  }
  .sheet svg text {
    fill: var(--_ink-3);
  }
  .sheet svg .strong {
    fill: var(--_ink);
    font-weight: 600;
  }
  .sheet svg .grid {
    stroke: var(--_line);
  }
  .sheet svg .dotted {
    stroke: var(--_ink-3);
    stroke-dasharray: 1.5 2.5;
  }
`;
