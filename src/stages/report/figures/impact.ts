import { totalOf } from '../published/content.ts';
import { CHOICES, optionKey, type ChoiceItem } from '../published/items.ts';
import { meanShown, shareShown, type Mean, type Share } from '../../../model/feedback/shown.ts';
import type { Cell } from '../../../model/feedback/safe-cell.ts';
import { toldBefore, toldWithin, type ToldFeedback } from '../published/within.ts';
import type { Cut } from './facts.ts';

/** What orderers told months after their meetings, as it has been published. */
export interface Impact {
  /** Of each option of each question: per cent of all who answered the question, and the same of the period before. */
  readonly choices: readonly (Share & { readonly item: ChoiceItem; readonly option: string; readonly earlier: Cell })[];
  readonly worryNow: Mean & { readonly earlier: Cell };
}

export function impact({ publications, period }: Cut): Impact {
  const [now, then] = [toldWithin(publications, period), toldBefore(publications, period)];
  const items = Object.keys(CHOICES) as ChoiceItem[];
  const worry = (told: ToldFeedback): Mean => meanShown(impactTotal(told, 'i_worry'));
  return {
    choices: items.flatMap((item) =>
      CHOICES[item].map((option) => {
        const share = (told: ToldFeedback): Share => shareShown(impactTotal(told, optionKey(item, option)));
        return { item, option, ...share(now), earlier: share(then).share };
      }),
    ),
    worryNow: { ...worry(now), earlier: worry(then).mean },
  };
}

function impactTotal({ content }: ToldFeedback, item: string): ReturnType<typeof totalOf> {
  return totalOf(
    content.blocks.filter(({ survey }) => survey === 'impact'),
    item,
  );
}
