import { describe, expect, it } from 'vitest';
import { fieldsOf } from '../../../../src/model/fields/fields.ts';
import { readRequest } from '../../../../src/stages/order/request/read-request.ts';
import type { OrderRequest } from '../../../../src/model/order/order.ts';
import { NOW, anArea, anOrder } from '../../../support/order-builder.ts';
import { goodInputs } from '../support/order-world.ts';

const facts = { area: anArea(), now: NOW, bank: new Set(['consultant-1']) };

function read(overrides: Record<string, string> = {}, followUp = undefined as ReturnType<typeof anOrder> | undefined) {
  return readRequest(fieldsOf(goodInputs(overrides)), { ...facts, followUp });
}

function request(overrides: Record<string, string> = {}): OrderRequest {
  const reading = read(overrides);
  if (!reading.ok) throw new Error([...reading.faults].map(([field, fault]) => `${field}: ${fault.reason}`).join(', '));
  return reading.request;
}

function faults(overrides: Record<string, string>): Record<string, string> {
  const reading = read(overrides);
  return reading.ok ? {} : Object.fromEntries([...reading.faults].map(([field, { reason }]) => [field, reason]));
}

describe('reading an order form', () => {
  it('Reading an order form fills in what the method and the house take for granted', () => {
    expect(request()).toMatchObject({
      kind: 'client',
      method: 'anticipation-dialogue',
      sector: 'social',
      durationMinutes: 150,
      seats: 2,
      language: 'fi',
      interpreter: 'none',
      placeType: 'own',
      urgency: 'normal',
      hopes: [],
      excluded: [],
      counts: { family: 4, close: 0, professionals: 5, children: 0, young: 0 },
    });
  });

  it('Reading an order form knows an excluded person by the id in any case, beside units', () => {
    expect(request({ excluded: 'CONSULTANT-1, perhesosiaalityo' }).excluded).toEqual(['consultant-1', 'perhesosiaalityo']);
  });

  it('Reading an order form knows the kind from a method that has only one', () => {
    expect(request({ kind: '', method: 'area-meeting' })).toMatchObject({ kind: 'none', durationMinutes: 180 });
    expect(faults({ kind: '', method: 'cooperation-meeting' })).toMatchObject({ kind: 'kind-missing' });
  });

  it('Reading an order form makes an acute method acute whatever the form says', () => {
    expect(request({ method: 'acute-family-group-conference', urgency: 'normal' }).urgency).toBe('acute');
    expect(request({ urgency: 'acute' }).urgency).toBe('acute');
  });

  it('Reading an order form asks for an interpreter where only the language was said, and forgets the language where none is needed', () => {
    expect(request({ interpreterLanguage: 'ar' })).toMatchObject({ interpreter: 'language', interpreterLanguage: 'ar' });
    expect(request({ interpreter: 'none', interpreterLanguage: 'ar' }).interpreterLanguage).toBeUndefined();
  });

  it('Reading an order form keeps nothing of the client in a meeting without one', () => {
    const inputs = {
      kind: 'none',
      method: 'workers-only-meeting',
      clientAgreed: '',
      clientAgreedOn: '2026-11-30',
      ageGroup: '7-12',
    };
    expect(request(inputs)).toMatchObject({ clientAgreedOn: undefined, ageGroup: undefined });
  });

  it('Reading an order form drops hopes and needs that no list knows, since they could be anything', () => {
    expect(request({ hopes: 'shared-plan,Matti', accessibility: 'breaks,Maija' })).toMatchObject({
      hopes: ['shared-plan'],
      accessibility: ['breaks'],
    });
  });

  it('Reading an order form takes an address of premises, and none of a home or a remote meeting', () => {
    expect(request({ placeType: 'public', placeText: 'Kauppakatu 5, kirjasto' }).placeText).toBe('Kauppakatu 5, kirjasto');
    expect(request({ placeType: 'hybrid', placeText: 'Kauppakatu 5' }).placeText).toBe('Kauppakatu 5');
    expect(faults({ placeType: 'home', placeText: 'Kauppakatu 5' })).toEqual({ placeText: 'home-address' });
    expect(faults({ placeType: 'home', placeText: 'ovikoodi' })).toEqual({ placeText: 'home-address' });
    expect(request({ placeType: 'remote', placeText: 'Teams' }).placeText).toBeUndefined();
    expect(faults({ placeType: 'remote', placeText: 'Kauppakatu 5' })).toEqual({ placeText: 'guarded' });
  });

  it('Reading an order form names the order that it continues in capitals', () => {
    const reading = read({ followUpOf: 'vp-2026-0007' }, anOrder({ number: 'VP-2026-0007' }));
    expect(reading).toMatchObject({ ok: true, request: { followUpOf: 'VP-2026-0007' } });
  });

  it('Reading an order form takes a team as large as the method has it, and otherwise one to four', () => {
    expect(request({ seats: '4' }).seats).toBe(4);
    expect(request({ method: 'family-group-conference' }).seats).toBe(1);
  });

  const FAULTY: readonly (readonly [string, Record<string, string>, Record<string, string>])[] = [
    ['a client meeting that is not agreed with the client', { clientAgreed: 'no' }, { clientAgreed: 'client-not-agreed' }],
    ['a client meeting that says nothing of agreeing', { clientAgreed: '' }, { clientAgreed: 'client-not-agreed' }],
    ['an agreement in the future', { clientAgreedOn: '2026-12-02' }, { clientAgreedOn: 'future-date' }],
    ['an agreement on a day that does not exist', { clientAgreedOn: '2026-02-30' }, { clientAgreedOn: 'bad-date' }],
    ['no method', { method: '' }, { method: 'method-missing' }],
    ['a method that the area does not have', { method: 'seance' }, { method: 'unknown-method' }],
    ['a method that does not fit the kind', { method: 'area-meeting' }, { method: 'method-unfit' }],
    ['a theme that is not on the list', { theme: 'Matin asia' }, { theme: 'unknown-theme' }],
    ['no unit', { unit: '' }, { unit: 'unit-missing' }],
    ['an unknown unit', { unit: 'nowhere' }, { unit: 'unknown-unit' }],
    ['an unknown sector', { sector: 'nowhere' }, { sector: 'unknown-sector' }],
    ['an unknown invited unit', { invitedUnits: 'koulukuraattorit,nowhere' }, { invitedUnits: 'unknown-unit' }],
    ['an unknown invited sector', { invitedSectors: 'nowhere' }, { invitedSectors: 'unknown-sector' }],
    ['an excluded person who is not in the bank', { excluded: 'perhesosiaalityo,somebody' }, { excluded: 'unknown-excluded' }],
    ['no municipality', { municipality: '' }, { municipality: 'municipality-missing' }],
    ['an unknown municipality', { municipality: 'atlantis' }, { municipality: 'unknown-municipality' }],
    ['a language that is none', { language: 'xx' }, { language: 'unknown-language' }],
    ['a language in words', { language: 'suomi' }, { language: 'unknown-language' }],
    ['an interpreter of no kind', { interpreter: 'parrot' }, { interpreter: 'unknown-interpreter' }],
    ['a place of no kind', { placeType: 'moon' }, { placeType: 'unknown-place' }],
    ['half a person', { countFamily: '1.5' }, { countFamily: 'bad-count' }],
    ['fewer than nobody', { countClose: '-1' }, { countClose: 'bad-count' }],
    ['a stadium', { countProfessionals: '501' }, { countProfessionals: 'bad-count' }],
    ['more children than people', { countChildren: '10' }, { countChildren: 'more-young-than-people' }],
    ['a worry beyond the zones', { worry: '5' }, { worry: 'bad-worry' }],
    ['five consultants', { seats: '5' }, { seats: 'bad-seats' }],
    ['no consultants', { seats: '0' }, { seats: 'bad-seats' }],
    ['an urgency of no kind', { urgency: 'yesterday' }, { urgency: 'unknown-urgency' }],
    ['an order that is not known to this person', { followUpOf: 'VP-2026-0001' }, { followUpOf: 'unknown-order' }],
    ['a note of 201 characters', { note: 'a'.repeat(201) }, { note: 'note-too-long' }],
    ['a phone number in the note', { note: 'soita 040 123 4567' }, { note: 'guarded' }],
    ['an identity code in the place', { placeText: '010190-900P' }, { placeText: 'guarded' }],
    ['a length between the half hours', { durationMinutes: '100' }, { durationMinutes: 'bad-length' }],
    ['a length of five hours', { durationMinutes: '300' }, { durationMinutes: 'bad-length' }],
  ];

  it.each(FAULTY)('Reading an order form refuses %s, at its field', (_what, inputs, expected) => {
    expect(faults(inputs)).toEqual(expected);
  });

  it('Reading an order form says every fault at once, one for each field', () => {
    expect(faults({ unit: '', municipality: '', method: '', clientAgreed: '', countFamily: 'x' })).toEqual({
      unit: 'unit-missing',
      municipality: 'municipality-missing',
      method: 'method-missing',
      clientAgreed: 'client-not-agreed',
      countFamily: 'bad-count',
    });
  });
});
