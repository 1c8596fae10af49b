// The studio: settings on one side, what to paste on the other, the calculator between them.
import '../src/define.ts';

const subject = document.getElementById('subject');
const room = document.getElementById('room');
const code = document.getElementById('code');
const told = document.getElementById('told');
const settings = document.forms[0].elements;

/** Each at least 4.5:1 under its own text and 3:1 on the surface, light and dark. */
const ACCENTS = {
  violet: ['light-dark(#6d28d9, #c4b5fd)', 'light-dark(#ffffff, #131820)'],
  green: ['light-dark(#0f6b5c, #6ee7c8)', 'light-dark(#ffffff, #131820)'],
  amber: ['light-dark(#8a4b08, #fbbf6b)', 'light-dark(#ffffff, #131820)'],
};
const USUAL_RADIUS = '8';

const escaped = text =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The custom properties that were chosen, by name. */
function properties() {
  const accent = ACCENTS[settings.accent.value];
  const radius = settings.radius.value;
  return [
    ...(accent
      ? [
          ['--plimsoll-accent', accent[0]],
          ['--plimsoll-on-accent', accent[1]],
        ]
      : []),
    ...(radius === USUAL_RADIUS ? [] : [['--plimsoll-radius', `${radius}px`]]),
  ];
}

/** The attributes that were chosen, then the state. */
function attributes() {
  const chosen = [
    ['theme', settings.theme.value],
    ['density', settings.density.value],
    ['lang', settings.language.value],
    ['state', subject.toState()],
  ];
  return chosen.filter(([, value]) => value !== '').map(([name, value]) => `${name}="${escaped(value)}"`);
}

const tag = inside =>
  [
    '<plimsoll-calculator',
    ...attributes().map(each => `  ${each}`),
    '>',
    `  ${escaped(inside)}`,
    '</plimsoll-calculator>',
  ].join('\n');

function sheet() {
  const lines = properties().map(([name, value]) => `  ${name}: ${value};`);
  return lines.length === 0 ? '' : `plimsoll-calculator {\n${lines.join('\n')}\n}`;
}

const inStyle = () => (sheet() ? `<style>\n${sheet()}\n</style>\n` : '');

const WAYS = {
  html: inside => `<script type="module" src="/plimsoll/plimsoll.js"></script>\n${inStyle()}${tag(inside)}`,
  npm: inside =>
    `// npm install plimsoll\nimport 'plimsoll/define';\n\n${sheet() ? `/* your style sheet */\n${sheet()}\n\n` : ''}<!-- your page -->\n${tag(inside)}`,
  react: () => {
    const style = sheet() ? `/* your style sheet */\n${sheet()}\n\n` : '';
    const given = attributes().map(each => `    ${each}`);
    return `${style}import {Calculator} from 'plimsoll/react';\n\nexport const Liquidation = () => (\n  <Calculator\n${given.join('\n')}\n  />\n);`;
  },
  frame: () =>
    `<iframe\n  src="/plimsoll/embed.html#${escaped(subject.toState())}"\n  title="Liquidation price calculator"\n  loading="lazy"\n></iframe>`,
};

async function write() {
  const way = document.querySelector('[name="way"]:checked').value;
  const [inside] = (await subject.toText()).split('\n');
  code.textContent = WAYS[way](inside);
}

function dress() {
  room.dataset.width = settings.width.value;
  subject.theme = settings.theme.value || 'auto';
  subject.density = settings.density.value;
  subject.lang = settings.language.value;
  settings.corners.value = `${settings.radius.value} px`;
  for (const name of ['--plimsoll-accent', '--plimsoll-on-accent', '--plimsoll-radius'])
    subject.style.removeProperty(name);
  for (const [name, value] of properties()) subject.style.setProperty(name, value);
  void write();
}

document.forms[0].addEventListener('input', dress);
for (const way of document.querySelectorAll('[name="way"]')) way.addEventListener('change', write);
subject.addEventListener('plimsoll-answer', write);

document.getElementById('copy').addEventListener('click', async () => {
  try {
    await navigator.clipboard.writeText(code.textContent);
    told.textContent = 'Copied.';
  } catch {
    document.getSelection().selectAllChildren(code);
    told.textContent = 'This page may not write to the clipboard: the markup is selected, copy it.';
  }
});

await customElements.whenDefined('plimsoll-calculator');
await subject.updateComplete;
dress();
