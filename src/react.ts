/** The elements for React, registered: properties and events as props; React 19 can also use the tags themselves. */
import {createComponent, type EventName} from '@lit/react';
import * as React from 'react';
import './define.js';
import {
  AftermathElement,
  AnswerElement,
  AssumptionsElement,
  CalculatorElement,
  CompareElement,
  FixesElement,
  InputsElement,
  LadderElement,
  MarketElement,
  NumberElement,
  OverTimeElement,
  RangeMapElement,
  RiskMapElement,
  SurvivalElement,
  VerdictElement,
  WhyElement,
  type AnswerEvent,
  type ApplyEvent,
} from './elements/index.js';

/** What each of them tells. */
const events = {
  onAnswer: 'plimsoll-answer' as EventName<AnswerEvent>,
  onApply: 'plimsoll-apply' as EventName<ApplyEvent>,
  onInput: 'input' as EventName<Event>,
  onChange: 'change' as EventName<Event>,
};

/** `<Calculator market="binance-usdm/ETHUSDT" size="0.1" mark={mark} onAnswer={event => …} />` */
export const Calculator = createComponent({
  react: React,
  tagName: 'plimsoll-calculator',
  elementClass: CalculatorElement,
  displayName: 'Calculator',
  events,
});

/** The answer alone: `<Verdict for="calculator" />` */
export const Verdict = createComponent({
  react: React,
  tagName: 'plimsoll-verdict',
  elementClass: VerdictElement,
  displayName: 'Verdict',
  events,
});

/** The load line alone. */
export const Ladder = createComponent({
  react: React,
  tagName: 'plimsoll-ladder',
  elementClass: LadderElement,
  displayName: 'Ladder',
  events,
});

/** The fields alone. */
export const Inputs = createComponent({
  react: React,
  tagName: 'plimsoll-inputs',
  elementClass: InputsElement,
  displayName: 'Inputs',
  events,
});

/** The ways out alone. */
export const Fixes = createComponent({
  react: React,
  tagName: 'plimsoll-fixes',
  elementClass: FixesElement,
  displayName: 'Fixes',
  events,
});

/** The derivation alone. */
export const Why = createComponent({
  react: React,
  tagName: 'plimsoll-why',
  elementClass: WhyElement,
  displayName: 'Why',
  events,
});

/** What the answer stands on, alone. */
export const Assumptions = createComponent({
  react: React,
  tagName: 'plimsoll-assumptions',
  elementClass: AssumptionsElement,
  displayName: 'Assumptions',
  events,
});

/** How many paths are still open by each day. */
export const Survival = createComponent({
  react: React,
  tagName: 'plimsoll-survival',
  elementClass: SurvivalElement,
  displayName: 'Survival',
  events,
});

/** The chance over leverage and volatility. */
export const RiskMap = createComponent({
  react: React,
  tagName: 'plimsoll-risk-map',
  elementClass: RiskMapElement,
  displayName: 'RiskMap',
  events,
});

/** Where a loan of two assets is liquidated, over both prices. */
export const RangeMap = createComponent({
  react: React,
  tagName: 'plimsoll-range-map',
  elementClass: RangeMapElement,
  displayName: 'RangeMap',
  events,
});

/** Volatility and horizon. */
export const Market = createComponent({
  react: React,
  tagName: 'plimsoll-market',
  elementClass: MarketElement,
  displayName: 'Market',
  events,
});

/** What time alone does. */
export const OverTime = createComponent({
  react: React,
  tagName: 'plimsoll-over-time',
  elementClass: OverTimeElement,
  displayName: 'OverTime',
  events,
});

/** What liquidation takes. */
export const Aftermath = createComponent({
  react: React,
  tagName: 'plimsoll-aftermath',
  elementClass: AftermathElement,
  displayName: 'Aftermath',
  events,
});

/** Scenarios side by side. */
export const Compare = createComponent({
  react: React,
  tagName: 'plimsoll-compare',
  elementClass: CompareElement,
  displayName: 'Compare',
  events,
});

/** One adjustable value in prose: `<ProseNumber for="calculator" field="leverage">10×</ProseNumber>` */
export const ProseNumber = createComponent({
  react: React,
  tagName: 'plimsoll-number',
  elementClass: NumberElement,
  displayName: 'ProseNumber',
  events,
});

/** One result in prose: `<ProseAnswer for="calculator" of="price">1,719.04</ProseAnswer>` */
export const ProseAnswer = createComponent({
  react: React,
  tagName: 'plimsoll-answer',
  elementClass: AnswerElement,
  displayName: 'ProseAnswer',
  events,
});

export type {AnswerEvent, ApplyEvent, CalculatorElement} from './elements/index.js';
