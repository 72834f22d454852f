import type { ReachStore } from '../../src/ports/stores/reach-store.ts';

/** Everybody has a chat with the bot: what a part of a world needs where reach is not what is tested. */
export const inReach: { readonly reach: Pick<ReachStore, 'of'> } = {
  reach: { of: async (people) => new Map(people.map((id) => [id, { chat: 'open' }])) },
};
