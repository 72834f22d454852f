import { wholePhrase } from '../../kernel/language/phrases.ts';
import type { Reply, Word, WordRoute } from '../../runtime/handlers.ts';
import type { World } from '../../runtime/world.ts';
import { begin } from './form.action.ts';
import { mine } from './handle.action.ts';
import { texts } from './texts.ts';
import { answerWords } from './understood.action.ts';

/** Orders are made in private: a channel or group sees neither forms nor numbers. */
const privately = (word: Word): readonly Reply[] => [{ kind: 'sentence', text: texts[word.visitor.language].talk.privately }];

const orderInPrivate = async (world: World, word: Word): Promise<readonly Reply[]> =>
  word.place === 'personal' ? [await begin(world, word.visitor, {})] : privately(word);

const mineInPrivate = async (world: World, word: Word): Promise<readonly Reply[]> =>
  word.place === 'personal' ? [await mine(world, word.visitor)] : privately(word);

/** Chat words of the order; the last route takes everything that nobody else took. */
export const orderWords: readonly WordRoute[] = [
  {
    name: 'order',
    pattern: wholePhrase(
      'tilaa',
      'tilaus',
      'uusi tilaus',
      'tilaa palaveri',
      'tilaa verkostopalaveri',
      'tilaa uusi',
      'beställ',
      'beställa',
      'beställning',
      'ny beställning',
      'beställ möte',
      'beställ ett möte',
      'beställ nätverksmöte',
      'order',
      'new order',
      'order meeting',
      'order a meeting',
      'order a network meeting',
    ),
    places: ['personal', 'group', 'channel'],
    answer: orderInPrivate,
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
    answer: mineInPrivate,
  },
  { name: 'anything else', pattern: /[\s\S]*/u, places: ['personal', 'group', 'channel'], answer: answerWords },
];
