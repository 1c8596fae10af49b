import {html, type TemplateResult} from 'lit';
import {en} from '../../text/index.js';
import type {PanelController} from '../shared/panel.js';
import type {View} from '../shared/view.js';

/** Returns the head: what is on screen, where it is held. */
export const renderHead = (view: View, deeds: PanelController): TemplateResult => {
  const {calculator} = view.language.words(en);
  return html`
    <header class="head" part="head">
      <span class="name phrase">${view.shown?.name ?? calculator}</span>
      <span class="venue">${view.shown?.venue}</span>
      <div class="deeds">${deeds.render(view)}</div>
    </header>
  `;
};
