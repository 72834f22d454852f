import { expect, it } from 'vitest';
import type { SaidText } from '../../src/ports/inbound.ts';
import { turns, type TurnHandlers } from '../../src/runtime/turns.ts';
import type { World } from '../../src/runtime/world.ts';

function hearing() {
  const seen = new Set<string>();
  const heard: string[] = [];
  const firstTime = async (key: string) => !seen.has(key) && seen.add(key).size > 0;
  const people = { profile: async () => undefined, saveProfile: async () => undefined };
  const world = { seen: { firstTime }, people, clock: { now: () => 0 } } as unknown as World;
  const answer = async (_world: World, { text }: { readonly text: string }) => {
    heard.push(text);
    return [];
  };
  const words = [{ places: ['channel'], pattern: /./u, answer }];
  return { seen, heard, world, handlers: { writtenIn: () => undefined, words } as unknown as TurnHandlers };
}

const speaker = { id: 'olli', name: 'Olli' };
const said = (conversationId: string, text: string) =>
  ({ kind: 'text', speaker, place: 'channel', address: { conversationId }, activityId: '1', text }) as unknown as SaidText;

it('The same activity id is heard once in one conversation, and again in another', async () => {
  const { world, heard, handlers } = hearing();
  for (const words of [said('19:a', 'eka'), said('19:a', 'eka uudestaan'), said('19:b', 'toka'), said('19:b', 'toka uudestaan')])
    await turns(world, handlers).take(words);
  expect(heard).toEqual(['eka', 'toka']);
});

it('What could not be heard for a fault is heard when it comes again', async () => {
  const { seen, world, heard, handlers } = hearing();
  let isFaulty = true;
  const profile = async () => {
    if (isFaulty) throw new Error('the database is away for a moment');
    return undefined;
  };
  const faulty = { ...world, people: { ...world.people, profile } } as unknown as World;
  await expect(turns(faulty, handlers).take(said('19:a', 'eka'))).rejects.toThrow('away');
  isFaulty = false;
  await turns(faulty, handlers).take(said('19:a', 'eka'));
  expect([heard, seen.size]).toEqual([['eka'], 1]);
});
