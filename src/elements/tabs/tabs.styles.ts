import {css} from 'lit';

/** The names of the panels below the answer, and the one that is open. */
export const tabs = css`
  .tabs,
  .row-of-tabs {
    display: flex;
    gap: 20px;
  }
  .tabs {
    padding-inline: 16px;
    border-block: 1px solid var(--_line);
  }
  .row-of-tabs {
    position: relative;
    min-inline-size: 0;
  }
  .tabs .beyond {
    position: absolute;
    inset: 0 auto auto 0;
    visibility: hidden;
  }
  .more-tabs {
    display: flex;
    align-items: center;
    gap: 4px;
  }
  .more-tabs .icon {
    inline-size: 12px;
  }
  .more-tabs[aria-expanded='true'] .icon {
    rotate: 180deg;
  }
  /* the menu lies over the panel, which grows to its height where it is lower: a shell hides what stands out of it */
  .under-tabs {
    display: grid;
  }
  .under-tabs > * {
    grid-area: 1 / 1;
    min-inline-size: 0;
  }
  .menu-of-tabs {
    z-index: 1;
    align-self: start;
    justify-self: end;
    display: grid;
    min-inline-size: 144px;
    max-inline-size: calc(100% - 32px);
    margin: 4px 16px 16px;
    padding: 4px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: 0 4px 16px light-dark(#13182026, #0008);
  }
  .menu-of-tabs[hidden] {
    display: none;
  }
  .menu-of-tabs button {
    min-block-size: 32px;
    padding: 4px 12px;
    border: 0;
    border-radius: var(--_radius-s);
    background: none;
    color: var(--_ink);
    text-align: start;
    cursor: pointer;
  }
  .menu-of-tabs button:is(:hover, :focus) {
    background: var(--_hover);
  }
  .menu-of-tabs button:focus-visible {
    outline-offset: -2px;
  }
  .tabs button {
    flex: none;
    block-size: 40px;
    padding: 0;
    border: 0;
    border-block-end: 2px solid transparent;
    background: none;
    color: var(--_ink-2);
    font-weight: 500;
    white-space: nowrap;
    cursor: pointer;
  }
  .tabs button:is(:hover, [aria-expanded='true']) {
    color: var(--_ink);
  }
  .tabs button[aria-selected='true'] {
    border-block-end-color: var(--_accent);
    color: var(--_ink);
  }
  .tabs button:focus-visible {
    outline-offset: -2px;
  }
  .tabpanel {
    padding: 16px;
  }
  @media (pointer: coarse) {
    .tabs button,
    .menu-of-tabs button {
      block-size: 44px;
    }
  }
  @media print {
    .tabs,
    .menu-of-tabs {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .tabs button[aria-selected='true'] {
      border-block-end-color: Highlight;
    }
  }
`;
