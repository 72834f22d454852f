import { heard } from '../../../model/chat-words.ts';
import type { WordRoute } from '../../../runtime/handlers.ts';
import { begin } from '../form/form.action.ts';
import { mine } from '../life/handle.action.ts';
import { answerWords } from './understood.action.ts';

/** Chat words of the order; the last route takes everything that nobody else took. */
export const orderWords: readonly WordRoute[] = [
  {
    ...heard('order'),
    answer: async (world, { visitor }) => [await begin(world, visitor, {})],
  },
  {
    ...heard('anew'),
    answer: async (world, { visitor }) => [await begin(world, visitor, { isAnew: true })],
  },
  {
    ...heard('mine'),
    answer: async (world, { visitor }) => [await mine(world, visitor)],
  },
  { name: 'anything else', pattern: /[\s\S]*/u, places: ['personal', 'group', 'channel'], answer: answerWords },
];
