import { afterEach, beforeEach, expect, it } from 'vitest';
import { onOneDatabase } from '../support/database.ts';
import { chatOf } from '../support/proof/memory-teams.ts';
import { ProofTown } from '../support/proof/proof-town.ts';

const PERSON = { id: 'stranger-1', memberId: '29:stranger-1', name: 'Ville Vieras', tenant: 'tenant-1' };

onOneDatabase('An answer to a survey', (open) => {
  let town: ProofTown;
  beforeEach(async () => {
    town = new ProofTown(open());
    await town.open();
  });
  afterEach(() => town.close());

  it('An answer to a survey leaves no mark on the person, not even their new name or language, which another turn notes; no name at all is no new name', async () => {
    const known = async () => (await open().pool.query('SELECT *, xmin::text FROM people WHERE id = $1', [PERSON.id])).rows;
    const { world } = town;
    await world.conversations.save(`person/${PERSON.id}`, chatOf(PERSON.id));
    await world.people.saveProfile({ ...PERSON, language: 'fi', isChosen: false });
    const before = await known();
    const speaker = { ...PERSON, name: 'Ville Uusi', locale: 'sv-FI' };
    const place = { place: 'personal', address: chatOf(PERSON.id), conversationId: chatOf(PERSON.id).conversationId } as const;
    const press = {
      kind: 'press',
      activityId: 'press-1',
      inputs: { order: 'VP-2026-9999' },
      speaker,
      isExecute: true,
      ...place,
    } as const;
    expect(JSON.stringify(await town.take({ ...press, verb: 'feedback.answer' }))).toContain('hittades inte');
    expect(await known()).toEqual(before);
    await town.take({ ...press, verb: 'feedback.links' });
    expect(await known()).toMatchObject([{ name: 'Ville Uusi', language: 'sv' }]);
    await town.take({ ...press, speaker: { ...speaker, name: '', locale: 'fi-FI' }, verb: 'feedback.links' });
    expect(await known()).toMatchObject([{ name: 'Ville Uusi', language: 'fi' }]);
  });
});
