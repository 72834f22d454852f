import { withMeeting } from '../../kernel/meeting-number.ts';
import { answerOf, dataOf, inputsOn, OF_THE_CARD, pressesOn } from '../../kernel/card/answering.ts';
import { card, text, type Card } from '../../kernel/card/card.ts';
import { LANGUAGES, type Language } from '../../kernel/language/language.ts';
import { DAY } from '../../kernel/time/instant.ts';
import { modelTexts } from '../../model/area/naming.ts';
import { showingOf } from '../../model/planned/jobs.ts';
import type { Order } from '../../model/order/order.ts';
import type { Consultant } from '../../model/people/person.ts';
import type { AssignmentPage, AssignmentPages, SentAnswer } from '../../ports/web/assignment-pages.ts';
import type { PressHandler, Reply, Views, Visitor } from '../handlers.ts';
import { languageFor, render, type Showing } from '../delivery/view-facts.ts';
import { areaOf, type World } from '../world.ts';
import { texts } from './texts.ts';

export { withLetters } from './letters.ts';

/** A link of an earlier card opens that card as it is now, as long as its meeting can be of concern. */
const LINK_LASTS_MS = 120 * DAY;
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
  readonly order: Order;
  readonly showing: Pick<Showing, 'view' | 'of'>;
  readonly reader: Consultant;
  readonly language: Language;
}

/** Undefined as well where the person is reached by mail no more: a link is no second way in. */
async function openedBy(world: World, link: string, wanted: readonly string[]): Promise<Opened | undefined> {
  const found = await world.links.find(link);
  if (found === undefined || world.clock.now() - found.sentAt > LINK_LASTS_MS) return undefined;
  const [reader, order] = await Promise.all([world.bank.find(found.person), world.orders.load(found.key.split('/')[0] ?? '')]);
  if (reader?.way !== 'mail' || order === undefined) return undefined;
  const asked = wanted.find((one): one is Language => LANGUAGES.some((language) => language === one));
  const language = asked ?? (await languageFor(world, areaOf(world, order.area), { person: reader.id }));
  return { order, showing: showingOf(found.key), reader, language };
}

async function cardOf({ world, handlers }: Host, opened: Opened): Promise<Card> {
  const { showing, reader, language } = opened;
  const order = (await world.orders.load(opened.order.number)) ?? opened.order;
  const { view, of } = showing;
  const shown = await render(world, handlers.views, { order, view, of, to: { person: reader.id }, language });
  return shown?.card ?? emptied(order, language);
}

function emptied({ number, phase }: Order, language: Language): Card {
  const { labels, phases } = modelTexts[language];
  return card({ language, title: `${labels.number} ${number}`, body: [text(phases[phase]), text(texts[language].nothing)] });
}

function pageOf({ language }: Opened, shown: Card, said?: string): AssignmentPage {
  return { language, card: shown, said, about: texts[language].about };
}

/**
 * What the card offers now is pressed, by the same handler as in Teams. A word of the button that is not on it (`insist=yes`, asked on the
 * card that an earlier answer came to) is added to the button of the same verb; whose order and offer it is, the link alone says.
 */
async function answered(host: Host, opened: Opened, sent: SentAnswer) {
  const shown = await cardOf(host, opened);
  const press = pressIn(shown, sent);
  const handler = press && host.handlers.presses[press['verb'] ?? ''];
  if (press === undefined || handler === undefined) return { page: pageOf(opened, shown), isDone: true };
  const { verb = '', ...inputs } = press;
  const { reader, language } = opened;
  const visitor: Visitor = { id: reader.id, name: reader.name, tenant: '', language };
  const hurry = AbortSignal.timeout(PATIENCE_MS);
  const reply = await handler(host.world, {
    verb,
    inputs: withMeeting(inputs),
    visitor,
    now: host.world.clock.now(),
    hurry,
    via: 'web',
  });
  return answerTo(host, opened, reply);
}

async function answerTo(host: Host, opened: Opened, reply: Reply) {
  if (reply.kind === 'card') return { page: pageOf(opened, reply.card), isDone: false };
  const said = reply.kind === 'sentence' ? reply.text : undefined;
  return { page: pageOf(opened, await cardOf(host, opened), said), isDone: said === undefined };
}

/** A button's data with what was filled in; undefined where the card offers no such thing. */
function pressIn(shown: Card, { answer, fields }: SentAnswer): Readonly<Record<string, string>> | undefined {
  const buttons = pressesOn(shown);
  const [word = '', ...said] = answer.split('.');
  const exact = buttons.find((one) => answerOf(one) === answer);
  const action = exact ?? buttons.find((one) => answerOf(one) === word);
  if (action === undefined) return undefined;
  const ids = dataOf(action);
  const more = exact === undefined ? said.flatMap((one) => pairOf(one, ids)) : [];
  const inputs = Object.entries(fields).filter(([name]) => inputsOn(shown).has(name));
  const filled = action.associatedInputs === 'none' ? [] : inputs;
  return { ...Object.fromEntries([...filled, ...more]), ...ids };
}

function pairOf(said: string, ids: Readonly<Record<string, string>>): readonly (readonly [string, string])[] {
  const [, name = '', value = ''] = /^([a-zA-Z]\w{0,30})=([\w,-]{1,200})$/.exec(said) ?? [];
  return name === '' || Object.hasOwn(ids, name) || OF_THE_CARD.includes(name) ? [] : [[name, value]];
}
