import {enAccountFields} from '../en-account-fields.js';
import {enAccount} from '../en-account.js';
import {enAssumptions} from '../en-assumptions.js';
import {enCompare} from '../en-compare.js';
import {enDeeds} from '../en-deeds.js';
import {enExport} from '../en-export.js';
import {enFixes} from '../en-fixes.js';
import {enInputs} from '../en-inputs.js';
import {enLadder} from '../en-ladder.js';
import {enLoan} from '../en-loan.js';
import {enMarkets} from '../en-markets.js';
import {enMoving} from '../en-moving.js';
import {enOutlook} from '../en-outlook.js';
import {enMistakes} from '../en-mistakes.js';
import {enPanels} from '../en-panels.js';
import {enPaste} from '../en-paste.js';
import {enReading} from '../en-reading.js';
import {enPreview} from '../en-preview.js';
import {enProse} from '../en-prose.js';
import {enRules} from '../en-rules.js';
import {enSaved} from '../en-saved.js';
import {enUpright} from '../en-upright.js';
import {enWhy} from '../en-why.js';
import {enBuffer} from '../en-buffer.js';
import {enMarket} from '../en-market.js';
import {enRiskMap} from '../en-risk-map.js';
import {enSurvival} from '../en-survival.js';
import {enAftermath} from '../en-aftermath.js';
import {enNext} from '../en-next.js';
import {enTrades} from '../en-trades.js';
import {enRangeMap} from '../en-range-map.js';
import {enOverTime} from '../en-over-time.js';
import {en as page} from '../en.js';
import type {Translation} from '../translation.js';

/** Every sentence of the package in English: what a translation is written against. */
export const en: Translation = {
  $code: 'en',
  $name: 'English',
  $dir: 'ltr',
  page,
  mistakes: enMistakes,
  inputs: enInputs,
  loan: enLoan,
  rules: enRules,
  fixes: enFixes,
  panels: enPanels,
  preview: enPreview,
  compare: enCompare,
  ladder: enLadder,
  moving: enMoving,
  reading: enReading,
  upright: enUpright,
  why: enWhy,
  assumptions: enAssumptions,
  deeds: enDeeds,
  outlook: enOutlook,
  export: enExport,
  prose: enProse,
  buffer: enBuffer,
  market: enMarket,
  riskMap: enRiskMap,
  survival: enSurvival,
  next: enNext,
  trades: enTrades,
  rangeMap: enRangeMap,
  aftermath: enAftermath,
  overTime: enOverTime,
  saved: enSaved,
  account: enAccount,
  accountFields: enAccountFields,
  markets: enMarkets,
  paste: enPaste,
};
