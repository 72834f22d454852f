import { DAY, HOUR, MINUTE } from '../../../src/kernel/time/instant.ts';
import { answerScales } from '../../../src/sandbox/scripted/fill.ts';
import { buttonsOf, inputsOf, timesOn, type CardButton } from '../../../src/sandbox/teams/cards.ts';
import type { CardJson } from '../../../src/sandbox/teams/messages.ts';
import type { Chance } from '../fuzz/chance.ts';

/** What somebody does with a card: the button, with what they fill in. */
export interface Pressing {
  readonly button: CardButton;
  readonly inputs: Readonly<Record<string, string>>;
}

/** One in so many does otherwise than what is asked. */
const DECLINES = 4;
const CANCELS = 60;
const WITHDRAWS = 80;

/** What a person does when they look at their card; undefined: nothing is asked of them there, or they leave it. */
export function pressingOn(card: CardJson, luck: Chance): Pressing | undefined {
  const buttons = buttonsOf(card);
  for (const [verb, habit] of Object.entries(HABITS)) {
    const own = buttons.filter((one) => one.verb === verb);
    const pressed = own.length === 0 ? undefined : habit({ card, own, buttons, luck });
    if (pressed !== undefined) return pressed;
  }
  return undefined;
}

/** Is there something for its reader to do on the card? */
export function asksSomething(card: CardJson): boolean {
  return buttonsOf(card).some(({ verb }) => verb !== undefined && Object.hasOwn(HABITS, verb));
}

interface Looked {
  readonly card: CardJson;
  readonly own: readonly CardButton[];
  readonly buttons: readonly CardButton[];
  readonly luck: Chance;
}

type Habit = (looked: Looked) => Pressing | undefined;

const plainly: Habit = ({ own: [button] }) => button && { button, inputs: {} };
const answered: Habit = ({ own: [button], card }) => button && { button, inputs: answerScales(card, '8') };
const given =
  (wanted: Readonly<Record<string, string>>): Habit =>
  ({ own: [button], card }) => {
    const there = inputsOf(card).map(({ id }) => id);
    return button && { button, inputs: Object.fromEntries(Object.entries(wanted).filter(([id]) => there.includes(id))) };
  };

/** In the order in which they matter. */
const HABITS: Readonly<Record<string, Habit>> = {
  'offer.accept': ({ own: [button], buttons, luck }) => {
    const decline = buttons.find(({ verb }) => verb === 'offer.decline');
    const mustInsist = button?.data['insist'] === 'yes';
    const chosen = mustInsist || luck.onceIn(DECLINES) ? decline : button;
    return chosen && { button: chosen, inputs: {} };
  },
  'order.choose-time': ({ own, card, luck, buttons }) => {
    const cancel = buttons.find(({ verb }) => verb === 'order.cancel');
    if (cancel !== undefined && luck.onceIn(CANCELS)) return { button: cancel, inputs: {} };
    const free = ({ title }: { readonly title: string }): number => Number(/· (\d+) /u.exec(title)?.[1] ?? 0);
    const [best] = [...timesOn(card)].sort((a, b) => free(b) - free(a));
    const button = own.find(({ data }) => data['slot'] === best?.value);
    return button && { button, inputs: {} };
  },
  'meeting.prepared': ({ own, buttons, luck }) => {
    const withdraw = buttons.find(({ verb }) => verb === 'seat.withdraw');
    if (withdraw !== undefined && luck.onceIn(WITHDRAWS)) return { button: withdraw, inputs: {} };
    const button = own.find(({ data }) => data['outsiders'] === 'yes');
    return button && { button, inputs: {} };
  },
  'meeting.counts': given({ countFamily: '3', countProfessionals: '4', summaryGiven: 'yes' }),
  'feedback.answer': answered,
  'impact.answer': answered,
  'order.no-follow-up': plainly,
  'desk.remind': plainly,
  'desk.ask-unknown': plainly,
  'desk.widen': plainly,
  /** The question why. */
  'order.cancel': ({ own: [button], card }) => {
    const why = inputsOf(card).find(({ id }) => id === 'reason')?.choices[0];
    return button && why && { button, inputs: { reason: why.value } };
  },
  'meeting.checklist': given({ roomBooked: 'yes' }),
};

/** How long it takes until somebody looks: mostly hours, now and then days. Undefined: never. */
export function delay(luck: Chance): number | undefined {
  const turn = luck.below(100);
  if (turn < 55) return 10 * MINUTE + luck.below(3 * HOUR);
  if (turn < 80) return 12 * HOUR + luck.below(DAY);
  return turn < 92 ? 2 * DAY + luck.below(2 * DAY) : undefined;
}
