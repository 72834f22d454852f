import { wholePhrase } from '../../../kernel/language/phrases.ts';
import type { Reply, Word, WordRoute } from '../../../runtime/handlers.ts';
import type { World } from '../../../runtime/world.ts';
import { begin } from '../form/form.action.ts';
import { mine } from '../life/handle.action.ts';
import { texts } from '../texts.ts';
import { answerWords } from './understood.action.ts';

/** Orders are made in private: a channel or group sees neither forms nor numbers. */
const privately = (word: Word): readonly Reply[] => [{ kind: 'sentence', text: texts[word.visitor.language].talk.privately }];

const orderInPrivate = async (world: World, word: Word): Promise<readonly Reply[]> =>
  word.place === 'personal' ? [await begin(world, word.visitor, {})] : privately(word);

const anewInPrivate = async (world: World, word: Word): Promise<readonly Reply[]> =>
  word.place === 'personal' ? [await begin(world, word.visitor, { isAnew: true })] : privately(word);

const mineInPrivate = async (world: World, word: Word): Promise<readonly Reply[]> =>
  word.place === 'personal' ? [await mine(world, word.visitor)] : privately(word);

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
    answer: orderInPrivate,
  },
  {
    name: 'new order',
    pattern: wholePhrase('uusi tilaus', 'tilaa uusi', 'aloita alusta', 'ny beställning', 'börja om', 'new order', 'start over'),
    places: ['personal', 'group', 'channel'],
    answer: anewInPrivate,
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
