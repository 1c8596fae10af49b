import {html, nothing, type TemplateResult} from 'lit';
import {decimal, ratio, toFloat} from '../../../decimal/index.js';
import {statedVolatility} from '../../../models/index.js';
import {
  DAYS_A_YEAR,
  loadAccountMix,
  pairRow,
  withBeta,
  withCorrelation,
  type AccountMix,
  type Kernel,
  type Scenario,
} from '../../../scenario/index.js';
import {enAccount, fill, formatNumber, messageOf, type Language} from '../../../text/index.js';
import {renderField} from '../../inputs/field.js';
import {controlIcon} from '../../shared/control-icons.js';
import {idOf, type View} from '../../shared/view.js';
import type {Shown} from '../kind.js';
import {chancesAt, onLadder} from '../outlook/outlook-marks.js';
import {renderAssumption} from './assumption-field.js';

/** What the likeliest mix needs beside the other moves. */
export interface MixChunk extends AccountMix {
  readonly renderMixFields: typeof renderMixFields;
  readonly withSea: typeof withSea;
}

/** Brings it all. */
export const loadMix = async (): Promise<MixChunk> => ({...(await loadAccountMix()), renderMixFields, withSea});

const CORRELATIONS = 'account.correlations';
/** More pairs than these stand behind a word. */
const MOST_PAIRS = 6;
const HINT = 'mix-hint';

type AccountChange = Partial<Scenario['account']>;

const changed = (view: View, change: AccountChange): void =>
  view.change({...view.scenario, account: {...view.scenario.account, ...change}});

/**
 * Adds to a load line what lies ahead of a mix: the price it is told of, as it moves along the mix.
 *
 *     σ = |ln(price/now)|/(d·√T)          so that the price is d deviations away, as the mix is
 */
function withSea(shown: Shown, kernel: Kernel, language: Language): Shown {
  const {answer} = shown;
  if (answer.kind !== 'account' || answer.outlook?.ahead.kind !== 'at') return shown;
  const {outlook, move} = answer;
  const [side] = move.sides;
  const sigmas = outlook.ahead.kind === 'at' ? outlook.ahead.sigmas.central : null;
  if (!side?.price || !sigmas) return shown;
  const years = toFloat(outlook.horizonDays) / DAYS_A_YEAR;
  const far = Math.abs(Math.log(toFloat(side.price) / toFloat(move.now)));
  const volatility = statedVolatility((far / (sigmas * Math.sqrt(years))).toPrecision(12));
  const way = {from: move.now, to: ratio(side.price), direction: side.direction};
  const along = {...outlook, way, volatility};
  return {
    ...shown,
    onLadder: marks => onLadder(marks, along, kernel, language),
    chancesAt: price => chancesAt(price, along, kernel),
  };
}

/** Returns what the likeliest mix goes by: a volatility for each asset, a correlation for each pair, the horizon. */
export function renderMixFields(
  view: View,
  assets: readonly string[],
  {possibleCorrelations}: AccountMix,
): TemplateResult {
  const words = view.language.words(enAccount);
  const pairs = assets.flatMap((first, at) => assets.slice(at + 1).map(second => [first, second] as const));
  const cells = pairs.map(([first, second]) => renderPair(view, first, second));
  return html`
    <fieldset class="field betas">
      <legend class="spoken">${words.moves.mix}</legend>
      <div class="row-of-betas">
        ${assets.map(asset => renderVolatility(view, asset))}
        ${renderField(view, {field: 'outlook.horizon', label: words.horizon, suffix: words.days})}
      </div>
      ${
        pairs.length > MOST_PAIRS
          ? html`<details class="paste">
              <summary>${words.correlations}</summary>
              <div class="row-of-betas">${cells}</div>
            </details>`
          : html`<p class="label">${words.correlations}</p>
              <div class="row-of-betas">${cells}</div>`
      }
      ${renderContradiction(view, assets, possibleCorrelations)}
      <p class="message hint" id=${HINT}>${words.volatilitiesHint}</p>
    </fieldset>
  `;
}

function renderVolatility(view: View, asset: string): TemplateResult {
  const {betas} = view.scenario.account;
  const words = view.language.words(enAccount);
  return renderAssumption(view, {
    field: `account.volatilities.${asset}`,
    label: fill(words.volatility, {asset}),
    value: betas.find(each => each.asset === asset)?.volatility ?? '',
    placeholder: '',
    suffix: words.aYear,
    hint: HINT,
    change: volatility => changed(view, {betas: withBeta(betas, asset, {volatility})}),
  });
}

function renderPair(view: View, first: string, second: string): TemplateResult {
  const {correlations} = view.scenario.account;
  const at = pairRow(correlations, first, second);
  return renderAssumption(view, {
    field: `${CORRELATIONS}.${at < 0 ? `${first}.${second}` : `${at}.value`}`,
    label: fill(view.language.words(enAccount).correlation, {first, second}),
    value: correlations[at]?.value ?? '',
    placeholder: '0',
    hint: HINT,
    change: value => changed(view, {correlations: withCorrelation(correlations, first, second, value)}),
  });
}

/** Which pairs contradict each other, and the nearest that do not: taken when the reader says so, never in silence. */
function renderContradiction(
  view: View,
  assets: readonly string[],
  nearestTo: AccountMix['possibleCorrelations'],
): TemplateResult | typeof nothing {
  const {asked, scenario, language} = view;
  const mistake = asked?.fields[CORRELATIONS];
  if (!mistake) return nothing;
  const {correlations, betas} = scenario.account;
  const moving = assets.filter(asset => betas.some(each => each.asset === asset && each.volatility?.trim()));
  const isMoving = ({first, second}: (typeof correlations)[number]): boolean =>
    moving.includes(first) && moving.includes(second);
  const read = correlations.flatMap((row, at) => {
    const value = asked.understood[`${CORRELATIONS}.${at}.value`];
    return value ? [{...row, value: toFloat(value)}] : [];
  });
  const nearest = nearestTo(moving, read);
  const told = nearest.map(
    ({first, second, value}) => `${first}/${second} ${formatNumber(decimal(value), language.tag)}`,
  );
  const take = (): void => changed(view, {correlations: [...correlations.filter(row => !isMoving(row)), ...nearest]});
  return html`
    <p id="${idOf(CORRELATIONS)}-message" class="message wrong" part="error">
      ${controlIcon('stale')}<span>${messageOf(mistake, language)}</span>
    </p>
    <p>
      <button type="button" class="button" @click=${take}>
        ${fill(language.words(enAccount).nearest, {pairs: told.join(' · ')})}
      </button>
    </p>
  `;
}
