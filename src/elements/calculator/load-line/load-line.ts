export {ApplyEvent} from './apply-event.js';
export {fixesOf, renderFixes, type ShownFix} from './fixes.js';
export {renderLadder} from './ladder.js';
export {loadLine as styles} from './load-line.styles.js';
