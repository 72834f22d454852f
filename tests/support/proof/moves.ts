import fc from 'fast-check';
import { DAY, HOUR, MINUTE } from '../../../src/kernel/time/instant.ts';
import type { SaidText } from '../../../src/ports/inbound.ts';
import { buttonsFor, diceOf, filled } from './buttons.ts';
import { CONSULTANTS, ORDERERS, PEOPLE } from './cast.ts';
import { checkQuiet, checkAlways } from './invariants.ts';
import { chatOf } from './memory-teams.ts';
import type { ProofTown } from './proof-town.ts';
import { orderInputs, pick, sometimesOtherwise } from './order-inputs.ts';
import { TROUBLES, type Trouble } from './troubles.ts';
import { again, by, chosen, forget, pressed, pressOf, taken, today, type Play, type Stage } from './presses.ts';

/** The model foretells nothing; it exists because every command may run at any time. */
type Model = Record<string, never>;
type Move = fc.AsyncCommand<Model, { readonly town: ProofTown; readonly play: Play }>;

function move(name: string, run: (stage: Stage) => Promise<void>): Move {
  return {
    check: () => true,
    run: async (_model, stage) => {
      stage.play.story.push(name);
      await run(stage);
      await checkAlways(stage.town);
    },
    toString: () => name,
  };
}

/** Every kind of move, each as often as its weight. */
export function moves(): fc.Arbitrary<Move>[] {
  const seed = fc.nat({ max: 0xffffffff });
  const seeds = fc.array(seed, { minLength: 2, maxLength: 5 });
  const pause = fc.constantFrom(10 * MINUTE, HOUR, 5 * HOUR, DAY, 2 * DAY, 4 * DAY, 12 * DAY);
  const trouble = fc.tuple(fc.constantFrom(...TROUBLES), fc.integer({ min: 1, max: 3 }), fc.boolean());
  const death = fc.record({
    afterCalls: fc.integer({ min: 1, max: 60 }),
    when: fc.constantFrom('before' as const, 'after' as const),
  });
  const press = fc.record({ seed, isOld: fc.boolean(), copies: fc.constantFrom(1, 1, 1, 2, 3) });
  const kinds: readonly (readonly [number, fc.Arbitrary<Move>])[] = [
    [3, seed.map((one) => move(`order ${one}`, (stage) => order(stage, one)))],
    [2, press.map((one) => move(`press ${JSON.stringify(one)}`, (stage) => pressAny(stage, one)))],
    [4, press.map((one) => move('press what is shown', (stage) => pressAny(stage, { ...one, isOld: false })))],
    [5, seed.map((one) => move(`press on ${one}`, (stage) => pressOnward(stage, one)))],
    [2, seeds.map((some) => move('press at once', (stage) => pressTogether(stage, some)))],
    [1, seed.map((one) => move(`foreign press ${one}`, (stage) => pressForeign(stage, one)))],
    [1, fc.constantFrom('omat', 'tilanne', 'ohje', 'tauko').map((word) => move(`say ${word}`, (stage) => say(stage, word)))],
    [3, fc.constant(move('work', (stage) => quiet(stage)))],
    [3, pause.map((ms) => move(`clock ${ms / HOUR} h`, (stage) => clock(stage, ms)))],
    [2, trouble.map((one) => move(`trouble ${one.join(' ')}`, (stage) => add(stage, ...one)))],
    [2, death.map((one) => move(`death ${one.when} call ${one.afterCalls}`, async ({ town }) => town.planDeath(one)))],
    [1, fc.constant(move('restart', ({ town }) => town.restart()))],
    [1, seed.map((one) => move(`chat forgotten ${one}`, (stage) => forgetChat(stage, one)))],
    [1, seed.map((one) => move(`busy ${one}`, (stage) => busy(stage, one)))],
    [1, seed.map((one) => move(`in Outlook ${one}`, (stage) => changeInOutlook(stage, one)))],
  ];
  return kinds.flatMap(([weight, kind]) => Array.from({ length: weight }, () => kind));
}

/** Somebody sends a form; now and then Teams delivers it twice. */
export async function order({ town, play }: Stage, seed: number): Promise<void> {
  const dice = diceOf(seed);
  const orderer = pick(ORDERERS, dice).id;
  const area = dice() < 0.65 ? 'itaraja' : 'saaristo';
  const message = town.teams.say(chatOf(orderer).conversationId, { type: 'AdaptiveCard' } as never);
  const day = today({ town, play });
  const inputs = { ...orderInputs(day, dice), ...sometimesOtherwise(day, dice), area, draft: town.newId() };
  const press = pressOf(town, orderer, message, 'order.submit', inputs);
  await taken({ town, play }, orderer, press);
  if (dice() < 0.2) await taken({ town, play }, orderer, { ...press, activityId: town.newId() });
}

interface AnyPress {
  readonly seed: number;
  readonly isOld: boolean;
  readonly copies: number;
}

/** Some verb that somebody can see, by somebody who sees it: each verb with the same chance. */
async function pressAny(stage: Stage, { seed, isOld, copies }: AnyPress): Promise<void> {
  const found = chosen(stage, diceOf(seed), isOld);
  if (found === undefined) return;
  const press = pressed(stage, found, seed);
  stage.play.story.push(
    `  ${found.person} presses ${press.verb} of ${press.inputs['order'] ?? '-'} ${JSON.stringify(press.inputs)}`,
  );
  // A process that dies over the press may have died before it did anything: the first copy that is answered does it.
  let isAnswered = false;
  for (let copy = 0; copy < copies; copy += 1) {
    const delivered = copy === 0 ? press : { ...press, activityId: stage.town.newId() };
    if (isAnswered) await again(stage, found.person, delivered);
    else isAnswered = (await taken(stage, found.person, delivered)) !== undefined;
  }
}

const ONWARD = ['desk.approve', 'order.choose-time', 'offer.accept', 'meeting.prepared', 'meeting.counts', 'desk.assign'];

/** What brings an order further, so that the later phases are seen as well. */
async function pressOnward(stage: Stage, seed: number): Promise<void> {
  const dice = diceOf(seed);
  const verb = ONWARD[Math.floor(dice() * ONWARD.length)] ?? '';
  const people = PEOPLE.filter(({ id }) =>
    buttonsFor(id, stage.town.teams, stage.play.answers, false).some((one) => one.verb === verb),
  );
  for (const { id } of people) {
    const [found] = buttonsFor(id, stage.town.teams, stage.play.answers, false).filter((one) => one.verb === verb);
    if (found === undefined) continue;
    const press = pressed(stage, { ...found, person: id }, seed);
    const kindly = verb === 'meeting.prepared' ? { ...press, inputs: { ...press.inputs, outsiders: 'yes' } } : press;
    stage.play.story.push(`  ${id} presses ${verb} of ${press.inputs['order'] ?? '-'}`);
    await taken(stage, id, kindly);
  }
}

/** Different people, or the same one, at the very same moment. */
async function pressTogether(stage: Stage, seeds: readonly number[]): Promise<void> {
  const [first = 0] = seeds;
  const one = chosen(stage, diceOf(first), false);
  const rivals = PEOPLE.flatMap(({ id }) =>
    buttonsFor(id, stage.town.teams, stage.play.answers, false)
      .filter(({ verb }) => verb === one?.verb)
      .map((each) => ({ ...each, person: id })),
  );
  const picked = seeds.map((seed) => rivals[Math.floor(diceOf(seed)() * rivals.length)]);
  await Promise.all(
    picked.map(async (found, i) => {
      if (found === undefined) return;
      const press = pressed(stage, found, seeds[i] ?? 0);
      stage.play.story.push(`  at once: ${found.person} presses ${press.verb} of ${press.inputs['order'] ?? '-'}`);
      await taken(stage, found.person, press);
    }),
  );
}

/** Somebody presses what another can see: rights are judged by who they are. */
async function pressForeign(stage: Stage, seed: number): Promise<void> {
  const dice = diceOf(seed);
  const found = chosen(stage, dice, true);
  const person = PEOPLE[Math.floor(dice() * PEOPLE.length)]?.id;
  if (found === undefined || person === undefined) return;
  const press = pressOf(stage.town, person, found.message, found.verb, filled(found, today(stage), dice));
  stage.play.story.push(`  ${person} presses ${press.verb} of ${found.person} ${press.inputs['order'] ?? '-'}`);
  await taken(stage, person, press);
}

async function say(stage: Stage, text: string): Promise<void> {
  const person = PEOPLE[text.length % PEOPLE.length]?.id ?? '';
  const said: SaidText = { ...by(stage.town, person), kind: 'text', text };
  await taken(stage, person, said);
}

async function quiet({ town, play }: Stage): Promise<void> {
  await town.settle();
  await checkQuiet(town);
  forget(play);
}

async function clock(stage: Stage, ms: number): Promise<void> {
  await stage.town.moveTo(stage.town.now + ms);
  await checkQuiet(stage.town);
}

async function add({ town }: Stage, trouble: Trouble, times: number, isGraph: boolean): Promise<void> {
  (isGraph ? town.calendar : town.teams).troubles.add(trouble, times);
}

/** Somebody deletes their chat with the bot: Teams does not know it until it is opened anew. */
async function forgetChat({ town }: Stage, seed: number): Promise<void> {
  const person = PEOPLE[seed % PEOPLE.length]?.id ?? '';
  town.teams.forgotten.add(chatOf(person).conversationId);
}

async function busy({ town }: Stage, seed: number): Promise<void> {
  const dice = diceOf(seed);
  const mailbox = CONSULTANTS[Math.floor(dice() * CONSULTANTS.length)]?.email ?? '';
  const start = town.now + Math.floor(dice() * 10 * 24) * HOUR;
  const isCleared = dice() < 0.4;
  town.calendar.busy.set(mailbox, isCleared ? [] : [{ start, end: start + 6 * HOUR }]);
}

/** An event is deleted, moved or declined by somebody in Outlook. */
async function changeInOutlook({ town }: Stage, seed: number): Promise<void> {
  const dice = diceOf(seed);
  const alive = town.calendar.alive();
  const event = alive[Math.floor(dice() * alive.length)];
  if (event === undefined) return;
  const { start, end } = event.content.slot;
  const who = event.content.attendees[0]?.email.toLowerCase() ?? '';
  const changes = [{ isAlive: false }, { movedTo: { start: start + HOUR, end: end + HOUR } }, { declined: new Set([who]) }];
  town.calendar.happen(event, changes[Math.floor(dice() * changes.length)] ?? {});
}
