import { expect, it } from 'vitest';
import type { SaidText } from '../../src/ports/inbound.ts';
import { turns, type TurnHandlers } from '../../src/runtime/turns.ts';
import type { World } from '../../src/runtime/world.ts';

it('The same activity id is heard once in one conversation, and again in another', async () => {
  const seen = new Set<string>();
  const heard: string[] = [];
  const firstTime = async (key: string) => !seen.has(key) && seen.add(key).size > 0;
  const people = { profile: async () => undefined, saveProfile: async () => undefined };
  const world = { seen: { firstTime }, people, clock: { now: () => 0 } } as unknown as World;
  const answer = async (_world: World, { text }: { readonly text: string }) => {
    heard.push(text);
    return [];
  };
  const handlers = {
    writtenIn: () => undefined,
    words: [{ places: ['channel'], pattern: /./u, answer }],
  } as unknown as TurnHandlers;
  const speaker = { id: 'olli', name: 'Olli' };
  const said = (conversationId: string, text: string) =>
    ({ kind: 'text', speaker, place: 'channel', address: { conversationId }, activityId: '1', text }) as unknown as SaidText;
  for (const words of [said('19:a', 'eka'), said('19:a', 'eka uudestaan'), said('19:b', 'toka'), said('19:b', 'toka uudestaan')])
    await turns(world, handlers).take(words);
  expect(heard).toEqual(['eka', 'toka']);
});
