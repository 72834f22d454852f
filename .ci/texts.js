// Every card and web page in one document, by who reads it and in which situation, in Finnish, Swedish and English side by side: so that a coordinator
// can read it through. `npm run texts -- texts.html`; without a file it goes to standard output.
import { writeFileSync } from 'node:fs';
import { allCards } from '../tests/support/all-cards.ts';
import { webPages } from '../tests/support/situations/pages.ts';

const LANGUAGES = ['fi', 'sv', 'en'];
const escape = (text) => String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The parts of a card as lines, in the order in which they are read. */
function linesOf(part) {
  if (Array.isArray(part)) return part.flatMap(linesOf);
  if (typeof part !== 'object' || part === null) return [];
  const own = PARTS[part.type?.split('.')[0]]?.(part) ?? [];
  const within = ['body', 'items', 'columns', 'rows', 'cells', 'actions', 'card'];
  return [...own, ...within.flatMap((name) => linesOf(part[name]))];
}

const PARTS = {
  TextBlock: ({ text, style }) => [
    style === 'heading' ? `<h4>${escape(text)}</h4>` : `<p>${escape(text).replaceAll('\n', '<br>')}</p>`,
  ],
  Badge: ({ text }) => [`<p class="badge">${escape(text)}</p>`],
  FactSet: ({ facts }) => [
    `<dl>${facts.map((one) => `<dt>${escape(one.title)}</dt><dd>${escape(one.value)}</dd>`).join('')}</dl>`,
  ],
  Action: ({ title }) => [`<p class="press">[${escape(title)}]</p>`],
  Input: ({ label = '', title, placeholder, choices = [], errorMessage }) => {
    const said = [label, title && `☐ ${title}`, placeholder && `(${placeholder})`].filter(Boolean).map(escape).join(' ');
    const listed = choices.slice(0, MOST_CHOICES).map((one) => escape(one.title));
    const fault = errorMessage === undefined ? [] : [`⚠ ${escape(errorMessage)}`];
    return [`<p class="input">${[said, ...listed, ...fault].join('<br>')}</p>`];
  },
  Image: ({ altText = '' }) => [`<p class="picture">🖼 ${escape(altText)}</p>`],
  Chart: ({ title = '' }) => [`<p class="picture">${escape(title)}</p>`],
};

/** Of a long list its beginning is enough. */
const MOST_CHOICES = 8;

/** Of each language, by reader and situation, what is read there. */
const read = await Promise.all(
  LANGUAGES.map(async (language) => {
    const cards = Object.entries(allCards(language)).map(([reader, named]) => [
      reader,
      Object.fromEntries(Object.entries(named).map(([name, card]) => [name, linesOf(card).join('\n')])),
    ]);
    return Object.fromEntries([...cards, ['The web', await webPages(language)]]);
  }),
);

const anchor = (...names) => escape(names.join('-').replaceAll(/[^\p{L}\p{N}]+/gu, '-'));
const [first] = read;
const contents = Object.entries(first).map(
  ([reader, named]) => `<li><a href="#${anchor(reader)}">${escape(reader)}</a> (${Object.keys(named).length})</li>`,
);
const situations = Object.entries(first).map(
  ([reader, named]) =>
    `<h2 id="${anchor(reader)}">${escape(reader)}</h2>` +
    Object.keys(named)
      .map((name) => {
        const three = LANGUAGES.map((language, at) => `<td lang="${language}">${read[at][reader][name] ?? ''}</td>`);
        return `<h3 id="${anchor(reader, name)}">${escape(name)}</h3><table><tr>${three.join('')}</tr></table>`;
      })
      .join('\n'),
);

const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Verkostobotti: every text</title>
<style>body{font:16px/1.4 system-ui;margin:1rem}table{width:100%;table-layout:fixed;border-collapse:collapse}td{vertical-align:top;border:1px solid #999;padding:.5rem}
h4,p,dl{margin:.3rem 0}dt{font-weight:600;float:left;margin-right:.5em}.press{font-weight:600}.input{color:#335}</style>
<h1>Verkostobotti: every text</h1><ul>${contents.join('')}</ul>${situations.join('\n')}</html>
`;
const [file] = process.argv.slice(2);
if (file === undefined) process.stdout.write(html);
else writeFileSync(file, html);
