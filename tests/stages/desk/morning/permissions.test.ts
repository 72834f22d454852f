import { expect, it } from 'vitest';
import { digestCard } from '../../../../src/stages/desk/morning/digest.card.ts';
import { beginsWeek, daysAhead } from '../../../../src/stages/desk/morning/permissions.ts';
import { lintCard } from '../../../support/lint-card.ts';
import { aConsultant, anArea } from '../../../support/order-builder.ts';

const area = anArea();
const until = (id: string, permissionUntil?: string) => aConsultant({ id, name: `Kaisa ${id}`, permissionUntil });

it('Permissions that end within 60 days are told, the soonest first; not what ends later, never, has ended or is of another area', () => {
  const bank = [
    ...[until('last', '2026-03-02'), until('later', '2026-03-03'), until('never'), until('today', '2026-01-01')],
    ...[until('ended', '2025-12-31'), { ...until('elsewhere', '2026-01-20'), municipalities: ['utsjoki'] }],
  ];
  expect(daysAhead(bank, area, '2026-01-01').map(({ who }) => who.id)).toEqual(['today', 'last']);
});

it('A training that is due within 60 days is told, and one whose day has passed until it is held', () => {
  const due = (id: string, refresherDue: string) => aConsultant({ id, refresherDue });
  const bank = [due('soon', '2026-03-02'), due('later', '2026-03-03'), due('passed', '2025-12-01')];
  expect(daysAhead(bank, area, '2026-01-01').map(({ what, who }) => [what, who.id])).toEqual([
    ['refresher', 'passed'],
    ['refresher', 'soon'],
  ]);
});

it('The week’s first working morning is Monday’s, or the day after the days off with which it begins', () => {
  const days = ['2026-11-30', '2026-12-01', '2026-12-06', '2026-12-07'].map((day) => beginsWeek(day, area));
  expect(days).toEqual([true, false, false, true]);
  // Easter Monday.
  expect(['2026-04-06', '2026-04-07', '2026-04-08'].map((day) => beginsWeek(day, area))).toEqual([true, true, false]);
});

it.each(['fi', 'sv', 'en'] as const)(
  'The morning’s message names whose permission ends, also when no order waits, in %s',
  (language) => {
    const bank = [until('a', '2026-02-01'), aConsultant({ id: 'b', name: 'Kaisa b', refresherDue: '2026-02-02' })];
    const ahead = daysAhead(bank, area, '2026-01-01');
    const { card } = digestCard({ waiting: [], ahead }, area, language);
    expect(lintCard(card)).toEqual([]);
    expect(JSON.stringify(card)).toContain('Kaisa a');
    expect(JSON.stringify(card)).toContain('Kaisa b');
    expect(JSON.stringify(digestCard({ waiting: [], ahead: [] }, area, language).card)).not.toContain('Kaisa');
  },
);
