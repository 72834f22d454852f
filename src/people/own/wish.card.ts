import { card, escapeMarkdown, execute, subtle, text, type Card, type CardElement } from '../../kernel/card/card.ts';
import { deskOf, type Area } from '../../model/area/area.ts';
import type { Consultant } from '../../model/people/person.ts';
import { openPart, type Wish } from '../../model/people/wish.ts';
import { languagesIn, townsIn, wideningLines, type Spoken } from './own-row.card.ts';
import { ownTexts } from './texts.ts';

export interface WishState extends Spoken {
  readonly wish: Wish;
  /** Undefined: they have left the bank. */
  readonly row: Consultant | undefined;
  readonly said?: string | undefined;
}

/** To the coordinators: what a consultant wishes for their own row, to be approved or not; or what has become of it. */
export function wishCard(state: WishState): Card {
  const { wish, row, said, language } = state;
  const t = ownTexts[language].desk;
  const open = row && openPart(wish, row);
  if (row === undefined || open === undefined)
    return card({ language, title: t.over, summary: said, body: [text(became(state))] });
  const about = { person: wish.person, no: String(wish.no) };
  return card({
    language,
    title: t.title,
    summary: said ?? t.summary,
    body: [
      text(t.who(escapeMarkdown(row.name))),
      ...wideningLines(open, state).map((line): CardElement => text(`- ${line}`, { spacing: 'small' })),
      subtle(t.now(languagesIn(row.languages, language), townsIn(row.municipalities, state), row.maxPerYear)),
    ],
    actions: [
      execute({ title: t.confirm, verb: 'desk.wish-confirm', data: about, style: 'positive' }),
      execute({ title: t.refuse, verb: 'desk.wish-refuse', data: about }),
    ],
  });
}

function became({ wish, row, areas, language }: WishState): string {
  const { states, somebody } = ownTexts[language].desk;
  if (row === undefined) return states.gone;
  const name = escapeMarkdown(row.name);
  if (wish.state === 'withdrawn') return states.withdrawn(name);
  if (wish.state === 'waiting') return states.done(name);
  const by = deciderOf(wish, areas)?.name;
  return states[wish.state](name, by === undefined ? somebody : escapeMarkdown(by));
}

/** The coordinator who has decided, while they are one. */
export function deciderOf({ by }: Wish, areas: readonly Area[]): Area['coordinators'][number] | undefined {
  return areas.flatMap(deskOf).find(({ id }) => id === by);
}
