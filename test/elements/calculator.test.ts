import {aTimeout, expect, fixture, html, nextFrame, oneEvent} from '@open-wc/testing';
import {AnswerEvent, type CalculatorElement} from '../../src/elements/index.js';
import {CalculatorHarness} from '../../src/elements/calculator/calculator.harness.js';
import {calculator, ETH, LOAN} from '../support/calculator.js';

describe('<plimsoll-calculator>', () => {
  it('says where a position is liquidated, how far that is, and what it stands on', async () => {
    const page = await calculator(ETH);
    expect(page.part('word')).to.equal('Danger without volatility');
    expect(page.part('price')).to.equal('ETH long is liquidated at 1,719.04USDT');
    expect(page.part('facts')).to.equal('8.3\u202f% below nownow 1,874.89');
    expect(page.part('head')).to.contain('ETH long, 10×').and.to.contain('Binance ETHUSDT perpetual');
    expect(page.terms).to.deep.equal({
      'Bankruptcy price': '1,712.16 USDT',
      'Bracket at this price': '1 of 12',
      Maintenance: '0.40\u202f% of value',
      'Margin ratio now': '4.7\u202f%',
    });
  });

  it('works from its attributes alone', async () => {
    const element = await fixture<CalculatorElement>(html`
      <plimsoll-calculator
        market="binance-usdm/ETHUSDT"
        side="short"
        size="53267.20"
        size-unit="quote"
        entry="1902.40"
        mark="1874.89"
        margin="5326.72"
      ></plimsoll-calculator>
    `);
    expect(new CalculatorHarness(element).part('price')).to.equal('ETH short is liquidated at 2,084.00USDT');
  });

  it('names the venue’s rules with their date, that they are old, and the engine', async () => {
    const foot = (await calculator(ETH)).part('footer');
    expect(foot).to.contain('Brackets of Oct 24, 2024, may have changed since');
    expect(foot).to.contain('WebAssembly engine').and.to.contain('Not advice.');
    expect((await calculator({...ETH, engine: 'js'})).part('footer')).to.contain('JavaScript engine');
  });

  it('says the same on either engine', async () => {
    const [wasm, js] = [await calculator({...ETH, engine: 'wasm'}), await calculator({...ETH, engine: 'js'})];
    expect(js.part('price')).to.equal(wasm.part('price'));
    expect(js.terms).to.deep.equal(wasm.terms);
  });

  it('says where a loan is liquidated, for each asset that could move', async () => {
    const page = await calculator(LOAN);
    expect(page.part('price')).to.equal('Loan is liquidated when WETH falls to 1,405.63USD');
    expect(page.terms['Health factor']).to.equal('1.33');
    await page.choose('loan.moving', 'USDC');
    expect(page.part('price')).to.equal('Loan is liquidated when USDC rises to 1.33385USD');
    expect(page.element.moving).to.equal('USDC');
  });

  describe('states', () => {
    const rows = [
      // name                                     what differs                   word            what is said
      ['liquidatable now', {mark: '1714'}, 'Liquidatable', 'ETH long passed its liquidation price 1,719.04USDT'],
      ['covered', {leverage: '1'}, 'None', 'ETH long has no liquidation price: the margin covers the whole position.'],
      [
        'beyond the last bracket',
        {side: 'short', size: '661000', leverage: '1'},
        'Withheld',
        'ETH short: 661,000 ETH is liquidated above the last known bracket. No price is shown.',
      ],
      ['without a mark', {mark: ''}, 'Without a mark price', 'ETH long is liquidated at 1,719.04USDT'],
      ['calm', {leverage: '1.5'}, 'Calm without volatility', 'ETH long is liquidated at 636.69USDT'],
      ['incomplete', {size: ''}, '', 'Enter a size to see the liquidation price.'],
      ['more than incomplete', {size: '', entry: ''}, '', 'Fill in the marked fields to see the liquidation price.'],
    ] as const;
    for (const [name, differs, word, sentence] of rows) {
      it(`${name}: ${sentence}`, async () => {
        const page = await calculator({...ETH, ...differs});
        expect(page.part('word')).to.equal(word);
        expect(page.part('price')).to.equal(sentence);
      });
    }

    it('liquidatable now: what is missing, and signed room', async () => {
      const page = await calculator({...ETH, mark: '1714'});
      expect(page.named('band')).to.equal('Liquidatable now: short by 140.45 USDT');
      expect(page.part('facts')).to.contain('\u22120.3\u202f% of room');
    });

    it('beyond the last bracket: where it ends, and no distance', async () => {
      const page = await calculator({...ETH, side: 'short', size: '661000', leverage: '1'});
      expect(page.part('facts')).to.equal('the last bracket ends at 1,200,000,000 USDTnow 1,874.89');
    });

    it('are custom states for a host’s styles', async () => {
      const {element} = await calculator(ETH);
      expect(element.matches(':state(danger)')).to.equal(true);
      element.leverage = '1.5';
      await element.updateComplete;
      expect(element.matches(':state(danger)')).to.equal(false);
      expect(element.matches(':state(calm)')).to.equal(true);
    });
  });

  describe('the worked example', () => {
    it('stands until somebody types, and is called one', async () => {
      const page = await calculator();
      expect(page.part('word')).to.contain('Example');
      expect(page.part('price')).to.match(/^BTC long is liquidated at [\d,.]+USDT$/);
      await page.write('position.size', '2');
      expect(page.part('word')).to.not.contain('Example');
    });

    it('is another in another market, and none where no price is recorded', async () => {
      const page = await calculator();
      await page.write('position.market', 'binance-usdm/ETHUSDT');
      expect(page.part('price')).to.equal('ETH long is liquidated at 1,719.04USDT');
      await page.write('position.market', 'binance-usdm/DOGEUSDT');
      expect(page.control('position.entry').value).to.equal('');
      expect(page.isPrevious).to.equal(true);
    });

    it('is never half of what a host gave', async () => {
      const page = await calculator({size: '3'});
      expect(page.control('position.entry').value).to.equal('');
    });

    it('makes room for one’s own', async () => {
      const page = await calculator();
      await page.press('Start with mine');
      expect(page.control('position.size').value).to.equal('');
      expect(page.focused).to.equal('position-size');
    });

    it('is there for the other kind too, and switching loses nothing', async () => {
      const page = await calculator(ETH);
      await page.write('position.size', '29');
      await page.choose('kind', 'loan');
      expect(page.part('word')).to.contain('Example');
      await page.choose('kind', 'position');
      expect(page.control('position.size').value).to.equal('29');
      expect(page.part('word')).to.not.contain('Example');
    });
  });

  describe('leverage and margin', () => {
    it('the one that was typed last is given, the other follows', async () => {
      const page = await calculator(ETH);
      expect(page.control('position.margin').value).to.equal('5,326.72');
      await page.write('position.margin', '10653.44');
      expect(page.control('position.leverage').value).to.equal('5');
      expect(page.part('price')).to.contain('1,528.04');
      await page.write('position.leverage', '10');
      expect(page.control('position.margin').value).to.equal('5,326.72');
    });

    it('a host’s margin counts, and an emptied one is wanted', async () => {
      const page = await calculator({...ETH, leverage: '', margin: '5326.72'});
      expect(page.part('price')).to.contain('1,719.04');
      await page.write('position.margin', '');
      expect(page.message('position.margin')).to.contain('Found nothing.');
    });
  });

  describe('rows', () => {
    it('are added with the focus in them, and taken away', async () => {
      const page = await calculator(LOAN);
      await page.press('Add collateral');
      expect(page.focused).to.equal('loan-collaterals-1-asset');
      expect(page.isPrevious).to.equal(true);
      await page.write('loan.collaterals.1.asset', 'wstETH');
      await page.write('loan.collaterals.1.quantity', '8');
      await page.write('loan.collaterals.1.price', '2314');
      expect(page.part('head')).to.contain('WETH + wstETH against USDC');
      await page.press('Remove wstETH');
      expect(page.focused).to.equal('loan-collaterals-add');
      expect(page.part('price')).to.contain('1,405.63');
    });

    it('of one’s own brackets join up by themselves', async () => {
      const page = await calculator({...ETH, market: 'own-rules/perpetual'});
      await page.press('Add bracket');
      await page.write('position.own.brackets.1.floor', '50000');
      await page.write('position.own.brackets.1.rate', '1');
      expect(page.part('price')).to.match(/^COIN long is liquidated at 1,720\.77/); // 47940.48/(28·0.995)
      expect(page.part('head')).to.contain('Your own rules');
    });
  });

  describe('numbers as people write them', () => {
    const rows = [
      ['en', '1,902.40', ''],
      ['en', '$1 902.4', '= 1,902.40'],
      ['de', '1.902,40', ''],
      ['de', '1902,4', ''],
      ['en', '1.9024e3', '= 1,902.40'],
    ] as const;
    for (const [lang, typed, echo] of rows) {
      it(`${typed} in ${lang} is understood${echo ? ` and echoed ${echo}` : ''}`, async () => {
        const page = await calculator({...ETH, lang});
        await page.write('position.entry', typed);
        expect(page.message('position.entry')).to.equal(echo);
        expect(page.part('price')).to.contain(lang === 'de' ? '1.719,04' : '1,719.04');
        expect(page.control('position.entry').value).to.equal(typed);
      });
    }

    it('the language is that of the nearest ancestor', async () => {
      const frame = await fixture(html`<div lang="de"><plimsoll-calculator></plimsoll-calculator></div>`);
      const element = frame.querySelector('plimsoll-calculator')!;
      Object.assign(element, ETH, {entry: '1902,40', mark: '1874,89'});
      await element.updateComplete;
      expect(new CalculatorHarness(element).part('price')).to.contain('1.719,04');
    });
  });

  describe('events', () => {
    it('plimsoll-answer tells a settled answer once, across shadow roots', async () => {
      const page = await calculator(ETH);
      const told: AnswerEvent[] = [];
      const listen = (event: Event) => told.push(event as AnswerEvent);
      document.addEventListener('plimsoll-answer', listen);
      for (const size of ['1', '12', '12.', '12.5']) await page.write('position.size', size);
      await aTimeout(700);
      document.removeEventListener('plimsoll-answer', listen);
      expect(told).to.have.length(1);
      const [{answer, scenario}] = told as [AnswerEvent];
      expect(told[0]).to.be.instanceOf(AnswerEvent);
      expect(scenario.position.size).to.equal('12.5');
      expect(answer.kind === 'position' && answer.liquidation.kind).to.equal('at');
    });

    it('plimsoll-answer tells what a host asked, too', async () => {
      const {element} = await calculator(ETH);
      await oneEvent(element, 'plimsoll-answer');
      element.size = '29';
      const event = await oneEvent<AnswerEvent>(element, 'plimsoll-answer');
      expect(event.scenario.position.size).to.equal('29');
    });

    it('tells nothing after it was taken from the page', async () => {
      const {element} = await calculator(ETH);
      let told = 0;
      element.addEventListener('plimsoll-answer', () => told++);
      element.size = '30';
      await nextFrame();
      element.remove();
      await aTimeout(600);
      expect(told).to.equal(0);
    });

    it('input and change are the reader’s alone', async () => {
      const page = await calculator(ETH);
      const heard: string[] = [];
      for (const type of ['input', 'change']) page.element.addEventListener(type, () => heard.push(type));
      page.element.size = '29';
      await page.element.updateComplete;
      expect(heard).to.deep.equal([]);
      await page.write('position.size', '30');
      expect(heard).to.deep.equal(['input', 'change']);
    });
  });

  it('announces the settled verdict politely, not each key', async () => {
    const page = await calculator(ETH);
    await oneEvent(page.element, 'plimsoll-answer');
    expect(page.spoken).to.equal(''); // nobody has changed anything yet
    await page.write('position.leverage', '5');
    expect(page.spoken).to.equal('');
    await oneEvent(page.element, 'plimsoll-answer');
    await page.element.updateComplete;
    expect(page.spoken).to.equal('ETH long is liquidated at 1,528.04 USDT. Watch. 18.4\u202f% below now. now 1,874.89');
  });
});
