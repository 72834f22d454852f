import type { Status } from '../../kernel/card/badge.ts';
import type { Language } from '../../kernel/language/language.ts';
import { modelTexts } from '../area/naming.ts';
import type { Order, Phase } from './order.ts';

/** Where an order stands, as a badge at the top of its cards. */
export function phaseStatus({ phase }: Pick<Order, 'phase'>, language: Language): Status {
  return { words: modelTexts[language].badges[phase], style: STYLES[phase] };
}

/** Yellow waits for the reader, red for the coordinator. */
const STYLES: Readonly<Record<Phase, Status['style']>> = {
  review: 'Accent',
  searching: 'Accent',
  choosing: 'Warning',
  stuck: 'Attention',
  offering: 'Accent',
  preparing: 'Accent',
  confirmed: 'Good',
  held: 'Good',
  unfilled: 'Subtle',
  closed: 'Subtle',
  cancelled: 'Subtle',
};
