import { FIELD_NAMES } from '../../../src/model/fields/fields.ts';
import { ActivityWriter } from '../../../src/sandbox/teams/activities.ts';
import { presses } from '../../../src/stages/registry.ts';
import { STRANGER } from '../nonsense/kinds.ts';
import type { Town } from '../town.ts';
import type { Chance } from './chance.ts';
import { MARK, spoilt } from './spoiling.ts';

/** One thing that is sent to the bot, from whoever can reach it. */
export interface Input {
  readonly kind: string;
  readonly path: string;
  readonly method: 'GET' | 'POST';
  readonly type?: string;
  readonly body?: string;
}

/** What is aimed at: an order with its offer, and the code of an open form. */
export interface Aims {
  readonly order: string;
  readonly offer: string;
  readonly code: string;
}

/** Inputs by chance: each begins as something that the bot knows, and is changed where it hurts. */
export function inputsOf(town: Pick<Town, 'play' | 'sandbox'>, aims: Aims): (luck: Chance) => Input {
  const known = knownValues(aims);
  // Many of what costs little, few of what is read as an order or answered by a message.
  const makers = [
    ...[pressed, pressed, pressed, pressed, composed, said, searched, searched, installed],
    ...[formSent, formSent, formSent, formSent, pageAsked, pageAsked, pageAsked, pageAsked, notified, notified],
    ...[cutOff, cutOff, cutOff, cutOff],
  ];
  return (luck) => luck.oneOf(makers)(luck);

  function activity(kind: string, whole: unknown, luck: Chance): Input {
    const some = spoilt(whole, luck, known) as Record<string, unknown>;
    // Teams gives each activity its own id; a bounded number of them here, so that what is remembered of them is no growth.
    if ('id' in Object(some) && luck.onceIn(2)) some['id'] = `fuzz-${luck.below(50)}`;
    return { kind, path: '/api/messages', method: 'POST', type: 'application/json', body: JSON.stringify(some) };
  }

  function parts() {
    const { teams } = town.sandbox;
    const { person } = town.play.actor(STRANGER);
    const message = teams.world.messages.in(person.chatId).at(-1);
    if (message === undefined) throw new Error('nothing was ever said');
    return { writer: new ActivityWriter(teams.world, () => `${teams.origin}/`), person, message };
  }

  function pressed(luck: Chance): Input {
    const { writer, person, message } = parts();
    const verb = luck.oneOf(VERBS);
    return activity(`press ${verb}`, writer.press(person, message, { type: 'Action.Execute', verb, data: filled(luck) }), luck);
  }

  function filled(luck: Chance): Readonly<Record<string, string>> {
    const fields = Object.fromEntries(Array.from({ length: luck.below(8) }, () => [luck.oneOf(FIELD_NAMES), luck.oneOf(known)]));
    return { ...fields, order: aims.order, offer: aims.offer, ...(luck.onceIn(2) && { draft: 'none', kind: 'client' }) };
  }

  function composed(luck: Chance): Input {
    const { writer, person, message } = parts();
    const asked = luck.oneOf([
      { name: 'fetchTask', value: { commandId: 'order' } },
      { name: 'submitAction', value: { commandId: 'order', data: { ...filled(luck), verb: luck.oneOf(VERBS) } } },
      { name: 'query', value: { commandId: 'share', parameters: [{ name: 'words', value: luck.oneOf(known) }] } },
      { name: 'queryLink', value: { url: `${town.sandbox.app.world.publicUrl}/desk/orders/${aims.order}` } },
    ]);
    return activity(`extension ${asked.name}`, writer.extension(person, message, asked), luck);
  }

  function said(luck: Chance): Input {
    const { writer, person, message } = parts();
    const text = `${luck.oneOf(WORDS)} ${luck.onceIn(3) ? MARK : ''} ${luck.oneOf(known)}`;
    return activity('words', writer.words(person, { ...message, text, id: `fuzz-${luck.below(50)}` }), luck);
  }

  function searched(luck: Chance): Input {
    const { writer, person, message } = parts();
    return activity('search', writer.search(person, message, { dataset: 'units', text: luck.oneOf(WORDS) }), luck);
  }

  function installed(luck: Chance): Input {
    const { writer, person } = parts();
    return activity('installation', writer.installedFor(person, luck.oneOf(['add', 'remove'])), luck);
  }

  function formSent(luck: Chance): Input {
    const path = `/f/${luck.onceIn(3) ? encoded(luck) : aims.code}${luck.oneOf(['', '', '/thanks', '?lang=xx', '/sheet'])}`;
    const names = ['heard', 'helped', 'future', 'sheet', 'lang', '__proto__', 'code'];
    const body = Array.from({ length: luck.below(6) }, () => `${luck.oneOf(names)}=${encoded(luck)}`).join('&');
    return { kind: 'form', path, method: 'POST', type: 'application/x-www-form-urlencoded', body };
  }

  function pageAsked(luck: Chance): Input {
    const path = luck.oneOf([
      '/f/',
      '/privacy?lang=',
      '/accessibility?lang=',
      '/terms?area=',
      '/guide/',
      '/o/',
      '/api/calendar/',
      '/',
      '/f?code=',
    ]);
    return { kind: 'page', path: path + encoded(luck), method: 'GET' };
  }

  function notified(luck: Chance): Input {
    const notice = { value: [{ subscriptionId: 's', clientState: 'x', resource: 'users/x/events/y', changeType: 'updated' }] };
    const path = `/api/calendar/${encoded(luck)}${luck.onceIn(4) ? `?validationToken=${encoded(luck)}` : ''}`;
    return { kind: 'notice', path, method: 'POST', type: 'application/json', body: JSON.stringify(spoilt(notice, luck, known)) };
  }

  /** Bytes that were JSON once. */
  function cutOff(luck: Chance): Input {
    const whole = pressed(luck);
    const body = whole.body ?? '';
    return {
      ...whole,
      kind: 'cut off',
      body: body.slice(0, luck.below(body.length)) + luck.oneOf(['', '"', '}', '\u0000', '[']),
    };
  }

  function encoded(luck: Chance): string {
    return luck.oneOf([
      '%00',
      '%ED%A0%80',
      '..%2f..',
      '%',
      '%F0%9F%91%A9',
      encodeURIComponent(`${MARK}${luck.below(9)}`),
      luck.oneOf(known),
    ]);
  }
}

const VERBS = Object.keys(presses);

const WORDS = [
  'tilaa',
  'omat',
  'ohje',
  'kieli',
  'tauko',
  'peru',
  'beställ',
  'help',
  'ennakointidialogi viikolla 49',
  'takaisin',
  'lähetä',
  'kyllä',
  'tilanne',
];

function knownValues({ order, offer }: Aims): readonly string[] {
  return [
    order,
    offer,
    'anticipation-dialogue',
    'fi',
    'yes',
    'no',
    '3',
    '10',
    'dk',
    '2026-12-15',
    '12:00',
    'own',
    'itaraja',
    'perhesosiaalityo',
    ...VERBS.slice(0, 20),
  ];
}
