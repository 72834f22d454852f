import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../src/kernel/language/language.ts';
import type { Order } from '../../../src/model/order/order.ts';
import type { ViewFacts } from '../../../src/runtime/handlers.ts';
import { feedbackViews } from '../../../src/stages/feedback/handlers.ts';
import { paperCard } from '../../../src/stages/feedback/answering/paper.card.ts';
import { CODE_GROUPS } from '../../../src/model/order/code-groups.ts';
import { questionsOf } from '../../../src/stages/feedback/answering/questions.ts';
import { readAnswers } from '../../../src/stages/feedback/answering/read-answers.ts';
import { lintCard } from '../../support/lint-card.ts';
import { anArea, aRequest, NOW } from '../../support/order-builder.ts';
import { aMeeting, CODES } from './support/feedback-world.ts';

type View = keyof typeof feedbackViews;

function facts(person: string, language: Language = 'fi', hasAnswered = false): ViewFacts {
  const to = { person };
  return { area: anArea(), now: NOW, language, to, bank: new Map(), publicUrl: 'https://bot.example.fi', hasAnswered };
}

const show = (view: View, order: Order, given: ViewFacts) => feedbackViews[view](order, given);
const jsonOf = (shown: unknown) => JSON.stringify(shown);

describe.each(LANGUAGES)('feedback cards in %s', (language) => {
  it.each([
    ['feedback.card', 'orderer-1'],
    ['feedback.card', 'consultant-1'],
    ['feedback.reminder', 'consultant-2'],
    ['feedback.links', 'consultant-1'],
    ['impact.card', 'orderer-1'],
    ['impact.reminder', 'orderer-1'],
  ] as const)('Are fit for Teams: %s to %s', (view, person) => {
    const shown = show(view, aMeeting({ impactAsked: true }), facts(person, language));
    expect(shown && lintCard(shown.card)).toEqual([]);
    expect(shown?.summary).toContain('VP-2026-0001');
  });

  it.each(CODE_GROUPS)('Take a paper answer of the group %s', (group) => {
    expect(
      lintCard(paperCard(aMeeting(), language, { group, questions: questionsOf(group), sheet: 'a', entered: 2 }).card),
    ).toEqual([]);
  });
});

describe('the survey card', () => {
  it('The survey card asks each by their own items, in compact lists from 0 to 10 and "cannot say"', () => {
    const card = jsonOf(show('feedback.card', aMeeting(), facts('orderer-1')));
    for (const { id } of questionsOf('orderer')) expect(card).toContain(`"id":"${id}"`);
    expect(card).toContain('0 – täysin eri mieltä');
    expect(card).toContain('10 – erittäin suuri huoli');
    expect(card).toContain('"En osaa sanoa","value":"dk"');
    expect(card).toContain('to 24.12.2026 klo\u00a015.30 asti');
  });

  it('The survey card says which meeting it asks about, also months after', () => {
    for (const [view, order] of [
      ['feedback.card', aMeeting()],
      ['impact.card', aMeeting({ phase: 'closed', impactAsked: true })],
    ] as const)
      expect(jsonOf(show(view, order, facts('orderer-1')))).toMatch(/Tilaus VP-2026-0001 · to 10\.12\.2026 klo/);
  });

  it('The survey card promises what the release keeps: five answers of three meetings', () => {
    expect(jsonOf(show('feedback.card', aMeeting(), facts('orderer-1')))).toContain(
      'vähintään viisi vastausta vähintään kolmesta palaverista',
    );
  });

  it('The survey card gives the orderer the professionals’ link, also once they have answered themselves', () => {
    for (const hasAnswered of [false, true]) {
      const card = jsonOf(show('feedback.card', aMeeting(), facts('orderer-1', 'fi', hasAnswered)));
      expect(card).toContain(`(https://bot.example.fi/f/${CODES.professional})`);
      expect(card).toContain(`/f/${CODES.professional}/qr.png`);
      expect(card).not.toContain(CODES.client);
      expect(jsonOf(show('feedback.card', aMeeting(), facts('consultant-1', 'fi', hasAnswered)))).not.toContain('/f/');
    }
  });

  it('The survey card is for nobody but orderer and pair, and only once the meeting was held', () => {
    expect(show('feedback.card', aMeeting(), facts('somebody'))).toBeUndefined();
    expect(show('feedback.card', aMeeting({ phase: 'confirmed' }), facts('orderer-1'))).toBeUndefined();
  });

  it('The survey card thanks once answered, and then sends nothing new; the reminder is noted like any other, and withheld', () => {
    for (const view of ['feedback.card', 'feedback.reminder'] as const) {
      const shown = show(view, aMeeting(), facts('orderer-1', 'fi', true));
      expect(view === 'feedback.card' ? shown?.isOnlyEdit : shown?.isWithheld).toBe(true);
      expect(jsonOf(shown)).not.toContain('Input.');
    }
  });
});

describe.each(LANGUAGES)('the way to the web in %s', (language) => {
  const link = { ownForm: 'https://bot.example.fi/f/own' };
  const urls = (card: string) => card.match(/"Action.OpenUrl"[^}]*/g);

  it.each([
    ['feedback.card', 'orderer-1'],
    ['feedback.reminder', 'consultant-1'],
    ['impact.card', 'orderer-1'],
    ['impact.reminder', 'orderer-1'],
  ] as const)(
    'The way to the web is a button of %s to %s, which says that it leaves Teams, until it is answered',
    (view, person) => {
      const given = facts(person, language);
      const open = show(view, aMeeting({ impactAsked: true }), { ...given, ...link });
      expect(open && lintCard(open.card)).toEqual([]);
      expect(urls(jsonOf(open))).toEqual([expect.stringContaining(`"url":"https://bot.example.fi/f/own?lang=${language}"`)]);
      expect(jsonOf(open)).toMatch(/utanför Teams|outside Teams|Teamsin ulkopuolelle/);
      const answered = { ...given, ...link, hasAnswered: true };
      expect(urls(jsonOf(show(view, aMeeting({ impactAsked: true }), answered)))).toBeNull();
      expect(jsonOf(show(view, aMeeting({ impactAsked: true }), given))).not.toMatch(/Action.OpenUrl|Teamsin ulko/);
    },
  );
});

describe('the links card', () => {
  it('The links card gives each group its code, link and QR picture with words', () => {
    const card = jsonOf(show('feedback.links', aMeeting(), facts('consultant-1')));
    for (const code of Object.values(CODES)) {
      expect(card).toContain(`(https://bot.example.fi/f/${code})`);
      expect(card).toContain(`https://bot.example.fi/f/${code}/qr.png"`);
      expect(card).toContain(`https://bot.example.fi/f/${code}/sheet)`);
      expect(card).toContain(`https://bot.example.fi/f/${code}/paper)`);
    }
    expect(card).toContain('QR-kuva palautelomakkeeseen: 7–12-vuotiaat lapset. Koodi BCDF 2345.');
    expect(card).toContain('Koodi BCDF 2345 osoitteessa bot.example.fi/f');
  });

  it('The links card folds the groups of whom nobody was announced', () => {
    const counts = { ...aRequest().counts, children: 0, young: 0 };
    const shown = show('feedback.links', aMeeting({ request: aRequest({ counts }) }), facts('consultant-1'));
    const folded = shown?.card.body.find((part) => part.type === 'Container');
    expect(jsonOf(folded)).toContain(CODES.child);
    expect(jsonOf(folded)).not.toContain(CODES.client);
  });

  it('The links card has only the professionals’ form when there is no client', () => {
    const card = jsonOf(show('feedback.links', aMeeting({ request: aRequest({ kind: 'none' }) }), facts('consultant-1')));
    expect(card).toContain(CODES.professional);
    expect(card).not.toContain(CODES.client);
  });

  it('The links card comes before the meeting too', () => {
    for (const phase of ['preparing', 'confirmed'] as const)
      expect(jsonOf(show('feedback.links', aMeeting({ phase }), facts('consultant-1')))).toContain(`${CODES.client}/sheet`);
  });

  it('The links card is for the pair alone, and only when there are codes', () => {
    expect(show('feedback.links', aMeeting(), facts('orderer-1'))).toBeUndefined();
    expect(show('feedback.links', aMeeting({ codes: {} }), facts('consultant-1'))).toBeUndefined();
  });
});

describe('the impact card', () => {
  it('The impact card is asked of the orderer and those who led also after the order was closed, and thanks once answered', () => {
    const order = aMeeting({ phase: 'closed', impactAsked: true });
    const shown = show('impact.card', order, facts('orderer-1', 'sv'));
    expect(jsonOf(shown)).toContain('impact.answer');
    expect(jsonOf(show('impact.card', order, facts('orderer-1', 'sv', true)))).not.toContain('Input.');
    expect(jsonOf(show('impact.card', order, facts('consultant-1')))).toContain('Kaksi lyhyttä kysymystä.');
    expect(show('impact.card', order, facts('somebody'))).toBeUndefined();
    expect(show('impact.card', aMeeting(), facts('orderer-1'))).toBeUndefined();
  });

  it('The impact card comes once more, but sends nothing new to who has answered', () => {
    const order = aMeeting({ phase: 'closed', impactAsked: true });
    expect(jsonOf(show('impact.reminder', order, facts('orderer-1')))).toContain('Ehditkö vielä vastata');
    expect(show('impact.reminder', order, facts('orderer-1', 'fi', true))?.isWithheld).toBe(true);
  });
});

describe('the card for paper answers', () => {
  const entry = (group: 'child' | 'client', given: Record<string, string> = {}) => {
    const read = readAnswers(questionsOf(group), given);
    return paperCard(aMeeting(), 'fi', { group, questions: questionsOf(group), sheet: 'a', entered: 3, read }).card;
  };

  it('The card for paper answers shows a child’s faces as faces with the values of the form, and everybody else the scale', () => {
    const child = jsonOf(entry('child'));
    expect(child).toContain('"title":"😢 Ei","value":"0"');
    expect(child).toContain('"title":"😄 Kyllä","value":"10"');
    expect(child).not.toContain('"value":"9"');
    expect(jsonOf(entry('child', { k_told: '4' }))).toContain('"title":"4","value":"4"');
    expect(jsonOf(entry('client'))).toContain('"value":"9"');
  });

  it('The card for paper answers tells how far they have come, and leads back to the QR pictures', () => {
    const card = jsonOf(entry('client'));
    expect(card).toContain('3 vastausta on tallessa');
    expect(card).toContain('Lomake 4');
    expect(card).toContain('"title":"Takaisin QR-kuviin"');
  });
});

describe('a filled-in card', () => {
  it('A filled-in card says the fault above its field, keeps the other answers and not what the guard stopped', () => {
    const read = readAnswers(questionsOf('child'), { k_told: '7', helped: 'Soita 040 123 4567', heard: '99' });
    const { card } = paperCard(aMeeting(), 'fi', {
      group: 'child',
      questions: questionsOf('child'),
      sheet: 'a',
      entered: 0,
      read,
    });
    const said = card.body.flatMap((part) =>
      part.type === 'TextBlock' ? [part.text] : part.type.startsWith('Input') ? ['input'] : [],
    );
    expect(said.filter((one) => one.startsWith('⚠'))).toHaveLength(2);
    expect(jsonOf(card)).toContain('"value":"7"');
    expect(jsonOf(card)).not.toContain('040');
    expect(lintCard(card)).toEqual([]);
  });
});
