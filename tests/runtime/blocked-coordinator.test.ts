import { afterEach, beforeEach, expect, it } from 'vitest';
import { DAY } from '../../src/kernel/time/instant.ts';
import { onOneDatabase } from '../support/database.ts';
import { chatOf } from '../support/proof/memory-teams.ts';
import { orderInputs } from '../support/proof/order-inputs.ts';
import { press, say } from '../support/proof/acts.ts';
import { ProofTown } from '../support/proof/proof-town.ts';

const COORDINATOR = chatOf('coordinator-2');
const DEPUTY = chatOf('coordinator-1');

onOneDatabase('A coordinator who has blocked the bot, where no channel is claimed', (open) => {
  let town: ProofTown;
  beforeEach(async () => {
    town = new ProofTown(open());
    await town.open();
  });
  afterEach(() => town.close());

  it('A coordinator who has blocked the bot, where no channel is claimed is passed over until they write again: cards, alerts and mornings go to the next one, once, and the operator reads it', async () => {
    const first = await placed(town, 'first');
    expect(saidTo(town, COORDINATOR.conversationId, first)).toBe(1);
    town.teams.blocked.add(COORDINATOR.conversationId);

    const second = await placed(town, 'second');
    expect(saidTo(town, DEPUTY.conversationId, second)).toBe(1);
    await town.moveTo(town.now + DAY);
    const mornings = town.teams.in(DEPUTY.conversationId).filter(({ versions }) => JSON.stringify(versions).includes('huomenta'));
    expect(mornings).toHaveLength(1);
    expect(JSON.stringify(mornings)).toContain(first);
    expect(town.warnings.filter((line) => line.startsWith('a coordinator cannot be reached'))).toEqual([
      'a coordinator cannot be reached: the next one is written to {"area":"saaristo","outcome":"blocked"}',
    ]);
    expect(town.complaints).toEqual([]);

    town.teams.blocked.clear();
    await say(town, 'coordinator-2', 'tilanne');
    const third = await placed(town, 'third');
    expect([saidTo(town, COORDINATOR.conversationId, third), saidTo(town, DEPUTY.conversationId, third)]).toEqual([1, 0]);
  });

  it('A coordinator who has blocked the bot, where no channel is claimed leaves a card that stood in their chat to the next one when it changes', async () => {
    const number = await placed(town, 'first');
    town.teams.blocked.add(COORDINATOR.conversationId);
    await press(town, 'coordinator-1', 'desk.approve', { order: number });
    await town.settle();
    expect(saidTo(town, DEPUTY.conversationId, number)).toBeGreaterThan(0);
  });

  it('A coordinator who has blocked the bot, where no channel is claimed or with whom Teams opens no chat, stops nobody else’s desk: the next one is written to', async () => {
    await town.database.prisma.conversation.delete({ where: { place: 'person/coordinator-2' } });
    town.teams.unopened.add('coordinator-2');
    const number = await placed(town, 'first');
    expect(saidTo(town, DEPUTY.conversationId, number)).toBe(1);
    expect(town.complaints).toEqual([]);
  });

  it('A coordinator who has blocked the bot, where no channel is claimed has what nobody else can be told kept for them, and the operator reads that too', async () => {
    for (const { conversationId } of [COORDINATOR, DEPUTY]) town.teams.blocked.add(conversationId);
    await placed(town, 'first');
    expect(town.warnings.filter((line) => line.startsWith('nobody at the desk could be reached')).length).toBeGreaterThan(0);
    expect(await town.world.conversations.isUnreachable('person/coordinator-1')).toBe(false);
  });
});

/** An order of the area that has claimed no channel, where the coordinator looks first. */
async function placed(town: ProofTown, draft: string): Promise<string> {
  const day = new Date(town.now).toISOString().slice(0, 10);
  await press(town, 'orderer-1', 'order.submit', { ...orderInputs(day, () => 0.5), area: 'saaristo', draft });
  await town.settle();
  const { number } = await town.database.prisma.order.findFirstOrThrow({ orderBy: { number: 'desc' }, select: { number: true } });
  return number;
}

function saidTo(town: ProofTown, conversationId: string, number: string): number {
  return town.teams.in(conversationId).filter(({ versions }) => JSON.stringify(versions.at(-1)).includes(number)).length;
}
