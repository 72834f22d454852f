import { afterEach, beforeEach, expect, it } from 'vitest';
import { openedChat } from '../../src/runtime/delivery/addresses.ts';
import { onOneDatabase } from '../support/database.ts';
import { channelOf, chatOf } from '../support/proof/memory-teams.ts';
import { ProofTown } from '../support/proof/proof-town.ts';

const PERSON = { id: 'stranger-1', memberId: '29:stranger-1' };

onOneDatabase('A person’s own chat', (open) => {
  let town: ProofTown;
  beforeEach(async () => {
    town = new ProofTown(open());
    await town.open();
  });
  afterEach(() => town.close());

  it('A person’s own chat is known by the person’s id in it, once they were seen anywhere: so it can be opened anew for an answer', async () => {
    const { memberId: _unknown, ...plain } = chatOf(PERSON.id);
    await town.world.conversations.save(`person/${PERSON.id}`, plain);
    expect(await openedChat(town.world, PERSON, channelOf('itaraja'))).toEqual(chatOf(PERSON.id));
  });

  it('A person’s own chat that Teams does not open is none: the person is asked to write there', async () => {
    await town.database.prisma.conversation.delete({ where: { place: `person/${PERSON.id}` } });
    town.teams.unopened.add(PERSON.id);
    expect(await openedChat(town.world, PERSON, channelOf('itaraja'))).toBeUndefined();
  });

  it('A person’s own chat is no place where others may read, whatever is said of it', async () => {
    const thread = { ...chatOf(PERSON.id), conversationId: '19:others@thread.tacv2' };
    const speaker = { ...PERSON, name: 'Ville Vieras', tenant: 'tenant-1' };
    const said = { kind: 'text', activityId: town.newId(), speaker, place: 'personal', address: thread, text: 'ohje' } as const;
    await town.take(said);
    expect(await town.world.conversations.address(`person/${PERSON.id}`)).toEqual(chatOf(PERSON.id));
  });
});
