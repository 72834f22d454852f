import { withMeeting } from '../../kernel/meeting-number.ts';
import { answerOf, dataOf, inputsOn, OF_THE_CARD, pressesOn, type PressAction } from '../../kernel/card/answering.ts';
import { card, text, type Card } from '../../kernel/card/card.ts';
import { LANGUAGES, type Language } from '../../kernel/language/language.ts';
import { modelTexts } from '../../model/area/naming.ts';
import { coordinates, isCoordinator, type Area } from '../../model/area/area.ts';
import { daysOf, isFixedPeriod } from '../../model/feedback/fixed-period.ts';
import { messageKey, showingOf } from '../../model/planned/jobs.ts';
import type { Order } from '../../model/order/order.ts';
import type { AfterAnswer, AssignmentPage, AssignmentPages, SentAnswer } from '../../ports/web/assignment-pages.ts';
import { LINK_LASTS_MS } from '../../ports/stores/link-store.ts';
import type { Press, PressHandler, Reply, Views, Visitor } from '../handlers.ts';
import { languageFor, render, type Showing } from '../delivery/view-facts.ts';
import type { World } from '../world.ts';
import { correspondent, type Correspondent } from './correspondents.ts';
import { DESK, OWN, REPORT, START, WISH } from './letters.ts';
import { texts } from './texts.ts';

export { withMailAddresses } from './correspondents.ts';
export { withLetters } from './letters.ts';

/** Somebody waits for the page. */
const PATIENCE_MS = 5_000;

interface Handlers {
  readonly views: Views;
  readonly presses: Readonly<Record<string, PressHandler>>;
}

/** The pages of those who are reached by mail: the same cards and the same presses as in Teams, by a link that is theirs alone. */
export function assignmentPages(world: World, handlers: Handlers): AssignmentPages {
  const host = { world, handlers };
  return {
    open: async (link, wanted) => {
      const opened = await openedBy(world, link, wanted);
      return opened && pageOf(opened, await cardOf(host, opened));
    },
    answer: async (link, sent) => {
      const opened = await openedBy(world, link, sent.wanted);
      return opened && answered(host, opened, sent);
    },
  };
}

interface Host {
  readonly world: World;
  readonly handlers: Handlers;
}

/** What a link leads to, and for whom. */
interface Opened {
  readonly area: Area;
  /** A card of an order; undefined: a page that begins with a press. */
  readonly of?: { readonly order: Order; readonly showing: Pick<Showing, 'view' | 'of' | 'to'> } | undefined;
  readonly opening?: Inputs | undefined;
  readonly reader: Correspondent;
  readonly language: Language;
}

type Inputs = Readonly<Record<string, string>>;

/** The pages that are of no order, by what stands in the place of its number. */
const OPENINGS: Readonly<Record<string, (area: string, more: string) => Inputs>> = {
  [START]: (area) => ({ verb: 'order.new', area }),
  [DESK]: (area) => ({ verb: 'desk.morning', area }),
  [REPORT]: (area, period) => ({ verb: 'desk.report', area, ...daysIn(period) }),
  [OWN]: () => ({ verb: 'profile.own' }),
  [WISH]: (_area, person) => ({ verb: 'desk.wish', person }),
};

/** What is for whoever coordinates at all. */
const OF_THE_DESK: readonly (string | undefined)[] = ['desk.morning', 'desk.wish', 'desk.report'];

function daysIn(period: string): Inputs {
  return isFixedPeriod(period) ? { ...daysOf(period) } : {};
}

/** Undefined as well where the person is reached by mail no more: a link is no second way in. */
async function openedBy(world: World, link: string, wanted: readonly string[]): Promise<Opened | undefined> {
  const found = await world.links.find(link);
  if (found === undefined || world.clock.now() - found.sentAt > LINK_LASTS_MS) return undefined;
  const { area, of, opening } = await placeOf(world, found.key);
  const reader = area && (await correspondent(world, area, found.person));
  if (area === undefined || reader === undefined || !mayOpen(area, { of, opening }, reader)) return undefined;
  const asked = wanted.find((one): one is Language => LANGUAGES.some((language) => language === one));
  return { area, of, opening, reader, language: asked ?? (await languageFor(world, area, { person: reader.id })) };
}

type NamedByLink = Pick<Opened, 'of' | 'opening'> & { readonly area?: Area | undefined };

/** What a link's key names; an area that is here no more, or an order that is gone, is none. */
async function placeOf({ areas, orders }: World, key: string): Promise<NamedByLink> {
  const [place = '', named = '', more = ''] = key.split('/');
  const opening = Object.hasOwn(OPENINGS, place) ? OPENINGS[place]?.(named, more) : undefined;
  if (opening !== undefined) return { area: areas.find(({ id }) => id === named), opening };
  const order = await orders.load(place);
  return order === undefined ? {} : { area: areas.find(({ id }) => id === order.area), of: { order, showing: showingOf(key) } };
}

/** The desk's cards are for whoever answers for the order now, its list and what the bank's people wish for whoever coordinates at all. */
function mayOpen(area: Area, { of, opening }: Pick<Opened, 'of' | 'opening'>, { id }: Correspondent): boolean {
  if (opening !== undefined) return !OF_THE_DESK.includes(opening['verb']) || isCoordinator(area, id);
  return of === undefined || 'person' in of.showing.to || coordinates(area, id, of.order.request.method);
}

async function cardOf(host: Host, opened: Opened): Promise<Card> {
  const { of, opening = {}, language } = opened;
  if (of === undefined) {
    const begun = await pressed(host, opened, opening);
    return begun?.kind === 'card' ? begun.card : emptied(texts[language].start.subject, language);
  }
  const order = (await host.world.orders.load(of.order.number)) ?? of.order;
  const shown = await render(host.world, host.handlers.views, { order, ...of.showing, language });
  if (shown !== undefined) return shown.card;
  const { labels, phases } = modelTexts[language];
  return emptied(`${labels.number} ${order.number}`, language, phases[order.phase]);
}

function emptied(title: string, language: Language, ...words: readonly string[]): Card {
  return card({ language, title, body: [...words, texts[language].nothing].map((one) => text(one)) });
}

interface Said {
  readonly said?: string | undefined;
  readonly from?: string | undefined;
}

function pageOf({ language, of }: Opened, shown: Card, { said, from }: Said = {}): AssignmentPage {
  return { language, card: shown, said, from, isOfMany: of === undefined, about: texts[language].about };
}

/** By the same handler as in Teams. Undefined: nobody answers such a button. */
async function pressed(
  { world, handlers }: Host,
  { reader: { id, name }, language, of }: Opened,
  { verb = '', ...said }: Inputs,
): Promise<Reply | undefined> {
  const hurry = AbortSignal.timeout(PATIENCE_MS);
  const visitor: Visitor = { id, name, tenant: '', language };
  const now = world.clock.now();
  // Where nothing can be written: the same as in a dialog.
  const inputs = withMeeting({ ...(of && { order: of.order.number }), ...said });
  const press: Press = { verb, inputs, visitor, now, hurry, via: 'web', isInDialog: true };
  return handlers.presses[verb]?.(world, press);
}

/**
 * What the page offers now is pressed: the living card or, where an earlier answer came to a card (a form, a question), that one. Whose order
 * and offer it is, the link alone says.
 */
async function answered(host: Host, opened: Opened, sent: SentAnswer): Promise<AfterAnswer> {
  const living = await cardOf(host, opened);
  const further = await pressOnFurther(host, opened, { living, sent });
  const press = further ?? pressIn(living, sent);
  const reply = press && (await pressed(host, opened, press));
  if (reply === undefined) return { page: pageOf(opened, living), isDone: true };
  if (reply.kind === 'card')
    return { page: pageOf(opened, reply.card, { from: further ? sent.from : sent.answer }), isDone: false };
  const said = reply.kind === 'sentence' ? reply.text : undefined;
  const link = reply.kind === 'view' ? await linkTo(host, opened, reply) : undefined;
  return { page: pageOf(opened, await cardOf(host, opened), { said }), isDone: said === undefined, link };
}

/** The button on the card that an earlier answer came to. */
async function pressOnFurther(
  host: Host,
  opened: Opened,
  { living, sent }: { readonly living: Card; readonly sent: SentAnswer },
): Promise<Inputs | undefined> {
  const asked = sent.from === undefined ? undefined : pressIn(living, { answer: sent.from, fields: {} });
  const earlier = asked && (await pressed(host, opened, asked));
  const press = earlier?.kind === 'card' ? pressIn(earlier.card, sent) : undefined;
  // On a page of many orders the first answer said which one all the rest is of.
  return press && { ...(asked?.['order'] !== undefined && { order: asked['order'] }), ...press };
}

/** The answer is another card than this page's: an order that has just been sent has a page of its own. */
async function linkTo(
  { world }: Host,
  { of, reader }: Opened,
  view: Extract<Reply, { kind: 'view' }>,
): Promise<string | undefined> {
  const isHere = of?.order.number === view.order && of.showing.view === view.view;
  if (isHere) return undefined;
  return world.links.make({
    person: reader.id,
    key: messageKey(view.order, { view: view.view, of: view.of, to: { person: reader.id } }),
  });
}

/** A button's data with what was filled in; undefined where the card offers no such thing. */
function pressIn(shown: Card, { answer, fields }: Pick<SentAnswer, 'answer' | 'fields'>): Inputs | undefined {
  const buttons = pressesOn(shown);
  const [word = '', ...said] = answer.split('.');
  const exact = buttons.find((one) => answerOf(one) === answer || answerOf(one, true) === answer);
  const action = exact ?? buttons.find((one) => answerOf(one) === word) ?? buttons.find((one) => isSameForm(one, answer));
  if (action === undefined) return undefined;
  const ids = dataOf(action);
  const more = exact === undefined ? said.flatMap((one) => pairOf(one, ids)) : [];
  const inputs = Object.entries(fields).filter(([name]) => inputsOn(shown).has(name));
  const filled = action.associatedInputs === 'none' ? [] : inputs;
  return { ...Object.fromEntries(filled), ...ids, ...Object.fromEntries(more) };
}

/** A form's own key is another one each time it is drawn; what was sent keeps that which it was drawn with. */
function isSameForm(action: PressAction, answer: string): boolean {
  const without = (word: string): string => word.replace(/\.draft=[\w-]{1,100}/, '');
  return answerOf(action) !== without(answerOf(action)) && without(answerOf(action)) === without(answer);
}

/** Nothing that the button says itself can be said otherwise, but for the key of a form, which is anybody's own. */
function pairOf(said: string, ids: Inputs): readonly (readonly [string, string])[] {
  const [, name = '', value = ''] = /^([a-zA-Z]\w{0,30})=([\w,-]{1,200})$/.exec(said) ?? [];
  const isFixed = name !== 'draft' && (Object.hasOwn(ids, name) || OF_THE_CARD.includes(name));
  return name === '' || isFixed ? [] : [[name, value]];
}
