import {css} from 'lit';

/** The footer, and what stands above it. */
export const styles = css`
  .compared {
    /* the room of a usual table is kept while it comes */
    min-block-size: 480px;
    padding: var(--_pad);
    border-block-start: 1px solid var(--_line);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    padding: 8px var(--_pad);
    border-block-start: 1px solid var(--_line);
    background: var(--_sunken);
    color: var(--_ink-3);
    font-size: 11px;
    line-height: 16px;
  }
  .foot > span {
    display: inline-flex;
    align-items: center;
    gap: 4px;
  }
  .foot .icon {
    inline-size: 12px;
    block-size: 12px;
  }
  .foot a {
    color: inherit;
  }
  .foot .stale .icon {
    color: var(--_watch);
  }
  .foot button {
    min-block-size: calc(var(--_control) - 20px);
    margin-inline-start: auto;
    padding: 0;
    border: 0;
    background: none;
    text-decoration: underline;
    cursor: pointer;
  }
  .foot .aged {
    display: flex;
    flex: 0 0 100%;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 6px;
    color: var(--_ink-2);
  }
  .foot .aged .icon {
    color: var(--_watch);
  }
  .foot .stripe {
    padding-inline: 4px;
    background: repeating-linear-gradient(135deg, transparent 0 4px, var(--_line) 4px 5px);
  }
  .foot .failure {
    flex-basis: 100%;
    color: var(--_danger);
  }
  .foot .failure:empty {
    display: none;
  }
  .foot .notice {
    flex-basis: 100%;
  }
`;
