import { z } from 'zod/v4';
import { addMonths } from '../../kernel/time/calendar-date.ts';
import { DAY, HOUR, type Instant } from '../../kernel/time/instant.ts';
import { instantOf, localOf } from '../../kernel/time/zone.ts';
import { moveToNextSeen } from '../next-seen.ts';
import type { Sandbox } from '../sandbox.ts';
import type { Message } from '../teams/messages.ts';
import type { TeamsPerson } from '../teams/teams-people.ts';
import { calendarStrip } from './calendar-strip.ts';
import { clearFaults, setFault } from './fault-menu.ts';
import { actInOutlook, inOutlookSchema } from './in-outlook.ts';
import { clockJson, faultsJson } from './page-state.ts';
import { switchLanguage } from './switch-language.ts';

/** What the page may ask for. Undefined: no such person, message or choice. */
export type PageAction = (sandbox: Sandbox, body: unknown) => Promise<object | undefined>;

const say = z.strictObject({ person: z.string(), text: z.string().min(1).max(5_000), channel: z.string().optional() });

const press = z.strictObject({
  person: z.string(),
  conversation: z.string(),
  message: z.string(),
  action: z.strictObject({
    type: z.enum(['Action.Execute', 'Action.Submit']),
    id: z.string().optional(),
    title: z.string().optional(),
    verb: z.string().optional(),
    data: z.unknown().optional(),
  }),
});

/** A message that is being written has no id yet. */
const compose = z.strictObject({ person: z.string(), conversation: z.string(), data: z.unknown().optional() });
const find = compose.omit({ data: true }).extend({ words: z.string().max(200) });
const share = compose.omit({ data: true }).extend({ card: z.looseObject({ type: z.literal('AdaptiveCard') }) });
const look = press.pick({ person: true, conversation: true });
/** Over a message, or over a tab. */
const dialog = press.omit({ action: true }).extend({ message: z.string().optional(), data: z.unknown() });
const search = press.omit({ action: true }).extend({ message: z.string().optional(), dataset: z.string(), text: z.string() });
const language = z.strictObject({ person: z.string(), language: z.enum(['fi', 'sv', 'en']) });
const signIn = z.strictObject({ person: z.string() });
const clock = z.strictObject({ by: z.enum(['hour', 'day', 'week', 'month', 'seen']) });
const fault = z.strictObject({ id: z.string() });
const access = z.strictObject({ person: z.string(), access: z.enum(['open', 'unknown']) });
const week = z.strictObject({ monday: z.string().regex(/^\d{4}-\d{2}-\d{2}$/u) });

const ZONE = 'Europe/Helsinki';

const STEPS: Readonly<Record<'hour' | 'day' | 'week' | 'month', (now: Instant) => Instant>> = {
  hour: (now) => now + HOUR,
  day: (now) => now + DAY,
  week: (now) => now + 7 * DAY,
  month: (now) => {
    const { date, time } = localOf(now, ZONE);
    return instantOf(addMonths(date, 1), time, ZONE);
  },
};

export const PAGE_ACTIONS: ReadonlyMap<string, PageAction> = new Map(
  Object.entries({
    token: acting(signIn, async ({ teams, login }, { person }) => {
      const who = teams.world.person(person);
      return who && login && { token: await login.token(who) };
    }),
    say: acting(say, async ({ teams }, { person, text, channel }) => {
      const who = teams.world.person(person);
      if (!who) return undefined;
      await (channel === undefined ? teams.client.say(who, text) : teams.client.sayInChannel(who, { channelId: channel }, text));
      return {};
    }),
    press: acting(press, async ({ teams }, asked) => {
      const found = whoAndWhat({ teams }, asked);
      return found && { outcome: await teams.client.press(found.person, found.message, asked.action) };
    }),
    look: acting(look, async ({ teams }, { person, conversation }) => {
      const who = teams.world.person(person);
      if (!who) return undefined;
      await teams.client.look(who, conversation);
      return {};
    }),
    dialog: acting(dialog, async ({ teams }, asked) => {
      const person = teams.world.person(asked.person);
      const spot = { conversationId: asked.conversation, id: asked.message };
      return person && { outcome: await teams.client.inDialog(person, spot, 'task/submit', asked.data) };
    }),
    search: acting(search, async ({ teams }, asked) => {
      const person = teams.world.person(asked.person);
      const spot = { conversationId: asked.conversation, id: asked.message };
      return person && { choices: (await teams.client.search(person, spot, asked)) ?? [] };
    }),
    compose: acting(compose, async ({ teams }, { person, conversation, data }) => {
      const who = teams.world.person(person);
      return who && { outcome: await teams.client.order(who, { conversationId: conversation }, data) };
    }),
    shareable: acting(find, async ({ teams }, { person, conversation, words }) => {
      const who = teams.world.person(person);
      return who && ((await teams.client.findShareable(who, { conversationId: conversation }, words)) ?? { items: [] });
    }),
    share: acting(share, async ({ teams }, { person, conversation, card }) => {
      const who = teams.world.person(person);
      return who && teams.world.place(conversation) && { id: teams.client.share(who, { conversationId: conversation }, card).id };
    }),
    language: acting(language, async (sandbox, asked) => {
      const person = sandbox.teams.world.person(asked.person);
      if (!person) return undefined;
      await switchLanguage(sandbox, person, asked.language);
      return {};
    }),
    clock: acting(clock, async (sandbox, { by }) => {
      const moved = by === 'seen' ? await moveToNextSeen(sandbox) : await sandbox.clock.moveTo(STEPS[by](sandbox.clock.now()));
      return moved && { clock: clockJson(moved) };
    }),
    fault: acting(fault, async (sandbox, { id }) => {
      if (id === 'none') clearFaults(sandbox);
      else if (!setFault(sandbox, id)) return undefined;
      return faultsJson(sandbox) as object;
    }),
    access: acting(access, async ({ graph }, asked) => {
      const mailbox = graph.world.mailbox(asked.person);
      if (mailbox) graph.world.setAccess(mailbox, asked.access);
      return mailbox && {};
    }),
    outlook: acting(inOutlookSchema, async ({ graph }, asked) => actInOutlook(graph.world, asked)),
    calendar: acting(week, async (sandbox, { monday }) => calendarStrip(sandbox, monday) as object),
  }),
);

/** Rejects with a ZodError when the body is not of the form. */
function acting<T>(schema: z.ZodType<T>, act: (sandbox: Sandbox, asked: T) => Promise<object | undefined>): PageAction {
  return async (sandbox, body) => act(sandbox, schema.parse(body));
}

interface Pointed {
  readonly person: string;
  readonly conversation: string;
  readonly message: string;
}

function whoAndWhat({ teams }: Pick<Sandbox, 'teams'>, asked: Pointed): { person: TeamsPerson; message: Message } | undefined {
  const person = teams.world.person(asked.person);
  const message = teams.world.messages.find(asked.conversation, asked.message);
  return person && message && { person, message };
}
