import {formatDecimal, formatRatio, ratio, type Decimal} from '../../decimal/index.js';
import {textAt, type CrossAnswer, type LoanAnswer, type PositionAnswer} from '../../scenario/index.js';
import {enExport, englishWith} from '../../text/index.js';
import {marksOf} from '../ladder/marks.js';
import {VERSION} from '../shared/version.js';
import type {View} from '../shared/view.js';
import {csvLine} from './csv-line.js';

type Row = readonly [section: string, name: string, value: string, unit?: string];

const POSITION = ['market', 'side', 'size', 'sizeUnit', 'entry', 'mark', 'leverage', 'margin', 'stop'] as const;
const OUTLOOK = ['volatility', 'low', 'high', 'horizon'] as const;
const DIGITS = 24;

/**
 * Returns the prices on the load line, what was put in and whose rules they are of, as a table for a spreadsheet.
 *
 * Numbers are machine text, `1719.04`; names are the scenario's own. Lines end as RFC 4180 has them.
 *
 * @returns empty while there is no answer.
 */
export function csvOf(view: View): string {
  if (!view.shown) return '';
  const {columns} = view.language.words(enExport);
  const head = [columns.section, columns.name, columns.value, columns.unit];
  const rows: (readonly (string | undefined)[])[] = [head, ...prices(view), ...inputs(view), ...provenance(view)];
  return rows.map(row => csvLine(head.map((_, at) => row[at] ?? ''))).join('');
}

const plain = (value: Decimal | null): string => (value === null ? '' : formatDecimal(value));

function prices(view: View): Row[] {
  const {answer} = view.shown!;
  if (answer.kind === 'account') return accountPrices(view, answer);
  return answer.kind === 'loan' ? loanPrices(view, answer) : positionPrices(view, answer);
}

function positionPrices(view: View, answer: PositionAnswer): Row[] {
  const section = view.language.words(enExport).sections.price;
  const {quote, settle} = answer.market;
  const {liquidation, level, price} = answer;
  const isStated = level !== 'withheld';
  // a bracket's edge is on the grid and short: its float prints the same digits
  const edges = marksOf(answer, englishWith('en')).signs.filter(({kind}) => kind === 'bracket');
  const exact = liquidation.kind === 'never' || !isStated ? null : liquidation.exact;
  const rows: Row[] = [
    [section, 'liquidation', isStated ? plain(price) : '', quote],
    [section, 'liquidation.exact', exact ? formatRatio(exact, DIGITS) : '', quote],
    [section, 'mark', plain(answer.mark), quote],
    [section, 'entry', plain(answer.position.entry), quote],
    [section, 'bankruptcy', plain(answer.bankruptcyPrice), quote],
    ...edges.map((edge): Row => [section, 'bracket', String(edge.price), quote]),
    [section, 'margin', formatRatio(ratioOf(answer.position.margin), DIGITS), settle],
    [section, 'leverage', formatRatio(answer.leverage, DIGITS), ''],
  ];
  return rows;
}

const ratioOf = (amount: PositionAnswer['position']['margin']) => ('numerator' in amount ? amount : ratio(amount));

function loanPrices(view: View, {moves, healthFactor}: LoanAnswer): Row[] {
  const section = view.language.words(enExport).sections.price;
  const {unit} = view.shown!.words;
  const factor = healthFactor.kind === 'at' ? formatRatio(healthFactor.value, DIGITS) : '';
  return [
    ...moves.map(({kind, id, asset, price}): Row => {
      return [section, kind === 'only' ? `liquidation.${asset}` : `liquidation.${id}.${asset}`, plain(price), unit];
    }),
    ...moves.flatMap(({kind, asset, now}): Row[] =>
      kind === 'only' ? [[section, `oracle.${asset}`, plain(now), unit]] : [],
    ),
    [section, 'healthFactor', factor, ''],
  ];
}

function accountPrices(view: View, {account, moves, equity, maintenance, settle}: CrossAnswer): Row[] {
  const section = view.language.words(enExport).sections.price;
  return [
    ...moves.flatMap(({id, asset, sides}) =>
      sides.map(({price, direction}): Row => [section, `liquidation.${id}.${direction}`, plain(price), asset]),
    ),
    ...account.positions.map(({asset, mark}): Row => [section, `mark.${asset}`, plain(mark)]),
    [section, 'equity', formatRatio(equity, DIGITS), settle],
    [section, 'maintenance', formatRatio(maintenance, DIGITS), settle],
  ];
}

function inputs({scenario, language}: View): Row[] {
  const section = language.words(enExport).sections.input;
  const position = () => POSITION.map(name => [name, textAt(scenario, `position.${name}`)] as const);
  const fields =
    scenario.kind === 'loan'
      ? loanFields(scenario.loan)
      : scenario.kind === 'account'
        ? accountFields(scenario.account)
        : position();
  const outlook = OUTLOOK.map(name => [name, textAt(scenario, `outlook.${name}`)] as const);
  return [...fields, ...outlook].filter(([, text]) => text !== '').map(([name, text]): Row => [section, name, text]);
}

const accountFields = ({balance, moves, positions, collaterals}: View['scenario']['account']) => [
  ['balance', balance] as const,
  ['moves', moves] as const,
  ...rowFields('positions', positions),
  ...rowFields('collaterals', collaterals),
];

const rowFields = (list: string, rows: readonly object[]): (readonly [string, string])[] =>
  rows.flatMap((row, at) =>
    Object.entries(row).map(([name, text]) => [`${list}.${at}.${name}`, String(text)] as const),
  );

const loanFields = ({collaterals, debts}: View['scenario']['loan']) => [
  ...rowFields('collaterals', collaterals),
  ...rowFields('debts', debts),
];

function provenance(view: View): Row[] {
  const {shown, engine} = view;
  const {rule, provenance: section} = view.language.words(enExport).sections;
  const rules = shown!.rules.flatMap(([, dated]): Row[] =>
    dated?.source
      ? [[rule, `${dated.source.publisher}, ${dated.source.title}`, dated.asOf ?? '', dated.source.url]]
      : [],
  );
  return [
    ...rules,
    [section, 'venue', shown!.venue],
    [section, 'day', view.today],
    [section, 'engine', engine ?? ''],
    [section, 'plimsoll', VERSION],
    [section, 'state', view.toState()],
  ];
}
