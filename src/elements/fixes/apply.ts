import type {View} from '../shared/view.js';
import {ApplyEvent} from './apply-event.js';
import type {AnyFix} from './fixes-in.js';
import {follow, keepBefore} from './undo.js';

/** Tells the host that the reader chose a fix, and makes the change unless the host says no; then there is a step back. */
export function apply({target}: Event, view: View, fix: AnyFix): void {
  const button = target as HTMLElement;
  const chosen = new ApplyEvent(fix);
  button.dispatchEvent(chosen);
  if (chosen.defaultPrevented) return;
  view.showPreview(null);
  keepBefore(view, fix);
  view.change(fix.after);
  follow(button, '[data-undo]');
}
