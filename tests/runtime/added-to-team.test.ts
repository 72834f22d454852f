import { expect, it } from 'vitest';
import { peopleTurns } from '../../src/people/handlers.ts';
import { texts } from '../../src/people/texts.ts';
import type { Installation } from '../../src/ports/inbound.ts';
import { turns, type TurnHandlers } from '../../src/runtime/turns.ts';
import type { World } from '../../src/runtime/world.ts';
import { anArea } from '../support/order-builder.ts';

it('Added to a team, the bot says in the language of the area what a coordinator does next, and nothing when it was there already', async () => {
  const swedish = anArea({
    id: 'kust',
    channelLanguage: 'sv',
    coordinators: [{ id: 'siv', name: 'Siv', email: 'siv@example.fi' }],
  });
  const world = { areas: [anArea(), swedish], reach: { forgive: async () => undefined } } as unknown as World;
  const added = (by: string | undefined, because: 'install' | 'upgrade') =>
    turns(world, peopleTurns as unknown as TurnHandlers).take({
      ...{ kind: 'installed', because, place: 'channel' },
      speaker: by === undefined ? undefined : { id: by },
    } as unknown as Installation);
  const said = (text: string) => ({ kind: 'sentence', text, isForAll: true });
  expect(await added(undefined, 'install')).toEqual(said(texts.fi.added));
  expect(await added('siv', 'install')).toEqual(said(texts.sv.added));
  expect(await added('siv', 'upgrade')).toEqual({ kind: 'none' });
});
