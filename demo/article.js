import '../src/define.ts';

const calculator = id => document.getElementById(id);

/** `debts.0.quantity=0` or `leverage=50`: what a button sets. */
function put(element, name, value) {
  const [list, row, column] = name.split('.');
  if (column === undefined) element[name] = value;
  else element[list] = element[list].map((each, index) => (index === Number(row) ? {...each, [column]: value} : each));
}

const first = new Map();
const press = (group, pressed) => {
  for (const button of group.querySelectorAll('[data-set]'))
    button.setAttribute('aria-pressed', String(button === pressed));
};

for (const group of document.querySelectorAll('.break')) {
  const id = group.dataset.for;
  press(group, null);
  group.addEventListener('click', ({target}) => {
    const element = calculator(id);
    if (target.localName !== 'button') return;
    if (!first.has(id)) first.set(id, element.toState());
    element.state = first.get(id);
    void element.updateComplete.then(() => {
      if (target.dataset.set) put(element, ...target.dataset.set.split('='));
    });
    for (const each of document.querySelectorAll(`.break[data-for="${id}"]`)) press(each, target);
  });
}

// the table is of the reader's own position, at other leverages
const own = calculator('long');
own.addEventListener('plimsoll-answer', ({scenario}) => {
  const {side, size, entry, mark} = scenario.position;
  const {volatility} = scenario.outlook;
  for (const other of document.querySelectorAll('.other')) Object.assign(other, {side, size, entry, mark, volatility});
});

document.getElementById('open').addEventListener('click', event => {
  event.currentTarget.hash = own.toState();
});
