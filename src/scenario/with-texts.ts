import type {PositionText, Scenario} from './scenario.js';

/** Where nothing else is solved for. */
export const PRICE_FOLLOWS = {solveFor: 'liquidation', liquidation: ''} as const;

/** Returns a scenario with texts of its position written anew: all of them are given, and the liquidation price follows. */
export const withTexts = (scenario: Scenario, texts: Partial<PositionText>): Scenario => ({
  ...scenario,
  position: {...scenario.position, ...PRICE_FOLLOWS, ...texts},
});
