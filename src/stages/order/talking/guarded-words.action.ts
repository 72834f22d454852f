import { guard } from '../../../kernel/privacy/guard.ts';
import type { WordRoute } from '../../../runtime/handlers.ts';
import { cardReply } from '../replies.ts';
import { guardCard } from './talk.card.ts';

/**
 * Goes before every other route: a message with personal details is refused wherever it is written and whoever writes it, and no
 * route that reads, stores or logs anything sees it.
 */
export const guardedWords: readonly WordRoute[] = [
  {
    name: 'personal details',
    pattern: /\S/u,
    places: ['personal', 'group', 'channel'],
    answer: async (_world, { text, visitor }) => {
      const found = guard(text);
      return found.length === 0 ? undefined : [cardReply(guardCard(found, visitor.language))];
    },
  },
];
