import { describe, expect, it } from 'vitest';
import {
  activityKind,
  activitySchema,
  isComplete,
  type CompleteActivity,
} from '../../../../src/adapters/teams/inbound/activity.ts';
import { installationDedupe } from '../../../../src/adapters/teams/inbound/installation-dedupe.ts';
import { answerAddress, readActivity, readExecute, readSearch } from '../../../../src/adapters/teams/inbound/read-activity.ts';
import type { Json } from '../support/tiny-connector.ts';
import { AINO, BOT, CHANNEL, TEAM, TENANT, inChannel, personal, pressed, said } from '../support/activities.ts';

function complete(activity: unknown): CompleteActivity {
  const parsed = activitySchema.parse(activity);
  if (!isComplete(parsed)) throw new Error('not complete');
  return parsed;
}

const read = (activity: unknown): readonly Json[] => readActivity(complete(activity));

describe('words', () => {
  it('Words of a private chat come with the person and the address of the chat', () => {
    expect(read(personal(said('Tilaa')))).toEqual([
      {
        kind: 'text',
        activityId: '1700000000100',
        speaker: { id: AINO.aadObjectId, name: AINO.name, tenant: TENANT, locale: 'fi-FI', memberId: AINO.id },
        place: 'personal',
        address: { tenant: TENANT, serviceUrl: 'http://127.0.0.1:1/', botId: BOT, conversationId: 'a:chat', memberId: AINO.id },
        channel: undefined,
        text: 'Tilaa',
      },
    ]);
  });

  it('Words of a thread are for all who read there, also where they are called private', () => {
    const conversation = { id: CHANNEL, conversationType: 'personal', tenantId: TENANT };
    const [text] = read({ ...personal(said('omat')), conversation });
    expect(text).toMatchObject({ place: 'group', address: { conversationId: CHANNEL } });
    expect(text.address.memberId).toBeUndefined();
  });

  it('Words of a channel come with the channel as address, and are answered in their thread', () => {
    const activity = inChannel(said('<at>Verkostobotti</at> tilanne'));
    const [text] = read(activity);
    expect(text).toMatchObject({ place: 'channel', text: 'tilanne', address: { conversationId: CHANNEL, teamId: TEAM } });
    expect(text.address.memberId).toBeUndefined();
    expect(text.channel).toEqual({ teamId: TEAM, channelId: CHANNEL, threadId: '1699999999999' });
    expect(answerAddress(complete(activity)).conversationId).toBe(`${CHANNEL};messageid=1699999999999`);
  });

  it('Words are cut before anything reads them, and never in the middle of a sign', () => {
    const [long] = read(personal(said(`${'a'.repeat(7_999)}👍${'<b>b</b>'.repeat(100_000)}`)));
    expect(long.text).toBe('a'.repeat(7_999));
    const [marked] = read(personal(said(`<p>${'<b>a</b>'.repeat(900)}</p>`)));
    expect(marked.text).toHaveLength(900);
  });

  it('Words take the language of the client where the activity has none', () => {
    const entities = [{ type: 'clientInfo', locale: 'sv-FI' }];
    expect(read(personal({ ...said('hej'), locale: null, entities }))[0].speaker.locale).toBe('sv-FI');
  });

  it('Words of nobody in particular are not heard', () => {
    expect(read(personal({ ...said('hei'), from: { id: '29:x', name: 'X' } }))).toEqual([]);
  });

  it('Words of other kinds of activities are not looked for', () => {
    for (const type of ['messageReaction', 'typing', 'messageUpdate', 'event', 'somethingNew']) {
      expect(read(personal({ type, text: 'hei' }))).toEqual([]);
    }
  });
});

it('The type of an activity is logged only where it is a known one', () => {
  expect(['message', 'invoke', 'Aino Esimerkki', 'constructor', ''].map(activityKind)).toEqual([
    'message',
    'invoke',
    'other',
    'other',
    'other',
  ]);
});

describe('presses', () => {
  it('Presses carry everything as text, but for the verb and what only Teams understands', () => {
    const filled = {
      verb: 'offer.accept',
      offer: 'o-1',
      count: 4,
      yes: true,
      no: null,
      list: ['a', 'b'],
      msteams: { type: 'x' },
    };
    expect(readExecute(complete(personal(pressed('offer.accept', filled))))).toMatchObject({
      kind: 'press',
      verb: 'offer.accept',
      inputs: { offer: 'o-1', count: '4', yes: 'true', list: 'a,b' },
      messageId: '1700000000050',
      conversationId: 'a:chat',
      isExecute: true,
    });
  });

  it('Presses take the verb from the data where the action has none, and are not presses without an action', () => {
    const value = { action: { data: { verb: 'order.new' } } };
    expect(readExecute(complete(personal({ ...pressed('x'), value })))?.verb).toBe('order.new');
    for (const bad of [undefined, null, 'x', {}, { action: 'x' }, { action: { verb: 5 } }]) {
      expect(readExecute(complete(personal({ ...pressed('x'), value: bad })))).toBeUndefined();
    }
  });

  it('Presses do not let inputs reach the prototype of anything', () => {
    const activity = personal({ ...pressed('x'), value: JSON.parse('{"action":{"verb":"x","data":{"__proto__":"y"}}}') });
    const inputs = readExecute(complete(activity))?.inputs ?? {};
    expect(Object.getPrototypeOf(inputs)).toBe(Object.prototype);
  });

  it('Presses of an old client come as a message without text', () => {
    const submit = personal({ type: 'message', replyToId: '17', value: { verb: 'offer.accept', offer: 'o-1' } });
    expect(read(submit)).toMatchObject([
      { kind: 'press', verb: 'offer.accept', inputs: { offer: 'o-1' }, messageId: '17', isExecute: false },
    ]);
    expect(read(personal({ type: 'message', text: 'hei', value: { verb: 'x' } }))[0].kind).toBe('text');
  });

  it('Presses are told apart from letters typed into a choice', () => {
    const value = { queryText: 'lap', queryOptions: { skip: 0, top: 15 }, dataset: 'units', data: { sector: 'social' } };
    const search = readSearch(complete(personal({ type: 'invoke', name: 'application/search', value })));
    expect(search).toMatchObject({ kind: 'search', dataset: 'units', queryText: 'lap', inputs: { sector: 'social' } });
    expect(readSearch(complete(personal({ type: 'invoke', name: 'application/search', value: {} })))).toBeUndefined();
  });
});

describe('a channel or a team that is closed', () => {
  const event = (eventType: unknown, channel?: unknown) =>
    inChannel({
      type: 'conversationUpdate',
      conversation: { id: TEAM, conversationType: 'channel', tenantId: TENANT, isGroup: true },
      channelData: { tenant: { id: TENANT }, team: { id: TEAM }, eventType, ...(channel === undefined ? {} : { channel }) },
    });

  it('A channel or a team that is closed is the one that the event names, not the conversation that it came in', () => {
    const closed = { kind: 'closed', activityId: '1700000000100', because: 'channel-deleted', teamId: TEAM, channelId: CHANNEL };
    expect(read(event('channelDeleted', { id: CHANNEL, name: 'Tilaukset' }))).toEqual([closed]);
    expect(read(event('channelDeleted'))).toEqual([]);
  });

  it('A channel or a team that is closed is the whole team where the team was deleted or archived', () => {
    for (const [eventType, because] of [
      ['teamDeleted', 'team-deleted'],
      ['teamHardDeleted', 'team-deleted'],
      ['teamArchived', 'team-archived'],
    ])
      expect(read(event(eventType))).toEqual([{ kind: 'closed', activityId: '1700000000100', because, teamId: TEAM }]);
  });

  it('A channel or a team that is closed is one channel where the bot was taken out of that channel alone; people who leave it close nothing', () => {
    const without = (id: string, channel?: unknown) => ({ ...event('channelMemberRemoved', channel), membersRemoved: [{ id }] });
    const closed = { kind: 'closed', activityId: '1700000000100', because: 'channel-left', teamId: TEAM, channelId: CHANNEL };
    expect(read(without(BOT, { id: CHANNEL }))).toEqual([closed]);
    expect(read(without(BOT))).toEqual([]);
    expect(read(without(AINO.id, { id: CHANNEL })).map(({ kind }) => kind)).toEqual(['left']);
  });

  it('A channel or a team that is closed is none where something was renamed, made or brought back, or the event makes no sense', () => {
    for (const eventType of ['channelRenamed', 'channelCreated', 'channelRestored', 'teamRestored', 'teamUnarchived', 7, null])
      expect(read(event(eventType, { id: CHANNEL }))).toEqual([]);
  });
});

describe('a person', () => {
  it('A person is known by the object id in any case', () => {
    const from = { ...AINO, aadObjectId: AINO.aadObjectId.toUpperCase() };
    expect(read({ ...personal(said('hei')), from })).toMatchObject([{ speaker: { id: AINO.aadObjectId } }]);
  });
});

describe('coming and going', () => {
  const added = { type: 'conversationUpdate', membersAdded: [{ id: AINO.id, aadObjectId: AINO.aadObjectId }, { id: BOT }] };

  it('Coming and going of the bot is an installation, an upgrade, or its end', () => {
    const update = (action: string): Json => read(personal({ type: 'installationUpdate', action }))[0];
    expect(update('add')).toMatchObject({ kind: 'installed', because: 'install', speaker: { id: AINO.aadObjectId } });
    expect(update('add-upgrade')).toMatchObject({ kind: 'installed', because: 'upgrade' });
    expect(update('remove')).toMatchObject({ kind: 'uninstalled' });
    expect(update('remove-upgrade')).toMatchObject({ kind: 'uninstalled', because: 'upgrade' });
    expect(read(personal({ type: 'installationUpdate', action: 'dance' }))).toEqual([]);
    expect(read(personal({ type: 'installationUpdate' }))).toEqual([]);
  });

  it('Coming and going of the bot in a team names the channel that was chosen', () => {
    const channelData = { tenant: { id: TENANT }, team: { id: TEAM }, settings: { selectedChannel: { id: CHANNEL } } };
    const conversation = { id: TEAM, conversationType: 'channel', tenantId: TENANT };
    const [installed] = read(personal({ type: 'installationUpdate', action: 'add', channelData, conversation }));
    expect(installed).toMatchObject({ place: 'channel', teamId: TEAM, address: { conversationId: CHANNEL, teamId: TEAM } });
  });

  it('Coming and going of the bot among new members is an installation too, told once', () => {
    const isNews = installationDedupe(() => 0);
    const install = read(personal({ type: 'installationUpdate', action: 'add' }));
    expect([...install, ...read(personal(added))].filter(isNews)).toHaveLength(1);
    const removed = read(personal({ type: 'installationUpdate', action: 'remove' }));
    expect(removed.filter(isNews)).toHaveLength(1);
    expect(read(personal(added)).filter(isNews)).toHaveLength(1);
  });

  it('Coming and going is told again half a minute later', () => {
    let now = 0;
    const isNews = installationDedupe(() => now);
    const install = (): readonly Json[] => read(personal({ type: 'installationUpdate', action: 'add' }));
    expect(install().filter(isNews)).toHaveLength(1);
    now = 31_000;
    expect(install().filter(isNews)).toHaveLength(1);
  });

  it('Coming and going of people is told for teams', () => {
    expect(read(inChannel({ ...added, membersAdded: [{ id: '29:b', aadObjectId: 'aad-b' }] }))).toMatchObject([
      { kind: 'arrived', teamId: TEAM, members: [{ id: 'aad-b', memberId: '29:b' }] },
    ]);
    expect(read(inChannel({ type: 'conversationUpdate', membersRemoved: [{ id: '29:b' }] }))).toMatchObject([
      { kind: 'left', members: [{ memberId: '29:b' }] },
    ]);
  });
});
