import { wholePhrase } from '../../kernel/language/phrases.ts';
import type { WordRoute } from '../../runtime/handlers.ts';
import { begin } from './form.action.ts';
import { mine } from './handle.action.ts';
import { answerWords } from './understood.action.ts';

/** Chat words of the order; the last route takes everything that nobody else took. */
export const orderWords: readonly WordRoute[] = [
  {
    name: 'order',
    pattern: wholePhrase(
      'tilaa',
      'tilaus',
      'tilaa palaveri',
      'tilaa verkostopalaveri',
      'beställ',
      'beställa',
      'beställning',
      'beställ möte',
      'beställ ett möte',
      'beställ nätverksmöte',
      'order',
      'order meeting',
      'order a meeting',
      'order a network meeting',
    ),
    places: ['personal', 'group', 'channel'],
    answer: async (world, { visitor }) => [await begin(world, visitor, {})],
  },
  {
    name: 'new order',
    pattern: wholePhrase('uusi tilaus', 'tilaa uusi', 'aloita alusta', 'ny beställning', 'börja om', 'new order', 'start over'),
    places: ['personal', 'group', 'channel'],
    answer: async (world, { visitor }) => [await begin(world, visitor, { isAnew: true })],
  },
  {
    name: 'mine',
    pattern: wholePhrase(
      'omat',
      'omat tilaukset',
      'omat tilaukseni',
      'tilaukseni',
      'mina',
      'mina beställningar',
      'mine',
      'my orders',
    ),
    places: ['personal', 'group', 'channel'],
    answer: async (world, { visitor }) => [await mine(world, visitor)],
  },
  { name: 'anything else', pattern: /[\s\S]*/u, places: ['personal', 'group', 'channel'], answer: answerWords },
];
