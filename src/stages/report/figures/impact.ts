import type { FeedbackGroup } from '../../../model/order/order.ts';
import { totalOf } from '../published/content.ts';
import { CHOICES, optionKey, type ChoiceItem } from '../published/items.ts';
import { meanShown, shareShown, type Mean, type Share } from '../../../model/feedback/shown.ts';
import type { Cell } from '../../../model/feedback/safe-cell.ts';
import { toldBefore, toldWithin, type ToldFeedback } from '../published/within.ts';
import type { Cut } from './facts.ts';

/** What was told months after the meetings, as it has been published: by those who ordered them, and by those who led them. */
export interface Impact {
  readonly choices: readonly ChoiceShare[];
  readonly ofTeam: readonly ChoiceShare[];
  /** Those who led: the meeting has been of lasting use. */
  readonly lasting: Mean & { readonly earlier: Cell };
}

/** Of an option of a question: per cent of all who answered the question, and the same of the period before. */
export type ChoiceShare = Share & { readonly item: ChoiceItem; readonly option: string; readonly earlier: Cell };

export function impact({ publications, period }: Cut): Impact {
  const [now, then] = [toldWithin(publications, period), toldBefore(publications, period)];
  const lasting = (told: ToldFeedback): Mean => meanShown(impactTotal(told, 'consultant', 'i_useful'));
  const sharesOf = (group: FeedbackGroup, items: readonly ChoiceItem[]): readonly ChoiceShare[] =>
    items.flatMap((item) =>
      CHOICES[item].map((option) => {
        const share = (told: ToldFeedback): Share => shareShown(impactTotal(told, group, optionKey(item, option)));
        return { item, option, ...share(now), earlier: share(then).share };
      }),
    );
  return {
    choices: sharesOf('orderer', Object.keys(CHOICES) as ChoiceItem[]),
    ofTeam: sharesOf('consultant', ['i_done']),
    lasting: { ...lasting(now), earlier: lasting(then).mean },
  };
}

function impactTotal({ content }: ToldFeedback, group: FeedbackGroup, item: string): ReturnType<typeof totalOf> {
  return totalOf(
    content.blocks.filter((one) => one.survey === 'impact' && one.group === group),
    item,
  );
}
