import { describe, expect, it } from 'vitest';
import {
  actionSet,
  card,
  cardSize,
  choiceInput,
  columns,
  container,
  dateInput,
  escapeMarkdown,
  execute,
  facts,
  heading,
  image,
  numberInput,
  openUrl,
  subtle,
  text,
  textInput,
  timeInput,
  toggleInput,
  type CardElement,
} from '../../../src/kernel/card/card.ts';
import { donutChart, groupedBarChart, horizontalBarChart, lineChart, verticalBarChart } from '../../../src/kernel/card/chart.ts';
import { table } from '../../../src/kernel/card/card-table.ts';
import { lintCard } from '../../support/lint-card.ts';

const figures = { title: 'Palaverit', header: ['Kuukausi', 'Määrä'], rows: [['tammikuu', 3.5]] } as const;
const series = {
  title: 'Palaverit',
  labelHeader: 'Kuukausi',
  labels: ['tammikuu', 'helmikuu'],
  series: [
    { name: '2026', values: [1, undefined] },
    { name: '2027', values: [2, 3] },
  ],
};

const everyPart: CardElement[] = [
  heading('Otsikko'),
  subtle('Pienempi'),
  text('Huomio', { color: 'attention', separator: undefined }),
  facts([['Menetelmä', 'Ennakointidialogi']]),
  container([text('Sisällä')], 'emphasis'),
  columns([text('Vasen')], [text('Oikea')]),
  table(['Ryhmä', 'Määrä'], [['Perhe', '3']]),
  image('https://example.fi/qr.png', 'QR-koodi palautteeseen'),
  textInput({ id: 'note', label: 'Lisätieto', isMultiline: true, maxLength: 200 }),
  numberInput({ id: 'countFamily', label: 'Perhe', min: 0, max: 50, isRequired: true, errorMessage: 'Kirjoita luku.' }),
  dateInput({ id: 'earliestDate', label: 'Aikaisintaan', value: '2027-01-20' }),
  timeInput({ id: 'timeFrom', label: 'Alkaen', value: undefined }),
  choiceInput({
    id: 'method',
    label: 'Menetelmä',
    choices: [{ title: 'Avoin dialogi', value: 'open-dialogue' }],
    style: 'expanded',
  }),
  choiceInput({
    id: 'unit',
    label: 'Yksikkö',
    choices: [{ title: 'Neuvola', value: 'neuvola' }],
    dataQuery: 'units',
    style: 'filtered',
  }),
  toggleInput({ id: 'roomBooked', label: 'Tila', title: 'Tila on varattu', value: 'yes' }),
  actionSet([openUrl('Tietosuoja', 'https://example.fi/privacy')]),
  donutChart(figures, 'fi'),
  horizontalBarChart(figures, 'sv'),
  verticalBarChart(figures, 'en'),
  lineChart(series, 'fi'),
  groupedBarChart(series, 'fi'),
];

const accept = execute({
  title: 'Otan tämän',
  verb: 'offer.accept',
  data: { offer: 'o-1', spare: undefined },
  style: 'positive',
});

describe('A card', () => {
  it('A card made of every part that we have is fit for Teams', () => {
    const whole = card({
      language: 'fi',
      title: 'Tilaus VP-2026-0042',
      summary: 'Kaksi paikkaa',
      body: everyPart,
      actions: [accept],
    });
    expect(lintCard(whole)).toEqual([]);
  });

  it('A card says its language, its title as a heading and its fallback text', () => {
    const whole = card({ language: 'sv', title: 'Beställning', summary: 'Två platser', body: [] });
    expect(whole.lang).toBe('sv');
    expect(whole.fallbackText).toBe('Beställning. Två platser');
    expect(whole.body).toEqual([heading('Beställning', 'large'), text('Två platser')]);
    expect(Object.keys(whole)).not.toEqual(expect.arrayContaining(['actions']));
    expect(card({ language: 'sv', title: 'Läget', body: [], isWide: true }).msteams).toEqual({ width: 'Full' });
  });

  it('A card leaves out what is undefined', () => {
    expect(JSON.stringify(timeInput({ id: 't', label: 'Tid', value: undefined }))).toBe(
      '{"type":"Input.Time","id":"t","label":"Tid"}',
    );
    expect(Object.keys(accept.data)).toEqual(['offer', 'verb']);
  });

  it('A card sends the same when a client falls back to Submit', () => {
    expect(accept.data).toEqual({ offer: 'o-1', verb: 'offer.accept' });
    expect(accept.fallback).toMatchObject({ type: 'Action.Submit', title: 'Otan tämän', data: accept.data });
    const decline = execute({ title: 'En voi', verb: 'offer.decline', associatedInputs: 'none', secondary: true });
    expect(decline).toMatchObject({ associatedInputs: 'none', mode: 'secondary', fallback: { associatedInputs: 'none' } });
  });

  it('A card is measured in bytes of UTF-16', () => {
    const whole = card({ language: 'fi', title: 'Ä', body: [] });
    expect(cardSize(whole)).toBe(Buffer.byteLength(JSON.stringify(whole), 'utf16le'));
  });
});

describe('A chart', () => {
  it('A chart has a table of the same figures for those who do not see it', () => {
    expect(donutChart(figures, 'fi').fallback.items).toEqual([
      heading(figures.title),
      table(['Kuukausi', 'Määrä'], [['tammikuu', '3,5']]),
    ]);
  });

  it('A chart leaves a missing figure out, and its table says so', () => {
    const chart = lineChart(series, 'fi');
    expect(chart.data[0]).toEqual({ legend: '2026', values: [{ x: 'tammikuu', y: 1 }] });
    expect(chart.fallback.items[1]).toEqual(
      table(
        ['Kuukausi', '2026', '2027'],
        [
          ['tammikuu', '1', '2'],
          ['helmikuu', '–', '3'],
        ],
      ),
    );
  });
});

describe('Foreign words on a card', () => {
  it.each([
    ['*lihava* ja _kursiivi_', String.raw`\*lihava\* ja \_kursiivi\_`],
    ['[linkki](https://example.fi)', String.raw`\[linkki\](https://example.fi)`],
    ['- kohta\n1. toinen\n# otsikko', String.raw`\- kohta` + '\n' + String.raw`1\. toinen` + '\n' + String.raw`\# otsikko`],
    ['<at>Nimi</at>', String.raw`\<at\>Nimi\</at\>`],
    ['ti 4.3.2027 klo 13.00–15.30', 'ti 4.3.2027 klo 13.00–15.30'],
  ])('%j are shown as they are', (words, escaped) => {
    expect(escapeMarkdown(words)).toBe(escaped);
  });
});

describe('The card lint', () => {
  const lint = (...body: unknown[]): string =>
    lintCard(card({ language: 'fi', title: 'T', body: body as CardElement[] })).join('; ');

  it.each([
    ['an input without a label', { type: 'Input.Text', id: 'a' }, 'has no label'],
    ['a required input without words', { type: 'Input.Text', id: 'a', label: 'A', isRequired: true }, 'no errorMessage'],
    ['an unknown element', { type: 'Carousel' }, 'Carousel'],
    ['a comma in a choice', choiceInput({ id: 'a', label: 'A', choices: [{ title: 'x', value: 'a,b' }] }), 'comma'],
    ['no choices', choiceInput({ id: 'a', label: 'A' }), 'no choices'],
    ['a chart without a fallback', { type: 'Chart.Donut', data: [] }, 'no fallback'],
    ['a picture without words', { type: 'Image', url: 'https://example.fi/a.png' }, 'altText'],
    ['a button without a fallback', actionSet([{ ...accept, fallback: undefined as never }]), 'same verb'],
    ['too large a card', text('ä'.repeat(20_000)), 'bytes'],
  ])('The card lint finds %s', (_, part, fault) => {
    expect(lint(part)).toContain(fault);
  });

  it('The card lint finds one id on two inputs', () => {
    const input = textInput({ id: 'note', label: 'A' });
    expect(lint(input, input)).toContain('note');
  });

  it('The card lint finds a card that does not say its language or has too many buttons', () => {
    const whole = card({ language: 'fi', title: 'T', body: [], actions: Array.from({ length: 7 }, () => accept) });
    expect(lintCard({ ...whole, lang: '' }).join()).toMatch(/language.*7 buttons/);
  });
});
