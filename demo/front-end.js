import '../src/define.ts';

/** The protocol's own rules: what may be borrowed of an asset, and from when on it is liquidated, per cent of value. */
const RULES = {WETH: {limit: 80.5, threshold: '83'}, wstETH: {limit: 78.5, threshold: '81'}};
const RATE = 0.0525;
/** One wstETH in ETH. */
const STAKED = 1.23421;
const MONTHS = 12;

const element = id => document.getElementById(id);
const form = element('form');
const loan = element('loan');
const {borrow, share, weth, wsteth} = form.elements;
const money = new Intl.NumberFormat('en', {minimumFractionDigits: 2, maximumFractionDigits: 2});

let eth = 1874.89;
let moving = 'WETH';

const number = text => Number(text.replaceAll(',', '')) || 0;
const possible = () =>
  (number(weth.value) * eth * RULES.WETH.limit + number(wsteth.value) * eth * STAKED * RULES.wstETH.limit) / 100;

/** Hands the page's form to the calculator: amounts as they were typed. */
function tell() {
  const price = eth.toFixed(2);
  loan.collaterals = [
    {asset: 'WETH', quantity: weth.value, price, threshold: RULES.WETH.threshold},
    {asset: 'wstETH', quantity: wsteth.value, price: (eth * STAKED).toFixed(2), threshold: RULES.wstETH.threshold},
  ];
  loan.debts = [{asset: 'USDC', quantity: borrow.value, price: '1'}];
  loan.moving = moving;
  element('price').textContent = money.format(eth);
  element('possible').textContent = money.format(possible());
  element('interest').textContent = `${money.format((number(borrow.value) * RATE) / MONTHS)} USDC`;
  element('submit').textContent = `Borrow ${money.format(number(borrow.value))} USDC`;
}

const showShare = () => {
  share.value = String(Math.round((number(borrow.value) / possible()) * 100));
};

form.addEventListener('input', ({target}) => {
  if (target === share) borrow.value = ((possible() * number(share.value)) / 100).toFixed(2);
  else showShare();
  element('told').textContent = '';
  tell();
});

form.addEventListener('submit', event => {
  event.preventDefault();
  element('told').textContent = 'Here larkspur would ask your wallet. Nothing was sent.';
});

loan.addEventListener('change', ({target}) => {
  if (target.name !== 'moving') return;
  moving = target.value;
  tell();
});

// a fix goes into the page's own form; the calculator follows from there
loan.addEventListener('plimsoll-apply', event => {
  event.preventDefault();
  const {collaterals, debts} = event.fix.after.loan;
  [weth.value, wsteth.value] = collaterals.map(({quantity}) => quantity);
  borrow.value = debts[0].quantity;
  showShare();
  tell();
  element('told').textContent = 'Filled in from the suggestion. Nothing was sent.';
});

let frame = 0;
const step = () => {
  eth = Math.max(900, eth * (1 + (Math.random() - 0.5) * 0.002));
  tell();
  frame = requestAnimationFrame(step);
};

const press = isMoving => {
  element('still').setAttribute('aria-pressed', String(!isMoving));
  element('stream').setAttribute('aria-pressed', String(isMoving));
};
element('stream').addEventListener('click', () => {
  window.cancelAnimationFrame(frame);
  frame = requestAnimationFrame(step);
  press(true);
});
element('still').addEventListener('click', () => {
  window.cancelAnimationFrame(frame);
  press(false);
});

tell();
