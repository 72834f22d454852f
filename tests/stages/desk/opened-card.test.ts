import { describe, expect, it } from 'vitest';
import type { CardElement } from '../../../src/kernel/card/card.ts';
import { HOUR } from '../../../src/kernel/time/instant.ts';
import { modelTexts } from '../../../src/model/area/naming.ts';
import type { NearestHint } from '../../../src/model/order/match-log.ts';
import type { Order, Phase, Problem } from '../../../src/model/order/order.ts';
import { remedyOf } from '../../../src/stages/desk/acts/remedy.ts';
import { openedCard } from '../../../src/stages/desk/channel/opened.card.ts';
import { texts } from '../../../src/stages/desk/texts.ts';
import { lintCard } from '../../support/lint-card.ts';
import { aConsultant, anOffer, anOrder, NOW, SLOT } from '../../support/order-builder.ts';
import { area, bank, full, log } from './support/desk-order.ts';
import { deskWorld } from './support/desk-world.ts';

describe('the opened card', () => {
  const partsOf = (body: readonly CardElement[]): readonly CardElement[] =>
    body.flatMap((part) => (part.type === 'Container' ? partsOf(part.items) : [part]));
  const choices = (order: Order, people = bank) =>
    partsOf(openedCard(order, { area, bank: people, now: NOW, language: 'fi' }).card.body).flatMap((part) =>
      part.type === 'Input.ChoiceSet' && part.id === 'consultants' ? part.choices.map(({ value }) => value) : [],
    );
  const offering = { ...full, phase: 'offering' as const };

  it('The opened card lists those who may have the seat: the willing first, no insiders, nobody who sits there already', () => {
    const willing = { ...offering, offers: [anOffer({ id: 'offer-9', consultant: 'consultant-9', state: 'willing' })] };
    expect(choices(willing)).toEqual(['consultant-9', 'consultant-3']);
    expect(JSON.stringify(openedCard(willing, { area, bank, now: NOW, language: 'fi' }))).toContain(
      '"value":"consultant-9","isMultiSelect"',
    );
  });

  it('The opened card finds one of many in training by name on a page, and says how many there are', () => {
    const trainees = Array.from({ length: 45 }, (_, n) => aConsultant({ id: `trainee-${n}`, name: `Numero${n} Oppija` }));
    const opened = (trainee: string): string => {
      const search = { words: '', ticked: [], trainee };
      return JSON.stringify(openedCard(full, { area, bank, now: NOW, language: 'fi', trainees, search }).card.body);
    };
    expect(opened('')).toContain(texts.fi.choose.first(40, 45));
    expect(opened('')).not.toContain('"value":"trainee-44"');
    expect(opened('numero44')).toContain('"value":"trainee-44"');
    expect(opened('ei kukaan')).toContain(texts.fi.choose.nobody);
  });

  it.each(Object.keys(modelTexts.fi.problems) as Problem[])(
    'The opened card has one thing to do first about “%s”, says it once, and asks for no reason before an act is chosen',
    (problem) => {
      const phases: Partial<Record<Problem, Phase>> = { review: 'review', 'no-choice': 'choosing', debrief: 'held' };
      const order = { ...full, phase: phases[problem] ?? ('stuck' as const), problem };
      const { card } = openedCard(order, { area, bank, now: NOW, language: 'fi' });
      const words = JSON.stringify(card);
      expect(words.split('"style":"positive"').length - 1).toBeLessThanOrEqual(2);
      expect(words.match(/odottaa koordinaattor|koordinaattoria/gu)?.length ?? 0).toBeLessThanOrEqual(1);
      const remedy = remedyOf(order, NOW);
      expect(card.body.some(({ type }) => type === 'Input.ChoiceSet')).toBe(false);
      if (remedy !== undefined) expect(words).toContain(texts.fi.how[remedy]);
    },
  );

  it('The opened card offers the nearest changes of a search that found nothing as presses, and tells what the orderer must agree to', () => {
    const hint = (kind: NearestHint['kind']): NearestHint => ({ kind, number: 30, slot: SLOT, teams: 2 });
    const nearest = (['later', 'other-day', 'neighbours', 'ask-unknown', 'remote'] as const).map(hint);
    const order: Order = { ...full, phase: 'stuck', problem: 'no-time', choices: [], offers: [], matchLog: { ...log, nearest } };
    const { card } = openedCard(order, { area, bank, now: NOW, language: 'fi' });
    const pressed = card.body.flatMap((part) => (part.type === 'ActionSet' ? part.actions : []));
    expect(pressed.flatMap((one) => (one.type === 'Action.Execute' ? [[one.verb, one.data['change']]] : []))).toEqual([
      ['order.move', 'later'],
      ['order.move', 'other-day'],
      ['desk.widen', undefined],
      ['desk.ask-unknown', undefined],
    ]);
    expect(JSON.stringify(card)).toContain(texts.fi.withOrderer);
    const passed = openedCard(order, { area, bank, now: SLOT.end, language: 'fi' });
    expect(JSON.stringify(passed)).not.toContain('"change"');
  });

  it('The opened card names who has declined in Outlook, when they were asked, and how to call them', () => {
    const questioned = [
      { kind: 'declined' as const, name: 'Kaisa Konsultti', phone: '040 123 4567', email: 'k@example.fi', since: NOW },
    ];
    const order = { ...full, phase: 'confirmed' as const, problem: 'outlook-declined' as const };
    const words = JSON.stringify(openedCard(order, { area, bank, now: NOW, language: 'fi', questioned }));
    expect(words).toContain(texts.fi.questioned.declined('Kaisa Konsultti', 'ti 1.12.2026 klo\u00a010.00'));
    expect(words).toContain('(tel:+358401234567)');
    expect(words).toContain('https://teams.microsoft.com/l/chat/0/0?users=k%40example.fi');
  });

  it('The opened card sends along why with a move, but not with cancelling, which asks its own reason', () => {
    const { actions = [] } = openedCard(offering, { area, bank, now: NOW, language: 'fi' }).card;
    const sendsAll = (verb: string) =>
      actions.flatMap((one) => (one.type === 'Action.Execute' && one.verb === verb ? [one.associatedInputs !== 'none'] : []));
    expect([sendsAll('order.move'), sendsAll('order.cancel')]).toEqual([[true], [false]]);
  });

  it('The opened card stays small in a large bank', () => {
    const many = Array.from({ length: 200 }, (_, i) =>
      aConsultant({
        id: `aaaaaaaa-bbbb-cccc-dddd-eeeeeeee${String(i).padStart(4, '0')}`,
        name: `Konsultti Konsulttinen-Esimerkki ${i}`,
      }),
    );
    const { card } = openedCard(offering, { area, bank: many, now: NOW, language: 'fi' });
    expect(lintCard(card)).toEqual([]);
    expect(JSON.stringify(card)).toContain('"dataset":"bank/itaraja"');
  });

  it('The opened card offers approval only in review and assigning only with a chosen time', () => {
    const verbs = (order: Order) =>
      [
        ...JSON.stringify(openedCard(order, { area, bank, now: NOW, language: 'fi' })).matchAll(
          /"Action.Execute","title":"[^"]*","verb":"([^"]*)"/g,
        ),
      ].map(([, verb]) => verb);
    expect(verbs({ ...full, phase: 'review' })).toContain('desk.approve');
    expect(verbs({ ...offering, choices: [] })).not.toContain('desk.assign');
    expect(verbs(offering)).toEqual(
      expect.arrayContaining(['desk.assign', 'desk.replace', 'desk.widen', 'desk.why', 'order.cancel']),
    );
    expect(verbs({ ...full, phase: 'closed' })).toEqual(['desk.comments', 'desk.board']);
    expect(verbs({ ...full, phase: 'cancelled' })).toEqual(['desk.board']);
  });
});

describe('an opened card in a coordinator’s client', () => {
  it('An opened card is renewed by the client for some minutes without reading calendars anew; a press reads them', async () => {
    const desk = deskWorld({ orders: [anOrder({ phase: 'offering', choices: [SLOT], seats: [{ index: 0, role: 'lead' }] })] });
    const renewal = { order: 'VP-2026-0001', renewal: 'yes' };
    const isBusy = async (inputs?: Readonly<Record<string, string>>): Promise<boolean> =>
      JSON.stringify(await desk.press('desk.board', inputs)).includes(texts.fi.choose.marks.busy);
    expect(await isBusy()).toBe(false);
    desk.busy = ['consultant-1', 'consultant-2'];
    expect(await isBusy(renewal)).toBe(false);
    expect(await isBusy()).toBe(true);
    desk.busy = [];
    expect(await isBusy(renewal)).toBe(true);
    desk.now += HOUR;
    expect(await isBusy(renewal)).toBe(false);
  });
});
