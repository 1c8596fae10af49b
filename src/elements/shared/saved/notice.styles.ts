import {css} from 'lit';

/** The line between head and answer that tells of a saved state. */
export const notice = css`
  .saved {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
    padding: 8px 16px;
    border-block-end: 1px solid var(--_line);
    background: var(--_sunken);
    color: var(--_ink-2);
    font-size: 12px;
  }
  .saved p {
    flex: 1 1 200px;
  }
  .saved b {
    color: var(--_ink);
  }
  .saved .icon {
    color: var(--_watch);
  }
`;
