import { guard } from '../../kernel/privacy/guard.ts';
import type { Area } from '../../model/area.ts';
import { methodOf } from '../../model/naming.ts';
import { isOver } from '../../model/order.ts';
import type { Order } from '../../model/order.ts';
import type { Card } from '../../kernel/card/card.ts';
import type { Reply, Word } from '../../runtime/handlers.ts';
import { findOrder } from '../../runtime/world.ts';
import type { World } from '../../runtime/world.ts';
import { mayHandle } from './cancel-order.ts';
import { areaFor, showForm } from './form.action.ts';
import { askReason, mine } from './handle.action.ts';
import { askedFaults } from './request/asked-faults.ts';
import { keptFields } from './request/faults.ts';
import { fieldsOf } from './request/fields.ts';
import { readRequest } from './request/read-request.ts';
import {
  cannotAttendCard,
  guardCard,
  methodCard,
  methodsCard,
  shortHelpCard,
  unknownCard,
  whichToCancelCard,
} from './talk.card.ts';
import { texts } from './texts.ts';
import { readOrder } from './words/read-order.ts';

type Reading = ReturnType<typeof readOrder>;
type Understood = Reading & { readonly area: Area };
type Answer = (world: World, word: Word, reading: Understood) => Promise<Reply>;

/** Anything that is not a word of the bot is read as an order in words. Of the message itself nothing is kept. */
export async function answerWords(world: World, word: Word): Promise<readonly Reply[]> {
  const { visitor, place } = word;
  const found = guard(word.text);
  if (found.length > 0) return [cardReply(guardCard(found, visitor.language))];
  if (place !== 'personal') return [{ kind: 'sentence', text: texts[visitor.language].talk.privately }];
  const reading = await understood(world, word);
  const answer = ANSWERS[reading.intent];
  return [await answer(world, word, reading)];
}

const ANSWERS: Readonly<Record<Reading['intent'], Answer>> = {
  order: asForm,
  status,
  cancel,
  help: async (_world, { visitor: { language } }) => cardReply(shortHelpCard(language)),
  'cannot-attend': cannotAttend,
  'method-info': async (_world, { visitor: { language } }, { area, method }) => {
    const known = method === undefined ? undefined : methodOf(area, method);
    return cardReply(known === undefined ? methodsCard(area.methods, language) : methodCard(known, language));
  },
  guard: async (_world, { visitor: { language } }, { guard }) => cardReply(guardCard(guard, language)),
  other: async (_world, { visitor: { language } }) => cardReply(unknownCard(language)),
};

/** Read for the person's own area; where that is not known, for the one in which the words say most. */
async function understood(world: World, word: Word): Promise<Understood> {
  const own = areaFor(world, undefined, await world.orders.ofOrderer(word.visitor.id));
  const areas = own === undefined ? world.areas : [own];
  const readings = areas.map((area) => ({ ...readOrder(word.text, area, word.now, word.visitor.language), area }));
  return readings.reduce((best, one) => (Object.keys(one.fields).length > Object.keys(best.fields).length ? one : best));
}

/** The order form, filled with what was understood; what is missing is said at the top. */
async function asForm(world: World, { visitor, now }: Word, { area, fields: read, ask = [] }: Understood): Promise<Reply> {
  const fields = fieldsOf(read);
  const bank = new Set((await world.bank.all()).map((one) => one.id));
  const number = fields.followUpOf;
  const named = number === undefined ? undefined : await findOrder(world, number);
  const followUp = named !== undefined && mayHandle(named.order, named.area, visitor.id) ? named.order : undefined;
  const reading = readRequest(fields, { area, now, orderer: visitor.id, bank, followUp });
  const faults = askedFaults(ask, reading.ok ? new Map() : reading.faults);
  const kept = keptFields(fields, faults);
  const draft = world.newId();
  await world.people.saveDraft({ person: visitor.id, key: draft, fields: { ...kept, area: area.id } });
  return showForm(world, visitor, { area, fields: kept, faults, opening: 'understood', draft });
}

async function status(world: World, { visitor }: Word, { orderNumber }: Understood): Promise<Reply> {
  const found = await handled(world, orderNumber, visitor.id);
  return found === undefined ? mine(world, visitor) : { kind: 'view', view: 'order.status', order: found.number };
}

/** Never cancels by words alone: the order is shown first, and the reason asked. */
async function cancel(world: World, { visitor }: Word, { orderNumber }: Understood): Promise<Reply> {
  const named = await handled(world, orderNumber, visitor.id);
  const open = (await world.orders.ofOrderer(visitor.id)).filter((one) => !isOver(one) && one.phase !== 'held');
  const only = named ?? (open.length === 1 ? open[0] : undefined);
  if (only !== undefined) return askReason(only, visitor);
  const { language } = visitor;
  if (open.length === 0) return { kind: 'sentence', text: texts[language].talk.nothingToCancel };
  return cardReply(whichToCancelCard(open, language));
}

async function cannotAttend(world: World, { visitor: { id, language } }: Word): Promise<Reply> {
  const isConsultant = (await world.bank.find(id)) !== undefined;
  return isConsultant ? cardReply(cannotAttendCard(language)) : { kind: 'sentence', text: texts[language].talk.cannotAttend };
}

async function handled(world: World, number: string | undefined, person: string): Promise<Order | undefined> {
  const found = number === undefined ? undefined : await findOrder(world, number.toUpperCase());
  return found !== undefined && mayHandle(found.order, found.area, person) ? found.order : undefined;
}

function cardReply(card: Card): Reply {
  return { kind: 'card', card, summary: card.fallbackText };
}
