import { ActivityWriter, type Activity } from '../../../src/sandbox/teams/activities.ts';
import type { Town } from '../town.ts';

/** One kind of nonsense and how it is sent; answers with the HTTP status. */
export interface Kind {
  readonly name: string;
  readonly send: (town: Town, target: Target) => Promise<number>;
}

/** A standing order at which the nonsense aims, and the offer of somebody who was asked. */
export interface Target {
  readonly order: string;
  readonly offer: string;
}

const FORM = 'application/x-www-form-urlencoded';
const NUL = 'a\u0000b';
const HALF = 'a\ud800b';
const CONTROLS = 'a\u0001\u001b[31m\u0085b';
const TURNED = 'a\u202egnp.exe';
const HUGE = 'ä'.repeat(450_000);
const SPOILT = { NUL, HALF, CONTROLS } as const;
/** Stands in the text of an activity for lists in lists in lists. */
const DEEP = 'nested without end';
const NESTED = `${'[{"inner":'.repeat(40_000)}1${'}]'.repeat(40_000)}`;
const BIRTH = JSON.parse(
  '{"__proto__":{"order":"VP-1","isAdmin":true},"constructor":{"prototype":{"x":1}},"toString":1}',
) as object;

/** More than sixty, of every part of what comes in. */
export const KINDS: readonly Kind[] = [
  ...everySpoilt('a press with an order id of', (spoilt) =>
    pressOf((inputs, { order }) => ({ ...inputs, order: order + spoilt })),
  ),
  ...everySpoilt('a press with an offer id of', (spoilt) => pressOf((inputs) => ({ ...inputs, offer: spoilt }))),
  ...everySpoilt('a press with a verb of', (spoilt) => altered('press', 'value.action.verb', spoilt)),
  ...everySpoilt('a press with a key of', (spoilt) => pressOf((inputs) => ({ ...inputs, [spoilt]: 'x' }))),
  ...everySpoilt('a press with a note of', (spoilt) => pressOf((inputs) => ({ ...inputs, note: spoilt }), 'order.submit')),
  ...everySpoilt('words of', (spoilt) => altered('words', 'text', `tilaa ${spoilt}`)),
  ...everySpoilt('words by somebody named', (spoilt) => altered('words', 'from.name', spoilt)),
  ...everySpoilt('words under an activity id of', (spoilt) => altered('words', 'id', spoilt)),
  ...everySpoilt('words by an account of', (spoilt) => altered('words', 'from.aadObjectId', spoilt)),
  ...everySpoilt('words by a member id of', (spoilt) => altered('words', 'from.id', spoilt)),
  ...everySpoilt('words in a conversation of', (spoilt) => altered('words', 'conversation.id', spoilt)),
  ...everySpoilt('words in a tenant of', (spoilt) => altered('words', 'conversation.tenantId', spoilt)),
  ...everySpoilt('words in a locale of', (spoilt) => altered('words', 'locale', spoilt)),
  ...everySpoilt('letters looked for of', (spoilt) => altered('search', 'value.queryText', spoilt)),
  ...everySpoilt('a form sent from another chat with a note of', (spoilt) => altered('sent', 'value.data.note', spoilt)),
  kind('a form sent from another chat that is a list', altered('sent', 'value.data', ['order.submit'])),
  kind('a command that nobody knows', altered('sent', 'name', 'composeExtension/fetchTask')),
  ...everySpoilt('a link of', (spoilt) => altered('link', 'value.url', `http://localhost/desk/orders/${spoilt}`)),
  kind('a link nested without end', altered('link', 'value.url', DEEP)),
  kind('a huge link', altered('link', 'value.url', HUGE)),
  kind('a service URL with a NUL', altered('words', 'serviceUrl', 'http://127.0.0.1:1/\u0000')),
  kind('a press on a message with a NUL', altered('press', 'replyToId', NUL)),
  kind('a team with a NUL', altered('words', 'channelData', { team: { id: NUL }, tenant: { id: NUL } })),
  kind('a recipient with a NUL', altered('words', 'recipient.id', NUL)),
  kind('a type with a NUL', altered('words', 'type', 'message\u0000')),
  kind('an invoke that nobody knows', altered('press', 'name', 'task/fetch')),
  kind('an installation of a NUL', altered('install', 'action', NUL)),
  kind('members with a NUL', altered('install', 'membersAdded', [{ id: NUL, aadObjectId: NUL }, { id: 7 }, null])),
  kind('a verb that nobody knows', altered('press', 'value.action.verb', 'offer.steal')),
  kind('a verb that every object has', altered('press', 'value.action.verb', 'constructor')),
  kind(
    'keys that every object has',
    pressOf((inputs) => ({ ...inputs, ...JSON.parse(JSON.stringify(BIRTH)) }) as object),
  ),
  kind(
    'keys that every object has, as they came',
    pressOf(() => BIRTH),
  ),
  kind('data that is a list', altered('press', 'value.action.data', ['order', 'offer'])),
  kind('data that is words', altered('press', 'value.action.data', 'order=1')),
  kind('data that is nothing', altered('press', 'value.action.data', null)),
  kind('no value at all', altered('press', 'value', undefined)),
  kind('a value that is a number', altered('press', 'value', 7)),
  kind(
    'data nested without end',
    pressOf((inputs) => ({ ...inputs, order: DEEP })),
  ),
  kind('a value nested without end', altered('press', 'value', DEEP)),
  kind('words with a value nested without end', altered('words', 'value', DEEP)),
  kind(
    'a huge order id',
    pressOf((inputs) => ({ ...inputs, order: HUGE })),
  ),
  kind(
    'a huge note',
    pressOf((inputs) => ({ ...inputs, note: HUGE }), 'order.submit'),
  ),
  kind('huge words', altered('words', 'text', HUGE)),
  kind('a huge name', altered('words', 'from.name', HUGE)),
  kind('a huge activity id', altered('words', 'id', HUGE)),
  kind('a body of more than a megabyte', altered('words', 'text', 'x'.repeat(1_200_000))),
  kind(
    'an order id that is another’s number',
    pressOf((inputs) => ({ ...inputs, order: 'VP-1999-0001' })),
  ),
  kind(
    'an order id that is a list',
    pressOf((inputs, { order }) => ({ ...inputs, order: [order, order] })),
  ),
  kind(
    'an order id that is a number',
    pressOf((inputs) => ({ ...inputs, order: -1e308 })),
  ),
  kind(
    'counts below nothing',
    pressOf(submit({ countFamily: '-3', countClose: '1e9', countProfessionals: 'NaN' }), 'order.submit'),
  ),
  kind('days that are in no calendar', pressOf(submit({ earliestDate: '2026-02-31', latestDate: '0000-00-00' }), 'order.submit')),
  kind('hours that are on no clock', pressOf(submit({ timeFrom: '25:61', timeTo: '-1:00', weekdays: '9,x' }), 'order.submit')),
  kind('a year far away', pressOf(submit({ earliestDate: '+275760-09-13', latestDate: '9999-12-31' }), 'order.submit')),
  kind('a language that is none', altered('words', 'locale', 'xx-YY-zz')),
  kind('words that turn around', altered('words', 'text', `tilaa ${TURNED}`)),
  kind('words without width', altered('words', 'text', 't\u200bi\u200dl\ufeffaa')),
  kind('words of pictures', altered('words', 'text', '👩‍👧🏳️‍🌈'.repeat(2_000))),
  kind('words of markup', altered('words', 'text', '<at><b>&#0;&#xD800;&#x10FFFF;<script>'.repeat(500))),
  kind('words that are a number', altered('words', 'text', 12)),
  kind('nobody', altered('words', 'from', undefined)),
  kind('somebody who is a list', altered('words', 'from', [])),
  kind('no conversation', altered('press', 'conversation', null)),
  kind('a conversation of numbers', altered('words', 'conversation', { id: 5, isGroup: 'yes', conversationType: {} })),
  kind('times that are none', altered('words', 'timestamp', 'yesterday')),
  kind('entities that are none', altered('words', 'entities', [{ type: 'mention', mentioned: null }, 5, { type: NUL }])),
  kind('attachments that are none', altered('words', 'attachments', { contentType: 5 })),
  kind('an activity that is a list', raw('POST', '/api/messages', '[]')),
  kind('an activity that is nothing', raw('POST', '/api/messages', 'null')),
  kind('an activity cut off', raw('POST', '/api/messages', '{"type":"mess')),
  kind('an activity of bytes', raw('POST', '/api/messages', '\u0000\u0001\ufffe')),
  kind('a family form with NUL in its code', raw('GET', '/f/%00%00')),
  kind('a family form with half a character in its code', raw('GET', '/f/%ED%A0%80')),
  kind('a family form sent with nonsense', raw('POST', '/f/AAAA%00', 'helped=%00&__proto__=1&sheet=%00', FORM)),
  kind('a path of dots', raw('GET', '/f/..%2f..%2fetc')),
  kind('a notice with NUL', raw('POST', '/api/calendar/x%00', '{"value":[{"clientState":"\\u0000"}]}')),
  kind('a notice that is a list', raw('POST', '/api/calendar/x', '[[[[]]]]')),
  kind('a token with NUL', raw('POST', '/api/calendar/x?validationToken=%00')),
  kind('a clock moved by nonsense', raw('POST', '/development/clock', '{"advance":"PT\\u0000"}')),
  kind('a clock moved to nowhere', raw('POST', '/development/clock', '{"to":"+999999-01-01T00:00:00Z"}')),
  kind('a clock moved by a list', raw('POST', '/development/clock', '["PT1H"]')),
  kind('statements of an area of NUL', raw('GET', '/privacy?lang=%00&area=%00')),
];

function kind(name: string, send: Kind['send']): Kind {
  return { name, send };
}

function everySpoilt(name: string, send: (spoilt: string) => Kind['send']): readonly Kind[] {
  return Object.entries(SPOILT).map(([how, spoilt]) => kind(`${name} ${how}`, send(spoilt)));
}

type Base = 'press' | 'words' | 'search' | 'install' | 'sent' | 'link';

/** An activity as Teams sends it, but for one part. By a person of whom nothing else is expected. */
function altered(base: Base, path: string, value: unknown): Kind['send'] {
  return (town, target) => deliver(town, set(baseOf(town, base, target), path.split('.'), value));
}

function pressOf(change: (inputs: object, target: Target) => object, verb = 'offer.accept'): Kind['send'] {
  return (town, target) => {
    const pressed = set(baseOf(town, 'press', target), ['value', 'action', 'verb'], verb);
    return deliver(town, set(pressed, ['value', 'action', 'data'], change({ order: target.order, offer: target.offer }, target)));
  };
}

function submit(fields: Readonly<Record<string, string>>): (inputs: object) => object {
  return () => ({ draft: 'none', kind: 'client', ...fields });
}

function baseOf(town: Town, base: Base, { order, offer }: Target): Activity {
  const { teams } = town.sandbox;
  const writer = new ActivityWriter(teams.world, () => `${teams.origin}/`);
  const { person } = town.play.actor(STRANGER);
  const message = teams.world.messages.in(person.chatId).at(-1);
  if (message === undefined) throw new Error('nothing was ever said');
  if (base === 'words') return writer.words(person, { ...message, text: 'hei', id: `nonsense-${String(Math.random())}` });
  if (base === 'install') return writer.installedFor(person, 'add');
  if (base === 'search') return writer.search(person, message, { dataset: 'units', text: 'kou' });
  const form = { verb: 'order.submit', draft: 'none', kind: 'client' };
  if (base === 'sent')
    return writer.extension(person, message, { name: 'submitAction', value: { commandId: 'order', data: form } });
  if (base === 'link') return writer.extension(person, message, { name: 'queryLink', value: { url: 'http://localhost/desk' } });
  return writer.press(person, message, { type: 'Action.Execute', verb: 'offer.accept', data: { order, offer } });
}

/** Somebody of the demonstration who orders, and takes no part in the lives that follow. */
export const STRANGER = 'Ellen Kuvitteellinen';

async function deliver(town: Town, activity: unknown): Promise<number> {
  const text = JSON.stringify(activity);
  if (!text.includes(DEEP)) return (await town.sandbox.teams.delivery.send(activity as Activity)).status;
  return raw('POST', '/api/messages', text.replace(`"${DEEP}"`, NESTED))(town, NO_TARGET);
}

const NO_TARGET: Target = { order: '', offer: '' };

/** A copy with one part changed; what is on the way to it becomes an object. */
function set(whole: unknown, [name = '', ...rest]: readonly string[], value: unknown): Activity {
  const object = { ...(whole as Readonly<Record<string, unknown>>) };
  object[name] = rest.length === 0 ? value : set(object[name], rest, value);
  return object as unknown as Activity;
}

function raw(method: string, path: string, body?: string, type = 'application/json'): Kind['send'] {
  return async (town) => {
    const answer = await fetch(town.sandbox.app.origin + path, {
      method,
      ...(body === undefined ? {} : { body, headers: { 'content-type': type } }),
    });
    await answer.arrayBuffer();
    return answer.status;
  };
}
