import type { Reply, Visitor } from '../../../runtime/handlers.ts';
import type { World } from '../../../runtime/world.ts';
import { sendOrMend } from '../form/submit.action.ts';
import { sentence } from '../replies.ts';
import { ask, speaking } from './conversation.port.ts';
import { nextStep } from './dialogue/questions.ts';
import { dialogueTexts } from './dialogue/texts.ts';
import { checked } from './draft.port.ts';
import type { OpenOrder } from './draft.port.ts';

/**
 * "Send": goes as it is once everything needed has been said and seen; what is still needed is asked first, and who was in the
 * middle of the questions sees the summary before it goes.
 */
export async function sendOpen(world: World, visitor: Visitor, open: OpenOrder): Promise<Reply> {
  const { area, key, talk } = open;
  const { fields, faults } = await checked(world, visitor, area, open.fields);
  const isSeen = talk.asking === undefined || talk.asking === 'summary';
  if (nextStep({ fields, area, faults, isBrief: true }) !== 'summary' || !isSeen) return ask(world, visitor, open);
  const speaker = speaking(visitor, open);
  const reply = await sendOrMend(world, { area, fields, form: key, visitor: speaker, hurry: AT_ONCE });
  // The order's own card is on its way to the chat: after words it would otherwise stand there twice.
  return reply.kind === 'view' ? sentence(dialogueTexts[speaker.language].sent(reply.order)) : reply;
}

/** The answer is a sentence, so it waits for no search. */
const AT_ONCE = AbortSignal.abort();
