import { afterAll, expect, it, vi } from 'vitest';
import { choice } from '../../../src/model/fields/kinds/lists.ts';
import type { Row } from '../../../src/model/fields/row.ts';
import type { ViewFacts } from '../../../src/runtime/handlers.ts';
import { anArea, anOffer, anOrder, aRequest, aConsultant, NOW, SLOT } from '../../support/order-builder.ts';
import { inputOn, wordsOn } from '../order/support/card-words.ts';

const parking = {
  kind: choice(['needed', 'not-needed']),
  form: { group: 'more', at: 14 },
  talk: { at: 16 },
  guess: 'parking',
  shown: { pair: 23, desk: 22, tasks: 21 },
  stored: 'sometimes',
  follows: true,
} as const satisfies Row;

const words = {
  label: 'Pysäköinti',
  question: 'Tarvitaanko pysäköintipaikka?',
  names: { needed: 'pysäköintipaikka', 'not-needed': 'ei pysäköintiä' },
};

// The new row and its words, and no other file.
const rows = await import('../../../src/model/fields/rows/time.ts');
const texts = await import('../../../src/model/fields/words/words.ts');
vi.doMock('../../../src/model/fields/rows/time.ts', () => ({ ...rows, HANDLING: { ...rows.HANDLING, parking } }));
vi.doMock('../../../src/model/fields/words/words.ts', () => {
  const added = Object.entries(texts.fieldTexts).map(([language, all]) => [
    language,
    { ...all, fields: { ...all.fields, parking: words } },
  ]);
  return { fieldTexts: Object.fromEntries(added) };
});
// Files of tests share their modules: those that are loaded from here on know the row, and those of the next file do not.
vi.resetModules();
afterAll(() => {
  vi.doUnmock('../../../src/model/fields/rows/time.ts');
  vi.doUnmock('../../../src/model/fields/words/words.ts');
  vi.resetModules();
});

const area = anArea();
const today = '2026-12-01';
const state = (fields: Readonly<Record<string, string>>) => ({
  ...{ language: 'fi', area, today, fields, faults: new Map(), excludedNames: new Map() },
});
const good = {
  ...{ kind: 'client', method: 'anticipation-dialogue', clientAgreed: 'yes', unit: 'perhesosiaalityo' },
  ...{ municipality: 'imatra', earliestDate: '2026-12-14', latestDate: '2026-12-18', countFamily: '4' },
};
const needed = { ...aRequest(), parking: 'needed' };
const offer = anOffer();
const holder = { id: offer.consultant, name: 'Kaisa', offer: offer.id, since: NOW, isPrepared: false };
const order = anOrder({
  ...{ request: needed, phase: 'preparing', choices: [SLOT], offers: [offer] },
  seats: [{ index: 0, role: 'lead', holder }],
});
const view: Omit<ViewFacts, 'to'> = {
  area,
  now: NOW,
  language: 'fi',
  publicUrl: 'https://bot.example',
  hasAnswered: false,
  bank: new Map(),
};

it('A new field stands on the form, with its label and choices, and in the dialogue with its question and answers', async () => {
  const { orderForm } = await import('../../../src/stages/order/form/order-form.card.ts');
  const { questionCard } = await import('../../../src/stages/order/talking/dialogue/next-question.card.ts');
  const { askedBy, nextStep } = await import('../../../src/stages/order/talking/dialogue/order-questions.ts');
  const { suggestionsFor } = await import('../../../src/stages/order/talking/dialogue/suggestions.ts');
  const { typedAnswer } = await import('../../../src/stages/order/talking/dialogue/typed-answer.ts');
  const input = inputOn(orderForm(state({}) as never, 'draft', 'new'), 'parking');
  expect(input).toMatchObject({ label: 'Pysäköinti', choices: [{ title: 'pysäköintipaikka', value: 'needed' }, {}] });
  expect(nextStep({ fields: good, area, faults: new Map(), asking: 'theme' })).toBe('parking');
  const card = questionCard({ ...state({}), draft: 'd', asking: 'parking', left: 0, mayGoBack: false } as never);
  expect(wordsOn(card)).toMatch(/Tarvitaanko pysäköintipaikka\?[^]*Pysäköintipaikka[^]*Ei pysäköintiä/);
  const listed = suggestionsFor(askedBy('parking'), { language: 'fi', area, today, fields: {} });
  expect(typedAnswer('parking', 'pysäköintipaikka', listed)).toEqual({ parking: 'needed' });
});

it('A new field is checked, stored, told in the summary and copied to a follow-up', async () => {
  const { readRequest } = await import('../../../src/stages/order/request/read-request.ts');
  const { understoodFacts } = await import('../../../src/stages/order/form/form-state.ts');
  const { followUpFields } = await import('../../../src/stages/order/life/order-follow-up.ts');
  const { addedTo } = await import('../../../src/stages/order/talking/second-opinion.port.ts');
  const facts = { area, now: NOW, bank: new Set<string>() };
  expect(readRequest({ ...good, parking: 'helicopter' } as never, facts)).toMatchObject({
    faults: new Map([['parking', { reason: 'unclear' }]]),
  });
  expect(readRequest({ ...good, parking: 'needed' } as never, facts)).toMatchObject({ request: { parking: 'needed' } });
  expect(understoodFacts(state({ parking: 'needed' }) as never)).toEqual([['Pysäköinti', 'pysäköintipaikka']]);
  expect(followUpFields(order, area, today)).toMatchObject({ parking: 'needed' });
  const reading = { intent: 'order', fields: {}, guard: [] } as const;
  expect(addedTo(reading, { parking: 'needed', excluded: 'x' }, { area, today }).fields).toEqual({ parking: 'needed' });
});

it('A new field is shown on the cards that its row allows, and on no other', async () => {
  const { pairView } = await import('../../../src/stages/meeting/prepare.card.ts');
  const { offerView } = await import('../../../src/stages/offer/offer.card.ts');
  const { openedCard } = await import('../../../src/stages/desk/channel/opened.card.ts');
  const { deskOrderView } = await import('../../../src/stages/desk/channel/order.card.ts');
  const { pairView: tasksView } = await import('../../../src/stages/order/life/cards/pair-found.card.ts');
  const toPair = { ...view, to: { person: offer.consultant } };
  const said = 'pysäköintipaikka';
  expect(wordsOn(pairView(order, toPair)?.card as never)).toContain(said);
  expect(wordsOn(openedCard(order, { area, bank: [aConsultant()], now: NOW, language: 'fi' }).card)).toContain(said);
  expect(wordsOn(tasksView(order, { ...view, to: { person: order.orderer.id } })?.card as never)).toContain(`Muista: ${said}.`);
  expect(wordsOn(offerView(order, { ...toPair, of: offer.id })?.card as never)).not.toContain(said);
  expect(wordsOn(deskOrderView(order, { ...view, to: { desk: area.id } })?.card as never)).not.toContain(said);
});
