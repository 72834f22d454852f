import { CHAT_WORDS } from '../../model/chat-words.ts';
import type { WordRoute } from '../../runtime/handlers.ts';
import { begin } from './form.action.ts';
import { mine } from './handle.action.ts';
import { answerWords } from './understood.action.ts';

/** Chat words of the order; the last route takes everything that nobody else took. */
export const orderWords: readonly WordRoute[] = [
  {
    name: 'order',
    pattern: CHAT_WORDS.order,
    places: ['personal', 'group', 'channel'],
    answer: async (world, { visitor }) => [await begin(world, visitor, {})],
  },
  {
    name: 'new order',
    pattern: CHAT_WORDS.anew,
    places: ['personal', 'group', 'channel'],
    answer: async (world, { visitor }) => [await begin(world, visitor, { isAnew: true })],
  },
  {
    name: 'mine',
    pattern: CHAT_WORDS.mine,
    places: ['personal', 'group', 'channel'],
    answer: async (world, { visitor }) => [await mine(world, visitor)],
  },
  { name: 'anything else', pattern: /[\s\S]*/u, places: ['personal', 'group', 'channel'], answer: answerWords },
];
