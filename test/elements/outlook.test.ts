import {expect, fixture, html} from '@open-wc/testing';
import {drawLadder, layoutLadder} from '../../src/charts/ladder/index.js';
import {decimal, ratio} from '../../src/decimal/index.js';
import {onlyTimeWords, softWords, twoSidedWords, withChance} from '../../src/elements/verdict/outlook-words.js';
import {softMarks, twoSidedMarks} from '../../src/elements/ladder/outlook-marks.js';
import {spokenVerdict, type VerdictWords} from '../../src/elements/shared/verdict-words.js';
import type {View} from '../../src/elements/shared/view.js';
import {renderVerdict} from '../../src/elements/verdict/verdict.js';
import {enOutlook, englishWith, formatChance} from '../../src/text/index.js';

const english = englishWith('en');
const d = decimal;
const told = {
  subject: 'ETH short straddle',
  level: 'watch',
  unit: 'USDT',
  step: d('0.01'),
  now: d('1874.89'),
  trigger: 'mark price',
} as const;

/** A verdict as it is drawn; its text as a reader sees it. */
async function drawn(words: VerdictWords): Promise<Element> {
  const view = {language: english, shown: {words}, asked: {}, failure: null, age: null} as unknown as View;
  return fixture(html`<div>${renderVerdict(view)}</div>`);
}

const textOf = (root: Element, selector: string): string =>
  [...root.querySelectorAll(selector)].map(node => node.textContent.replace(/[ \n]+/g, ' ').trim()).join(' | ');

describe('answers that are more than one price', () => {
  const lower = {price: d('1483.35'), room: ratio('0.2088')};
  const upper = {price: d('2174.16'), room: ratio('0.1596')};

  it('two-sided: the nearer first, the other as a fact', async () => {
    const root = await drawn(twoSidedWords(told, lower, upper, english));
    expect(textOf(root, '.sentence')).to.equal('ETH short straddle is liquidated above 2,174.16USDT');
    expect(textOf(root, '.facts span')).to.equal('and below 1,483.35 | 15.9\u202f% above now | now 1,874.89');
    const other = twoSidedWords(told, {...lower, room: ratio('0.1')}, upper, english);
    expect(other.sentence).to.equal('{subject} is liquidated below {price}');
    expect(other.signed).to.equal('\u221210.0\u202f%');
  });

  it('two-sided: a mark on either side, solid beyond both', () => {
    const sides = {lower: lower.price, upper: upper.price, level: 'watch'} as const;
    const marks = twoSidedMarks({now: told.now, step: told.step}, sides, english);
    const shapes = layoutLadder(marks, {width: 400, form: 'panel'});
    expect(shapes.marks.map(mark => mark.label.text)).to.deep.equal(['1,483.35', '2,174.16']);
    expect(shapes.tape.map(({level}) => level)).to.deep.equal(['liquidatable', 'watch', 'liquidatable']);
    expect(shapes.marks[0]!.x).to.be.below(shapes.waterline!.x);
    expect(shapes.marks[1]!.x).to.be.above(shapes.waterline!.x);
  });

  it('soft: a range, and that its bottom is not the end', async () => {
    const band = {from: d('1483'), to: d('1640'), health: ratio('0.032')};
    const words = softWords({...told, subject: 'crvUSD loan', unit: 'USD', step: d('1')}, band, english);
    const root = await drawn(words);
    expect(textOf(root, '.sentence')).to.equal('crvUSD loan converts between 1,640 and 1,483USD');
    expect(textOf(root, '.facts')).to.contain('hard liquidation is by health, not by the bottom of this range');
    expect(textOf(root, '.facts')).to.contain('health 3.2\u202f%');
    const shapes = layoutLadder(softMarks({now: told.now, step: d('0.01')}, band, english), {width: 400, form: 'card'});
    expect(shapes.band!.x2).to.be.above(shapes.band!.x1);
    const picture = await fixture(html`<svg>${drawLadder(shapes, 'soft')}</svg>`);
    expect(picture.textContent).to.contain('soft band');
  });

  it('only time: a day where the price would stand', async () => {
    const subject = {subject: 'DAI against USDC', level: 'watch', trigger: ''} as const;
    const root = await drawn(onlyTimeWords(subject, '2027-12-24', 'interest', [], english));
    expect(textOf(root, '.sentence')).to.equal(
      'DAI against USDC has no price level, but interest takes it to liquidation about Dec 24, 2027',
    );
    expect(textOf(root, '.price')).to.equal('Dec 24, 2027');
  });

  it('a chance: σ and range after the distance, and the level no longer without volatility', async () => {
    const by = {low: 0.118, high: 0.272, sigmas: 1.47, horizonDays: 7};
    const words = withChance(twoSidedWords(told, lower, upper, english), 'danger', by, english);
    const root = await drawn(words);
    expect(textOf(root, '.word')).to.equal('Danger');
    expect(textOf(root, '.facts')).to.contain('1.4 weekly σ').and.to.contain('12–27\u202f% in 7 days');
    expect(spokenVerdict(words, english)).to.contain('12–27\u202f% in 7 days');
  });

  it('is never drawn as calm once it is crossed', async () => {
    const crossed = {...twoSidedWords(told, lower, upper, english), level: 'liquidatable', band: 'short by 1'} as const;
    const root = await drawn(crossed);
    expect(root.querySelector('.verdict')!.className).to.contain('liquidatable').and.to.not.contain('calm');
    expect(textOf(root, '.word')).to.equal('Liquidatable');
  });
});

describe('formatChance(low, high)', () => {
  const rows = [
    [0.118, 0.272, '12–27\u202f%'],
    [0.12, 0.1204, '12\u202f%'],
    [0.0072, 0.051, '0.7–5\u202f%'],
    [0, 0.0001, 'below 0.1 %'],
    [0.9995, 1, 'above 99.9 %'],
    [0, 0.02, '0.1–2\u202f%'],
    [0.6, 1, '60–99.9\u202f%'],
  ] as const;
  for (const [low, high, written] of rows) {
    it(`${low} to ${high} is ${written}`, () => {
      expect(formatChance(low, high, 'en', enOutlook)).to.equal(written);
    });
  }
});
