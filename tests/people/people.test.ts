import { describe, expect, it } from 'vitest';
import { apology, peopleTurns } from '../../src/people/handlers.ts';
import { LANGUAGES } from '../../src/kernel/language/language.ts';
import { contactCard } from '../../src/people/contact.card.ts';
import { choosingCard, worryCard } from '../../src/people/guides.card.ts';
import { languageCard, pauseCard, welcomeCard } from '../../src/people/people.card.ts';
import { aConsultant, anArea, anOrder, NOW, SLOT } from '../support/order-builder.ts';
import { lintCard } from '../support/lint-card.ts';
import { inputOn, verbsOn, wordsOn } from '../stages/order/support/card-words.ts';
import { orderWorld } from '../stages/order/support/order-world.ts';

const visitor = (id: string) => ({ id, name: 'Nimi', tenant: 't', language: 'fi' }) as const;

const HOLDER = { id: 'consultant-1', name: 'Kaisa', offer: 'offer-1', since: NOW, isPrepared: true };

const ROLES = [
  ['professional'],
  ['consultant', 'professional'],
  ['coordinator', 'professional'],
  ['coordinator', 'consultant', 'professional'],
] as const;

const { choices, unknownVerb, welcome } = peopleTurns;

describe('whom to ask', () => {
  it.each(['yhteystiedot', 'Kuka on koordinaattori?', 'kontakt', 'vem är koordinatorn', 'contact'])(
    'Whom to ask is answered to “%s” with the ways to reach them',
    async (text) => {
      const own = orderWorld({ areas: [anArea(), anArea({ id: 'muu', name: { fi: 'Muu alue' } })] });
      own.put(anOrder());
      const words = wordsOn(await own.card((await own.say(text))[0]));
      expect(words).toContain('maija@example.fi');
      expect(words).toContain('https://teams.microsoft.com/l/chat/0/0?users=maija%40example.fi');
      expect(words).not.toContain('Muu alue');
    },
  );

  it('Whom to ask stands at the end of help, but nobody is told to ask themselves', async () => {
    const own = orderWorld();
    const helpFor = async (id: string) => wordsOn(await own.card((await own.say('ohje', id))[0]));
    expect(await helpFor('orderer-1')).toContain('Maija Esimerkki');
    expect(await helpFor('consultant-1')).toContain('Maija Esimerkki');
    expect(await helpFor('coordinator-1')).not.toContain('Maija Esimerkki');
  });

  it('Whom to ask is no matter of claiming: a coordinator reads how only until the channel is claimed', () => {
    const card = (isClaimed: boolean) =>
      wordsOn(welcomeCard({ person: 'c', roles: ['coordinator', 'professional'], areas: [anArea()], isClaimed }, 'fi'));
    expect([card(false), card(true)].map((words) => words.includes('ota kanava käyttöön'))).toEqual([true, false]);
  });
});

describe('the welcome', () => {
  it('The welcome knows who asks', async () => {
    const own = orderWorld();
    const titleFor = async (id: string): Promise<string> =>
      wordsOn(await own.card((await welcome(own.world, visitor(id)))[0])).split('\n')[0] ?? '';
    expect(await titleFor('orderer-1')).toContain('verkostopalaverin');
    expect(await titleFor('consultant-1')).toContain('verkostokonsultti');
    expect(await titleFor('coordinator-1')).toContain('koordinaattori');
  });

  it('The welcome offers orders, and is for the one who asked alone, also among others', async () => {
    const own = orderWorld();
    for (const place of ['personal', 'channel', 'group'] as const) {
      const [reply] = await own.say('ohje', 'orderer-1', place);
      expect(verbsOn(await own.card(reply))).toContain('order.new');
      expect(reply).not.toHaveProperty('isForAll');
    }
  });

  it.each(['ohje', 'hjälp', 'help', 'Ohje!', 'hja\u0308lp', 'HELP'])('The welcome answers “%s”', async (text) => {
    const own = orderWorld();
    const [reply] = await own.say(text);
    expect(verbsOn(await own.card(reply))).toContain('order.mine');
  });

  it('The welcome has the guide to taking up one’s worry at hand', async () => {
    const own = orderWorld();
    const [welcome] = await own.say('ohje');
    expect(wordsOn(await own.card(welcome))).toContain('mistä juuri sinä olet huolissasi');
    const [reply] = await own.say('huolen puheeksi ottaminen');
    expect(wordsOn(await own.card(reply))).toContain('mistä juuri sinä olet huolissasi');
  });
});

describe('whoever does not know the methods', () => {
  const asked = async (said: Readonly<Record<string, string>>) => {
    const own = orderWorld();
    return own.card(await own.press('guide.method', said));
  };

  it('Is asked three plain questions, and led to a method that can be ordered at once', async () => {
    const own = orderWorld();
    const [first] = await own.say('mikä menetelmä sopii');
    expect(wordsOn(await own.card(first))).toContain('Onko asiakas mukana');
    expect(wordsOn(await asked({ kind: 'client' }))).toContain('Mikä auttaisi nyt eniten?');
    expect(wordsOn(await asked({ kind: 'client', need: 'own-plan' }))).toContain('odottaa pari viikkoa');
    const found = await asked({ kind: 'client', need: 'own-plan', wait: 'no' });
    expect(wordsOn(found)).toContain('Akuuttineuvonpito');
    expect(JSON.stringify(found)).toContain('"method":"acute-family-group-conference","kind":"client"');
  });

  it.each([
    [{ kind: 'dk' }],
    [{ kind: 'client', need: 'dk' }],
    [{ kind: 'none', need: 'own-plan', wait: 'yes' }],
    [{ kind: 'nonsense', need: 'nonsense', wait: 'nonsense' }],
  ])('Is led to the coordinator where nothing can be told: %o', async (said) => {
    const shown = await asked(said);
    expect(wordsOn(shown)).toContain('Koordinaattori auttaa');
    expect(JSON.stringify(shown)).toContain('"method":"not-known"');
  });

  it('Is told to order as urgent what cannot wait and has no acute method', async () => {
    expect(wordsOn(await asked({ kind: 'none', need: 'stuck', wait: 'no' }))).toContain('kiireelliseksi');
    expect(wordsOn(await asked({ kind: 'none', need: 'stuck', wait: 'yes' }))).not.toContain('kiireelliseksi');
  });
});

describe('a person’s language', () => {
  it('A person’s language is chosen by a button, remembered and used at once', async () => {
    const own = orderWorld();
    const card = await own.card(await own.press('profile.language', { language: 'sv' }));
    expect(card.lang).toBe('sv');
    expect(own.profiles.get('orderer-1')).toMatchObject({ language: 'sv', isChosen: true });
    expect((await own.card(await own.press('profile.language', { language: 'sv' }))).lang).toBe('sv');
  });

  it.each([['kieli'], ['språk'], ['language']])('A person’s language is asked after “%s”', async (text) => {
    const own = orderWorld();
    const [reply] = await own.say(text);
    expect(inputOn(await own.card(reply), 'language')).toMatchObject({ value: 'fi' });
  });

  it('A person’s language is changed at once when named, and asked anew when it is none of ours', async () => {
    const own = orderWorld();
    expect(await own.say('på svenska')).toEqual([{ kind: 'sentence', text: 'Vi fortsätter på svenska.' }]);
    expect(inputOn(await own.card(await own.press('profile.language', { language: 'tlh' })), 'language')).toBeDefined();
  });
});

describe('a consultant’s pause', () => {
  it('A consultant’s pause is shown, noted once, and ended', async () => {
    const own = orderWorld();
    const [shown] = await own.say('tauko', 'consultant-1');
    expect(verbsOn(await own.card(shown))).toEqual(['profile.pause']);
    const inputs = { from: '2026-12-20', until: '2027-01-06' };
    const first = await own.card(await own.press('profile.pause', inputs, 'consultant-1'));
    expect(wordsOn(first)).toContain('Tauko su 20.12.2026 – ke 6.1.2027');
    expect(await own.card(await own.press('profile.pause', inputs, 'consultant-1'))).toEqual(first);
    expect((await own.world.bank.find('consultant-1'))?.pauses).toHaveLength(1);
    await own.press('profile.resume', {}, 'consultant-1');
    expect((await own.world.bank.find('consultant-1'))?.pauses).toEqual([]);
  });

  it.each([
    [{ from: '2026-12-20' }, 'Anna viimeinen päivä'],
    [{ until: '2026-12-20' }, 'Anna ensimmäinen päivä'],
    [{ from: '2026-12-20', until: '2026-12-19' }, 'ennen ensimmäistä'],
    [{ from: '2026-11-01', until: '2026-11-30' }, 'jo ohi'],
    [{ from: '2026-12-20', until: '2030-12-20' }, 'kaksi vuotta'],
    [{ from: 'huomenna', until: '2026-12-20' }, 'Anna ensimmäinen päivä'],
  ])('A consultant’s pause is refused in words at the field: %j', async (inputs, words) => {
    const own = orderWorld();
    const card = await own.card(await own.press('profile.pause', inputs, 'consultant-1'));
    expect(wordsOn(card)).toContain(words);
    expect((await own.world.bank.find('consultant-1'))?.pauses).toEqual([]);
  });

  it('A consultant’s pause is for those in the bank', async () => {
    const own = orderWorld();
    expect(await own.press('profile.pause', { from: '2026-12-20', until: '2026-12-21' })).toMatchObject({ kind: 'sentence' });
    expect(await own.press('profile.resume')).toMatchObject({ kind: 'sentence' });
    expect(await own.say('paus')).toMatchObject([{ kind: 'sentence' }]);
  });
});

describe('the number of an orderer', () => {
  const staffed = anOrder({ phase: 'confirmed', choices: [SLOT], seats: [{ index: 0, role: 'lead', holder: HOLDER }] });

  it('The number of an orderer is kept with the person, and cards that have opened their name are drawn anew', async () => {
    const own = orderWorld();
    own.put(staffed);
    const reply = await own.press('profile.phone', { phone: ' 040 123 4567 ', order: staffed.number });
    expect(reply).toEqual({ kind: 'view', view: 'order.status', order: staffed.number });
    expect(own.profiles.get('orderer-1')?.phone).toBe('040 123 4567');
    expect(own.planned.map(({ job, order }) => [job, order])).toEqual([['cards.refresh', staffed.number]]);
    expect(wordsOn(await own.card(reply))).toContain('Puhelinnumerosi: 040 123 4567');
  });

  it('The number of an orderer is asked once: whoever gives none is not asked again', async () => {
    const own = orderWorld();
    own.put(staffed);
    const asked = 'Mistä numerosta sinut tavoittaa?';
    const view = { kind: 'view', view: 'order.status', order: staffed.number } as const;
    expect(wordsOn(await own.card(view))).toContain(asked);
    await own.press('profile.phone', { phone: '', order: staffed.number });
    expect(wordsOn(await own.card(view))).not.toContain(asked);
  });

  it('The number of an orderer is one number; what is none is said to be none, and nothing is kept', async () => {
    const own = orderWorld();
    const reply = await own.press('profile.phone', { phone: 'soita vaihteeseen' });
    expect(reply).toEqual({ kind: 'sentence', text: expect.stringContaining('esimerkiksi 040 123 4567') });
    expect(own.profiles.size).toBe(0);
  });

  it('The number of an orderer is never on a card of somebody else’s before names are open', async () => {
    const own = orderWorld();
    own.put(staffed);
    const card = await own.card({ kind: 'view', view: 'order.status', order: staffed.number }, 'coordinator-1');
    expect(verbsOn(card)).not.toContain('profile.phone');
  });
});

describe('typing into a list', () => {
  const area = anArea();
  const find = (dataset: string, query: string) =>
    choices(orderWorld({ bank: [aConsultant({ name: 'Äijö Virtanen' })] }).world, {
      dataset,
      query,
      visitor: visitor('orderer-1'),
    });

  it('Typing into a list finds by any part of the name, those that begin with it first', async () => {
    expect(await find(`units/${area.id}`, 'KOULU')).toEqual([{ title: 'Koulukuraattorit', value: 'koulukuraattorit' }]);
    expect((await find(`municipalities/${area.id}`, 'a')).map((one) => one.value)).toEqual(['imatra', 'lappeenranta']);
    expect(await find(`sectors/${area.id}`, 'xyz')).toEqual([]);
  });

  it('Typing into a list finds people of the bank only where somebody is to be excluded, by name, without the dots', async () => {
    expect(await find(`excluded/${area.id}`, 'aij')).toEqual([{ title: 'Äijö Virtanen', value: 'consultant-1' }]);
    expect((await find(`excluded/${area.id}`, 'a')).map((one) => one.value)).not.toContain('consultant-1');
    expect(await find(`units/${area.id}`, 'äijö')).toEqual([]);
  });

  it('Typing into a list finds nothing in lists and areas that are not', async () => {
    expect(await find('graph.microsoft.com/users', 'a')).toEqual([]);
    expect(await find(`secrets/${area.id}`, '')).toEqual([]);
    expect(await find('', '')).toEqual([]);
  });
});

describe.each(LANGUAGES)('the cards of people in %s', (language) => {
  it('Are fit for Teams, and worded as agreed', () => {
    const pauses = [{ from: '2026-12-20', until: '2027-01-06' }];
    const cards = [
      ...ROLES.map((roles) => welcomeCard({ person: 'p-1', roles, areas: [anArea()], isClaimed: false }, language)),
      contactCard(
        [anArea({ deputies: [{ id: 'd-1', name: 'Sini Sijainen', email: 'sini@example.fi', phone: '050 123 4567' }] })],
        language,
      ),
      worryCard(language),
      ...[0, 1, 2, 3].map((step) =>
        choosingCard({ areas: [anArea()], person: 'p-1', asked: step, answers: { kind: 'client', need: 'future' } }, language),
      ),
      choosingCard({ areas: [anArea()], person: 'p-1', asked: 3, answers: {} }, language),
      languageCard(language),
      pauseCard({ pauses, today: '2026-12-01' }, language),
    ];
    expect(cards.flatMap(lintCard)).toEqual([]);
    expect(cards.map(wordsOn)).toMatchSnapshot();
  });

  it('Have their words for an old button and for our own failure', () => {
    expect(unknownVerb(language)).not.toBe('');
    expect(apology(`${language}-FI`)).not.toBe('');
    expect(apology(undefined)).toBe(apology('fi'));
  });
});
