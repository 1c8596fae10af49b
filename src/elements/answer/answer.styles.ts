import {css} from 'lit';

/** A result in the host's own type; its level is in the word, and in a colour beside it, of the page's scheme unless a theme is asked for. */
export const styles = css`
  .answer {
    font-weight: 600;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .light {
    color-scheme: light;
  }
  .dark {
    color-scheme: dark;
  }
  .held {
    display: inline-grid;
    white-space: nowrap;
  }
  .held > span {
    grid-area: 1 / 1;
  }
  .ghost {
    visibility: hidden;
  }
  .calm {
    color: var(--_calm);
  }
  .watch {
    color: var(--_watch);
  }
  .danger {
    color: var(--_danger);
  }
  .liquidatable {
    color: var(--_liquidatable);
  }
  .previous {
    color: inherit;
    opacity: 0.55;
  }
  .spoken {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
