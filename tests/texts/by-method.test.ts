import { describe, expect, it } from 'vitest';
import { nameIn, type Language } from '../../src/kernel/language/language.ts';
import { SEED_METHODS } from '../../src/model/area/catalogue.ts';
import { everyView, saying, type Read } from '../support/every-view.ts';
import { OF_CLIENT, OF_SEVERAL, OF_TWO } from '../support/method-words.ts';

describe('what is said of a meeting by its method', () => {
  it.each(['family-group-conference', 'acute-family-group-conference'])(
    '%s has one convener: no card and no page speaks of two, and none but the coordinator’s of several',
    (method) => {
      const isDesk = ({ where }: Read): boolean => /desk\.|coordinator/u.test(where);
      expect(everyView({ method }, 'fi').length).toBeGreaterThan(80);
      expect(saying(OF_TWO, (language) => everyView({ method }, language).filter(isDesk))).toEqual([]);
      expect(saying(OF_SEVERAL, (language) => everyView({ method }, language).filter((one) => !isDesk(one)))).toEqual([]);
    },
  );

  it('What the team ticks is read by the orderer too: nobody says in it who “I” is', () => {
    const first = { fi: /\b(?:minä|olen|olemme)\b/iu, sv: /\b(?:jag|vi)\b/iu, en: /\b(?:I|we)\b/u };
    const ticked = SEED_METHODS.flatMap(({ preparation }) => preparation.filter(({ isTicked }) => isTicked));
    const read = (language: Language) => ticked.map(({ id, words }) => ({ where: id, words: nameIn(words, language) }));
    expect(saying(first, read)).toEqual([]);
  });

  it.each(SEED_METHODS.filter(({ kinds }) => kinds.includes('none')).map(({ id }) => id))(
    '%s without a client: no card and no page speaks of one, nor of a family',
    (method) => {
      const counts = { family: 0, close: 0, professionals: 6, children: 0, young: 0 };
      expect(
        saying(OF_CLIENT, (language) =>
          everyView({ method, kind: 'none', counts, clientAgreedOn: undefined }, language).map(withoutKind),
        ),
      ).toEqual([]);
    },
  );
});

/** That there is none is said by the kind of the meeting. */
function withoutKind({ where, words }: Read): Read {
  return { where, words: words.replaceAll(/ilman asiakasta|utan klient|without a client/giu, '') };
}
