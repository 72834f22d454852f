import { createHash } from 'node:crypto';
import type { Card } from '../../src/kernel/card/card.ts';
import { allCards } from './all-cards.ts';

/** The pictures of the guides in docs/: the reader and the situation of each card, as `allCards` names them. */
const PICTURES: Readonly<Record<string, readonly [reader: string, situation: string]>> = {
  form: ['The orderer', 'form new'],
  times: ['The orderer', 'status choosing'],
  pair: ['The orderer', 'pair'],
  request: ['A consultant who is asked', 'request open'],
  codes: ['Feedback and impact', 'codes for the family'],
  'desk-order': ['The coordinators’ channel', 'order offering'],
  'desk-alert': ['The coordinators’ channel', 'alert no-time'],
};

/** The guides are for people who read Finnish or Swedish. */
export const GUIDE_LANGUAGES = ['fi', 'sv'] as const;

/** The cards of the pictures, by the name of their file: `form.fi`. */
export function picturedCards(): Readonly<Record<string, Card>> {
  const named = GUIDE_LANGUAGES.flatMap((language) => {
    const cards = allCards(language);
    return Object.entries(PICTURES).map(([name, [reader, situation]]) => {
      const card = cards[reader]?.[situation];
      if (card === undefined) throw new Error(`there is no card “${situation}” of “${reader}”`);
      return [`${name}.${language}`, card] as const;
    });
  });
  return Object.fromEntries(named);
}

/** What a picture was drawn from, in short: another card, another mark. */
export function markOf(card: Card): string {
  return createHash('sha256').update(JSON.stringify(card)).digest('hex').slice(0, 16);
}
