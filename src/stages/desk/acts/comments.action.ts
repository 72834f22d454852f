import { happened } from '../../../kernel/decision.ts';
import { compareIn } from '../../../kernel/language/format.ts';
import { change } from '../../../runtime/change.ts';
import type { PressHandler } from '../../../runtime/handlers.ts';
import { commentsCard } from './comments.card.ts';
import { causeOf, admit } from './admit.action.ts';

/**
 * What people of the area wrote in the feedback: to the coordinator alone, and each reading is kept in the audit trail (DOMAIN 9, 11).
 * Only what has been released together with the answers of others; nothing tells whose meeting it was.
 */
export const readComments: PressHandler = async (world, press) => {
  const entry = await admit(world, press);
  if ('no' in entry) return entry.no;
  const { order, area } = entry;
  const { language } = press.visitor;
  const all = await world.answers.comments(area.id);
  const wordsOf = (id: string) =>
    all.flatMap(({ item, text }) => (item === id && text !== '' ? [text] : [])).sort(compareIn(language));
  const said = { helped: wordsOf('helped'), change: wordsOf('change') };
  const count = said.helped.length + said.change.length;
  if (count > 0) await change(world, order.number, causeOf(press), () => happened({ type: 'CommentsRead', count }));
  return { kind: 'card', ...commentsCard({ order, area, said, language }) };
};
