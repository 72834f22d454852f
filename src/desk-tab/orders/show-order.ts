import { writeLink } from '../../kernel/card/reach.ts';
import type { Language } from '../../kernel/language/language.ts';
import type { Html } from '../../kernel/markup.ts';
import { deskOf, type Area } from '../../model/area/area.ts';
import { holders, type Order } from '../../model/order/order.ts';
import { correspondent, wayTo } from '../../runtime/by-mail/correspondents.ts';
import type { Reply } from '../../runtime/handlers.ts';
import { deskCardHtml } from '../card/press-button.ts';
import { pressedIn, type Pressed } from '../card/pressed.ts';
import type { TabLook, PageAnswer } from '../tab-page.ts';
import { noteHtml } from '../parts-html.ts';
import { orderHtml } from './order-html.ts';
import type { OrderOnPage } from './order-on-page.ts';
import { deskNoteHtml, writeNote, type NoteWritten } from './note.ts';
import { orderOf } from './scope.ts';
import { orderTexts } from './texts.ts';

/** What a coordinator may press on an order's cards. Each judges the right to it once more. */
export const ORDER_ACTS: ReadonlySet<string> = new Set([
  ...['desk.board', 'desk.why', 'desk.approve', 'desk.assign', 'desk.replace', 'desk.widen', 'desk.ask-unknown', 'desk.remind'],
  ...[
    'desk.settle',
    'desk.comments',
    'order.move',
    'order.edit',
    'order.edit-submit',
    'order.cancel',
    'meeting.keep',
    'order.no-follow-up',
    'trainee.ask',
  ],
]);

export async function showOrder(look: TabLook): Promise<PageAnswer> {
  const found = await orderOf(look, look.params['number'] ?? '');
  return found === undefined ? { kind: 'missing' } : drawn(look, found, {});
}

/** The same press as on the card, and then the order as it is now. */
export async function actOnOrder(look: TabLook): Promise<PageAnswer> {
  const found = await orderOf(look, look.params['number'] ?? '');
  if (found !== undefined && look.fields['act'] === 'note')
    return drawn(look, found, { note: await writeNote(look, found.order.number) });
  const pressed = pressedIn(look.fields);
  if (found === undefined || pressed === undefined || !ORDER_ACTS.has(pressed.verb)) return { kind: 'missing' };
  const reply = await press(look, found.order, pressed);
  const after = await orderOf(look, found.order.number);
  return after === undefined
    ? { kind: 'missing' }
    : drawn(look, after, { reply, isDone: after.order.version > found.order.version });
}

function press(
  { tab, visitor, now, hurry }: TabLook,
  { number }: Order,
  { verb, inputs }: Pressed,
  isQuick = false,
): Promise<Reply> | undefined {
  // Calendars and thousands of people are slow, and a page that is only looked at does without them.
  const asked = isQuick ? AbortSignal.abort() : hurry;
  const handler = tab.presses[verb];
  return handler?.(tab.world, {
    verb,
    visitor,
    now,
    via: 'web',
    hurry: asked,
    inputs: { ...inputs, ...(isQuick && { brief: 'yes' }), order: number },
  });
}

interface After {
  readonly note?: NoteWritten | undefined;
  readonly reply?: Reply | undefined;
  readonly isDone?: boolean;
}

async function drawn(
  look: TabLook,
  { order, area }: { readonly order: Order; readonly area: Area },
  { reply, note: written, isDone = false }: After,
): Promise<PageAnswer> {
  const { tab } = look;
  const { language } = look.visitor;
  const isContacted = look.query['contact'] === 'yes';
  const [history, messages, deskNote, asked, acts, orderer] = await Promise.all([
    tab.world.orders.history(order.number),
    tab.world.messages.ofOrder(order.number),
    tab.notes.of(order.number),
    tab.world.bank.some([...new Set(order.offers.map(({ consultant }) => consultant))]),
    reply?.kind === 'card' ? reply : press(look, order, { verb: 'desk.board', inputs: {} }, look.query['calendars'] !== 'yes'),
    ordererOf(look, { order, area }),
  ]);
  const names = new Map([...deskOf(area), ...asked, ...holders(order), order.orderer].map(({ id, name }) => [id, name]));
  const page = {
    ...{ order, area, language, history, messages, names, note: saidOf({ reply, note: written, isDone }, language) },
    acts: cardOf(acts, order),
    areCalendarsRead: reply !== undefined || look.query['calendars'] === 'yes',
    isContacted,
    ...{ orderer, writes: new Map(asked.map((one) => [one.id, writeLink(one)])) },
  };
  const main = orderHtml({ ...page, deskNote: deskNoteHtml(deskNote, page, written?.kept) });
  return { kind: 'page', title: order.number, main, status: written?.isRefusal === true ? 422 : undefined };
}

/** Of whoever is reached by mail the address is at hand; the directory, which is slow, is asked at a press. */
async function ordererOf(
  { tab: { world }, query }: TabLook,
  { order: { orderer }, area }: { readonly order: Order; readonly area: Area },
): Promise<OrderOnPage['orderer']> {
  if (query['contact'] === 'yes') return wayTo(world, area, orderer.id).catch(() => ({}));
  const byMail = await correspondent(world, area, orderer.id);
  return byMail === undefined ? {} : { email: byMail.address, way: 'mail' };
}

function saidOf({ reply, note, isDone }: After, language: Language): Html | undefined {
  if (note !== undefined) return noteHtml(note.said, note.isRefusal);
  const said = reply?.kind === 'sentence' ? reply.text : isDone === true ? orderTexts[language].done : undefined;
  return said === undefined ? undefined : noteHtml(said, isDone !== true);
}

function cardOf(reply: Reply | undefined, { number }: Order): Html | undefined {
  return reply?.kind === 'card' ? deskCardHtml(reply.card, `/desk/orders/${number}`) : undefined;
}
