import { describe, expect, it } from 'vitest';
import { parseArea } from '../../src/config/area-file.ts';
import { SEED_METHODS } from '../../src/model/area/catalogue.ts';
import { isFitting, partsIn, rolesOf } from '../../src/model/area/methods.ts';
import { LANGUAGES } from '../../src/kernel/language/language.ts';
import { SMALLEST_AREA } from '../support/smallest-area.ts';

const read = (method: string) => parseArea(`${SMALLEST_AREA}methods:\n  ${method}\n`, 'area.yaml');
const methodIn = (method: string, id: string) => read(method).areas[0]?.methods.find((one) => one.id === id);
const seed = (id: string) => SEED_METHODS.find((one) => one.id === id)!;

describe('a method of an area file', () => {
  it('Says how it runs: parts, weeks, series, points of preparation, an invitation and guidance', () => {
    const text = `circle: {
      name: { fi: Piiri, sv: Cirkel, en: Circle }, kinds: [client], needs: [future], seats: 3, durationMinutes: 120, invites: family,
      parts: [{ name: { fi: Alku }, minutes: 30 }, { name: { fi: Piiri }, isPrivate: true }],
      preparationWeeks: { least: 1, usual: 2 },
      preparation: [{ id: chairs, for: team, words: { fi: Tuolit piirissä }, isTicked: true }],
      series: { meetings: 3, everyWeeks: 2 }, invitation: { fi: Istumme piirissä. },
      guidance: { dialogue: { team: { fi: Kierrätä puheenvuoroa. } } } }`;
    expect(read(text).faults).toEqual([]);
    expect(methodIn(text, 'circle')).toMatchObject({
      about: { fi: 'Piiri' },
      invites: 'family',
      parts: [{ minutes: 30 }, { isPrivate: true }],
      preparation: [{ id: 'chairs', isTicked: true }],
      series: { meetings: 3, everyWeeks: 2, hasSameTeam: true },
      guidance: { dialogue: { team: { fi: 'Kierrätä puheenvuoroa.' } } },
    });
  });

  it('Has what is usual where nothing is said, and what the catalogue says where only one thing is changed', () => {
    expect(methodIn('circle: { name: { fi: Piiri } }', 'circle')).toMatchObject({
      seats: 2,
      invites: 'orderer',
      kinds: ['client'],
    });
    const changed = methodIn('family-group-conference: { durationMinutes: 300 }', 'family-group-conference');
    expect(changed).toMatchObject({ ...seed('family-group-conference'), durationMinutes: 300 });
  });

  it('Takes away with null what the catalogue has', () => {
    const bare = methodIn('family-group-conference: { preparationWeeks: null, followUpMonths: null }', 'family-group-conference');
    expect([bare?.preparationWeeks, bare?.followUpMonths]).toEqual([undefined, undefined]);
    expect(methodIn('open-dialogue: { series: null }', 'open-dialogue')?.series).toBeUndefined();
  });

  it('Is convened by whoever it says: where a convener comes or goes, so does the inviting', () => {
    expect(methodIn('lets-talk: { hasConvener: true }', 'lets-talk')?.invites).toBe('convener');
    expect(methodIn('family-group-conference: { hasConvener: false }', 'family-group-conference')?.invites).toBe('orderer');
  });

  it.each([
    [
      'lets-talk: { parts: [{ name: { fi: Alku }, minutes: 30 }] }',
      'methods.lets-talk.parts: the parts do not make 120 minutes (allowed: one without minutes takes what is left)',
    ],
    [
      'theme-meeting: { parts: [{ name: { fi: Alku }, isPrivate: true }] }',
      'methods.theme-meeting.parts.0.isPrivate: only a family has time of its own (allowed: with the kind client)',
    ],
    [
      'lets-talk: { preparationWeeks: { least: 3, usual: 2 } }',
      'methods.lets-talk.preparationWeeks.usual: is less than the least (allowed: as much or more)',
    ],
    [
      'lets-talk: { preparation: [{ id: a, for: team, words: { fi: A } }, { id: a, for: team, words: { fi: B } }] }',
      'methods.lets-talk.preparation.1.id: “a” stands twice (allowed: each id once)',
    ],
    [
      'theme-meeting: { needs: [own-plan] }',
      'methods.theme-meeting.needs.0: “own-plan” is no need of its kind of meeting (allowed: division, stuck, start, area, theme)',
    ],
    ['lets-talk: { series: { meetings: 1, everyWeeks: 2 } }', /methods\.lets-talk\.series\.meetings: .*2–10, or open/],
  ])('%s is refused with the place and what is allowed', (method, words) => {
    expect(read(method).faults).toEqual([
      words instanceof RegExp ? expect.stringMatching(words) : expect.stringContaining(words),
    ]);
  });
});

describe('the catalogue', () => {
  it('Says how each method runs, in three languages', () => {
    for (const { id, parts, durationMinutes, needs, needsCoordinator, name, about, invitation, preparation } of SEED_METHODS) {
      if (!needsCoordinator) expect([id, isFitting(parts, durationMinutes), needs.length > 0]).toEqual([id, true, true]);
      for (const words of [name, about, invitation, ...preparation.map((one) => one.words)])
        for (const language of LANGUAGES)
          expect([id, words?.[language]]).not.toEqual([id, words?.[language] === '' ? '' : undefined]);
    }
  });

  it('Knows what the field knows: who convenes, weeks of preparation, a series, private time, follow-up', () => {
    expect(seed('family-group-conference')).toMatchObject({
      invites: 'convener',
      preparationWeeks: { least: 3, usual: 6 },
      followUpMonths: 3,
    });
    expect(seed('open-dialogue').series).toEqual({ meetings: 'open', everyWeeks: 2, hasSameTeam: true });
    const withPrivateTime = SEED_METHODS.filter(({ parts }) => parts.some((one) => one.isPrivate));
    expect(withPrivateTime.map(({ id }) => id)).toEqual(['family-group-conference', 'acute-family-group-conference']);
  });

  it('Speaks of no client and no family where there is none', () => {
    const withoutClient = SEED_METHODS.filter(({ kinds }) => !kinds.includes('client'));
    const said = withoutClient.flatMap(({ name, about, invitation, preparation }) =>
      [name, about, invitation, ...preparation.map((one) => one.words)].flatMap((words) =>
        LANGUAGES.map((one) => words?.[one] ?? ''),
      ),
    );
    expect(said.filter((words) => /asiak|perhe|lapsen|läheis|klient|famil|närstående|barn|client|child/iu.test(words))).toEqual(
      [],
    );
  });
});

describe('the parts of a meeting', () => {
  const parts = seed('family-group-conference').parts;

  it('Have their lengths; what is left is for the part that has none of its own', () => {
    expect(partsIn(parts, 240).map(({ minutes }) => minutes)).toEqual([15, 60, 120, 45]);
    expect(partsIn(parts, 180).map(({ minutes }) => minutes)).toEqual([15, 60, 60, 45]);
  });

  it('Are told without lengths where the meeting is too short for them', () => {
    expect(partsIn(parts, 120).map(({ minutes }) => minutes)).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('Are led by one convener, or by a lead and a recorder with members beside them', () => {
    expect(rolesOf({ hasConvener: true }, 2)).toEqual(['convener', 'member']);
    expect(rolesOf({ hasConvener: false }, 4)).toEqual(['lead', 'recorder', 'member', 'member']);
  });
});
