/** The elements for React, registered: properties and events as props; React 19 can also use the tags themselves. */
import {createComponent, type EventName} from '@lit/react';
import * as React from 'react';
import './define.js';
import {
  AnswerElement,
  CalculatorElement,
  FixesElement,
  InputsElement,
  LadderElement,
  NumberElement,
  VerdictElement,
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
