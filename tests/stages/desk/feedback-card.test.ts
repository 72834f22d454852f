import { expect, it } from 'vitest';
import type { ViewFacts } from '../../../src/runtime/handlers.ts';
import { answersView, contactView, debriefView } from '../../../src/stages/desk/channel/feedback.card.ts';
import { lintCard } from '../../support/lint-card.ts';
import { aConsultant, anArea, anOrder, NOW } from '../../support/order-builder.ts';

const facts = (overrides: Partial<ViewFacts> = {}): ViewFacts => ({
  ...{ area: anArea(), now: NOW, language: 'fi', to: { person: 'coordinator-1' }, publicUrl: '', hasAnswered: false },
  bank: new Map([['consultant-1', aConsultant({ phone: '000 111' })]]),
  ...overrides,
});
const holder = { id: 'consultant-1', name: 'Kaisa Konsultti', offer: 'o', since: 0, isPrepared: true };

it('The desk reads how many answers more than people a closed meeting gave', () => {
  const order = anOrder({ phase: 'closed', answersLeftOut: [{ group: 'child', answers: 9, people: 1 }] });
  for (const language of ['fi', 'sv', 'en'] as const) {
    const shown = answersView(order, facts({ language }));
    expect(shown && lintCard(shown.card)).toEqual([]);
  }
  expect(JSON.stringify(answersView(order, facts()))).toContain('vastauksia 9, ihmisiä 1');
  expect(answersView(anOrder(), facts())).toBeUndefined();
});

it('A coordinator reads who may be contacted months after and how, and nothing of an answer, also when the order is closed', () => {
  const closed = anOrder({ phase: 'closed', seats: [{ index: 0, role: 'lead', holder }] });
  const orderer = contactView(closed, facts({ of: 'orderer-1', ordererEmail: 'tiina@example.fi' }));
  const consultant = contactView(closed, facts({ of: 'consultant-1' }));
  for (const shown of [orderer, consultant]) expect(shown && lintCard(shown.card)).toEqual([]);
  expect(JSON.stringify(orderer)).toContain('tiina@example.fi');
  expect(JSON.stringify(orderer)).not.toContain('000 111');
  expect(JSON.stringify(consultant)).toMatch(/Kaisa Konsultti antoi luvan.*tel:/u);
  expect(contactView(closed, facts({ of: 'somebody' }))).toBeUndefined();
});

it('A coordinator reads who wishes for a debriefing and how to reach them, and nothing of an answer; when the order is over nothing', () => {
  const seats = [{ index: 0, role: 'lead', holder }] as const;
  const shown = debriefView(anOrder({ phase: 'held', seats }), facts({ of: 'consultant-1' }));
  expect(shown && lintCard(shown.card)).toEqual([]);
  expect(JSON.stringify(shown)).toMatch(/Kaisa Konsultti toivoo.*000 111/u);
  expect(debriefView(anOrder({ phase: 'closed', seats }), facts({ of: 'consultant-1' }))).toBeUndefined();
  expect(debriefView(anOrder({ phase: 'held', seats }), facts({ of: 'somebody' }))).toBeUndefined();
});
