/** The elements for React, registered: properties and events as props; React 19 can also use the tags themselves. */
import {createComponent, type EventName} from '@lit/react';
import * as React from 'react';
import './define.js';
import {CalculatorElement, type AnswerEvent} from './elements/index.js';

/** `<Calculator market="binance-usdm/ETHUSDT" size="0.1" mark={mark} onAnswer={event => …} />` */
export const Calculator = createComponent({
  react: React,
  tagName: 'plimsoll-calculator',
  elementClass: CalculatorElement,
  displayName: 'Calculator',
  events: {onAnswer: 'plimsoll-answer' as EventName<AnswerEvent>},
});

export type {AnswerEvent, CalculatorElement} from './elements/index.js';
