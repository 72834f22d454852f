import { afterEach, beforeEach, expect, it } from 'vitest';
import { DAY, MINUTE } from '../../src/kernel/time/instant.ts';
import { deskAfter } from '../../src/model/order/waiting/desk-after.ts';
import { messageKey } from '../../src/model/planned/jobs.ts';
import type { PlaceClosed } from '../../src/ports/inbound.ts';
import type { Messenger, SentMessage } from '../../src/ports/messenger.ts';
import { turnHandlers } from '../../src/app.ts';
import { loseDesks } from '../../src/runtime/delivery/desk-channel.ts';
import { showCard } from '../../src/runtime/delivery/living-card.ts';
import type { World } from '../../src/runtime/world.ts';
import { leaveLostChannel } from '../../src/stages/desk/channel/lost-channel.job.ts';
import { noteUnreachable } from '../../src/stages/desk/morning/unreachable.job.ts';
import { onOneDatabase } from '../support/database.ts';
import { press } from '../support/proof/acts.ts';
import { channelOf, chatOf } from '../support/proof/memory-teams.ts';
import { orderInputs } from '../support/proof/order-inputs.ts';
import { ProofTown } from '../support/proof/proof-town.ts';

const TEAM = channelOf('itaraja').teamId ?? '';
const DESK_CARD = { view: 'desk.order', to: { desk: 'saaristo' } } as const;
const LOST = 'Koordinaattorin kanava puuttuu';

onOneDatabase('A claimed channel that is lost', (open) => {
  let town: ProofTown;
  beforeEach(async () => {
    town = new ProofTown(open());
    await town.open();
    await town.world.conversations.save('desk/saaristo', { ...channelOf('saaristo'), teamId: TEAM });
  });
  afterEach(() => town.close());

  it('A claimed channel that is lost with its team moves the desk of every area in the team; a channel or a team of others moves none', async () => {
    await close({ because: 'team-deleted', teamId: '19:another' });
    await close({ because: 'channel-deleted', teamId: TEAM, channelId: '19:another-channel' });
    expect(lostIn('coordinator-1')).toBe(0);
    await close({ because: 'channel-deleted', teamId: TEAM, channelId: channelOf('itaraja').conversationId });
    expect([lostIn('coordinator-1'), lostIn('coordinator-2')]).toEqual([1, 0]);
    await close({ because: 'team-archived', teamId: TEAM });
    await close({ because: 'team-deleted', teamId: TEAM });
    expect([lostIn('coordinator-1'), lostIn('coordinator-2')]).toEqual([1, 1]);
    expect(town.warnings.filter((line) => line.startsWith('the coordinator channel is lost'))).toEqual([
      'the coordinator channel is lost: the coordinators are written to themselves {"area":"itaraja","because":"channel-deleted"}',
      'the coordinator channel is lost: the coordinators are written to themselves {"area":"saaristo","because":"team-archived"}',
    ]);
  });

  it('A claimed channel that is lost is told to the deputies where no coordinator can be reached, and to the operator where nobody can', async () => {
    town.teams.blocked.add(chatOf('coordinator-2').conversationId);
    await close({ because: 'channel-deleted', teamId: TEAM, channelId: channelOf('saaristo').conversationId });
    expect(lostIn('coordinator-1')).toBe(1);
    town.teams.blocked.add(chatOf('coordinator-1').conversationId);
    await close({ because: 'channel-deleted', teamId: TEAM, channelId: channelOf('itaraja').conversationId });
    expect(town.warnings).toContain(
      'the coordinator channel is lost, and neither a coordinator nor a deputy could be told {"area":"itaraja"}',
    );
    expect(town.complaints).toEqual([]);
  });

  it('A claimed channel that is lost that refuses the morning’s message leaves it to the coordinators, as it does each order’s card and alert', async () => {
    await placed('first');
    town.teams.blocked.add(channelOf('saaristo').conversationId);
    await town.moveTo(town.now + DAY);
    const chat = () =>
      town.teams.in(chatOf('coordinator-2').conversationId).map(({ versions }) => JSON.stringify(versions.at(-1)));
    expect(chat().filter((words) => words.includes('huomenta'))).toHaveLength(1);
    expect(chat().filter((words) => words.includes('tarvitsee sinua'))).toHaveLength(1);
    expect(lostIn('coordinator-2')).toBe(1);
  });

  it('A claimed channel that is lost by a refusal is lost to every area that had its desk there', async () => {
    await town.world.conversations.save('desk/itaraja', channelOf('saaristo'));
    town.teams.blocked.add(channelOf('saaristo').conversationId);
    await placed('first');
    expect(await town.world.conversations.isUnreachable('desk/itaraja')).toBe(true);
    expect([lostIn('coordinator-1'), lostIn('coordinator-2')]).toEqual([1, 1]);
  });

  it('A claimed channel that is lost is told also to a coordinator whose chat must be opened anew', async () => {
    town.teams.forgotten.add(chatOf('coordinator-1').conversationId);
    await close({ because: 'channel-deleted', teamId: TEAM, channelId: channelOf('itaraja').conversationId });
    await town.moveTo(town.now + 10 * MINUTE);
    expect(lostIn('coordinator-1')).toBe(1);
  });

  it('A claimed channel that is lost or refuses just then leaves to the coordinators what is told after an order is over', async () => {
    const numbers = [await placed('first'), await placed('second')];
    for (const order of numbers) await press(town, 'orderer-1', 'order.cancel', { order, reason: 'orderer' });
    await town.settle();
    const told = async (number = '') => {
      await town.world.queue.plan([deskAfter({ number, area: 'saaristo' }, 'impact.card', town.now)]);
      await town.settle();
      return town.teams
        .in(chatOf('coordinator-2').conversationId)
        .filter(({ versions }) => JSON.stringify(versions).includes(number));
    };
    town.teams.blocked.add(channelOf('saaristo').conversationId);
    expect(await told(numbers[0])).toHaveLength(1);
    expect(await told(numbers[1])).toHaveLength(1);
    expect(town.complaints).toEqual([]);
  });

  it('A claimed channel that is lost known by an alert that its thread refuses leaves the alert to the coordinator, and nobody counts as out of reach', async () => {
    await placed('first');
    const number = 'VP-2026-0001';
    const channel = channelOf('saaristo').conversationId;
    expect(town.teams.in(channel).map(({ conversationId }) => conversationId.includes(';messageid='))).toEqual([false, true]);
    town.teams.blocked.add(channel);
    const alert = { view: 'desk.alert', to: { desk: 'saaristo' }, of: 'normal/99' } as const;
    await town.world.queue.plan([{ job: 'card.show', order: number, key: `${number}/alert`, needs: alert, due: town.now }]);
    await town.settle();
    const known = await town.world.messages.find(messageKey(number, alert));
    expect([known?.state, known?.message?.conversationId]).toEqual(['sent', chatOf('coordinator-2').conversationId]);
    for (const person of ['coordinator-1', 'coordinator-2'])
      expect(await town.world.conversations.isUnreachable(`person/${person}`)).toBe(false);
  });

  it('A claimed channel that is lost and claimed again before anybody could be told leaves the desk where it was claimed', async () => {
    const since = (await town.world.conversations.metAt('desk/itaraja')) ?? Number.NaN;
    await town.moveTo(town.now + DAY);
    await town.world.conversations.save('desk/itaraja', channelOf('elsewhere'));
    const needs = { area: 'itaraja', since, conversationId: channelOf('itaraja').conversationId };
    await town.world.queue.plan([{ job: 'desk.lost', order: '', key: 'round/desk.lost/late', needs, due: town.now }]);
    await town.settle();
    expect((await town.world.conversations.address('desk/itaraja'))?.conversationId).toBe(channelOf('elsewhere').conversationId);
    expect(lostIn('coordinator-1')).toBe(0);
  });

  it('A claimed channel that is lost and claimed again while it is being told keeps the cards that stand in it, once each', async () => {
    const number = await placed('first');
    await town.moveTo(town.now + MINUTE);
    const [channel, world] = [channelOf('saaristo'), town.world];
    const before = shownIn(channel.conversationId, number);
    const since = (await world.conversations.metAt('desk/saaristo')) ?? Number.NaN;
    await town.take({ kind: 'closed', activityId: town.newId(), because: 'team-deleted', teamId: TEAM });
    const post = async (...sending: Parameters<Messenger['post']>): Promise<SentMessage> => {
      await claim('saaristo');
      return world.messenger.post(...sending);
    };
    const needs = { area: 'saaristo', since, conversationId: channel.conversationId };
    await leaveLostChannel({ ...world, messenger: { ...world.messenger, post } }, '', needs);
    await town.moveTo(town.now + 5 * MINUTE);
    expect(shownIn(channel.conversationId, number)).toBe(before);
  });

  it('A claimed channel that is lost and claimed elsewhere while the loss is being noted leaves the desk where it was claimed', async () => {
    await town.moveTo(town.now + MINUTE);
    const { world } = town;
    const plan: World['queue']['plan'] = async (jobs) => {
      await claim('elsewhere');
      return world.queue.plan(jobs);
    };
    const { conversationId } = channelOf('saaristo');
    await loseDesks({ ...world, queue: { ...world.queue, plan } }, { conversationId }, 'gone');
    await town.settle();
    const desk = await town.world.conversations.address('desk/saaristo');
    expect(desk?.conversationId).toBe(channelOf('elsewhere').conversationId);
    expect(lostIn('coordinator-2')).toBe(0);
  });

  it('A claimed channel that is lost or is left while a card is on its way to it has that card follow to where the desk is, once', async () => {
    const day = new Date(town.now).toISOString().slice(0, 10);
    await press(town, 'orderer-1', 'order.submit', { ...orderInputs(day, () => 0.5), area: 'saaristo', draft: 'first' });
    const { number } = await town.database.prisma.order.findFirstOrThrow({ select: { number: true } });
    const { world } = town;
    const post = async (...sending: Parameters<Messenger['post']>): Promise<SentMessage> => {
      await claim('elsewhere');
      await town.settle();
      return world.messenger.post(...sending);
    };
    const sending = { ...world, messenger: { ...world.messenger, post } };
    await showCard(sending, { views: turnHandlers.views, undelivered: noteUnreachable }, { number, ...DESK_CARD });
    await town.moveTo(town.now + 5 * MINUTE);
    const elsewhere = channelOf('elsewhere').conversationId;
    expect((await town.world.messages.find(messageKey(number, DESK_CARD)))?.message?.conversationId).toBe(elsewhere);
    expect(shownIn(elsewhere, number)).toBe(shownIn(elsewhere, number, 'tarvitsee sinua') + 1);
  });

  /** The coordinator claims a channel of that name, in which the cards are from then on. */
  async function claim(name: string): Promise<void> {
    const speaker = { id: 'coordinator-2', name: 'Siv', tenant: 'tenant-1', memberId: '29:coordinator-2', locale: 'fi' };
    const said = { speaker, place: 'channel', address: channelOf(name), text: 'ota kanava käyttöön saaristo' } as const;
    await town.take({ kind: 'text', activityId: town.newId(), ...said });
  }

  function shownIn(conversationId: string, number: string, word = ''): number {
    const last = town.teams.in(conversationId).map(({ versions }) => JSON.stringify(versions.at(-1)));
    return last.filter((words) => words.includes(number) && words.includes(word)).length;
  }

  async function close(event: Omit<PlaceClosed, 'kind' | 'activityId'>): Promise<void> {
    await town.take({ kind: 'closed', activityId: town.newId(), ...event });
    await town.settle();
  }

  function lostIn(person: string): number {
    const messages = town.teams.in(chatOf(person).conversationId);
    return messages.filter(({ versions }) => JSON.stringify(versions).includes(LOST)).length;
  }

  async function placed(draft: string): Promise<string> {
    const day = new Date(town.now).toISOString().slice(0, 10);
    await press(town, 'orderer-1', 'order.submit', { ...orderInputs(day, () => 0.5), area: 'saaristo', draft });
    await town.settle();
    const { number } = await town.database.prisma.order.findFirstOrThrow({
      orderBy: { number: 'desc' },
      select: { number: true },
    });
    return number;
  }
});
