import { addDays } from '../../kernel/time/calendar-date.ts';
import { DAY, type Instant, MINUTE, parseInstant } from '../../kernel/time/instant.ts';
import { localOf } from '../../kernel/time/zone.ts';
import type { Actor, FoundButton } from '../teams/actor.ts';
import { linesOf, timesOn } from '../teams/cards.ts';
import { cardShownTo } from '../teams/messages.ts';
import { answerFamilyForm } from './family.ts';
import { answerScales } from './fill.ts';
import { demand, type Play } from './play.ts';

export interface StoryStep {
  readonly title: string;
  readonly play: (play: Play) => Promise<void>;
}

const DURATION_MINUTES = 150;
const CLOSED_AFTER_DAYS = 15;
const YES = { outsiders: 'yes' } as const;

/** One whole order, from the coordinator's channel to the report. Every step throws when something did not come out right. */
export function wholeOrder(): readonly StoryStep[] {
  const story = new Story();
  return [
    { title: 'The coordinator takes the channel into use', play: (play) => story.takeChannel(play) },
    { title: 'A professional orders a network meeting', play: (play) => story.order(play) },
    { title: 'The professional chooses one of the proposed times', play: (play) => story.chooseTime(play) },
    { title: 'Consultants answer: two accept, one cannot, one is too late', play: (play) => story.answerOffers(play) },
    { title: 'The pair and the orderer prepare', play: (play) => story.prepare(play) },
    { title: 'The meeting is reminded of, held and counted', play: (play) => story.hold(play) },
    { title: 'Family, orderer and consultants give feedback', play: (play) => story.giveFeedback(play) },
    { title: 'The order closes and the coordinator reads the report', play: (play) => story.report(play) },
  ];
}

class Story {
  readonly #orderer = 'Henna Satunen';
  readonly #coordinator = 'Maija Esimerkki';
  #pair: readonly Actor[] = [];
  #start: Instant = 0;
  #number = '';

  async takeChannel(play: Play): Promise<void> {
    const { team, teams } = play.sandbox;
    const channel = channelOf(play);
    const coordinator = play.actor(this.#coordinator);
    const { answer } = await teams.client.sayInChannel(coordinator.person, { channelId: channel }, 'ota kanava käyttöön');
    demand(answer.status === 200, `the bot answered ${answer.status} in ${team.name}`);
    await play.until('an answer in the channel', () => teams.world.messages.in(channel).find(({ from }) => from === 'bot'));
  }

  async order(play: Play): Promise<void> {
    const henna = play.actor(this.#orderer);
    play.screen.watch([henna.person]);
    await henna.say('tilaa');
    const outcome = await play.press(henna, 'order.submit', orderFields(play.sandbox.clock.now()));
    demand(outcome.kind === 'card', 'the order was not taken');
    const found = linesOf(outcome.card)
      .join(' ')
      .match(/VP-\d{4}-\d{4,}/u)?.[0];
    demand(found !== undefined, 'the order got no number');
    this.#number = found;
    await play.until('the order on the coordinator’s channel', () => play.said(channelOf(play), this.#number));
  }

  async chooseTime(play: Play): Promise<void> {
    const henna = play.actor(this.#orderer);
    const { card } = await play.until('proposed times', () => henna.find('order.choose-time'));
    const slots = timesOn(card);
    const slot = slots[0]?.value ?? '';
    const start = parseInstant(slot);
    demand(start !== undefined, `a proposed time is no time: ${slot}`);
    this.#start = start;
    await play.press(henna, 'order.choose-time', {}, { where: (held) => held['slot'] === slot });
  }

  async answerOffers(play: Play): Promise<void> {
    const asked = await play.until('offers to four consultants', () => offered(play));
    play.screen.watch(asked.map(({ actor }) => actor.person));
    const [first, second, third, fourth] = asked;
    demand(!!first && !!second && !!third && !!fourth, 'too few were asked');
    await play.press(third.actor, 'offer.decline');
    await play.press(first.actor, 'offer.accept');
    await play.press(second.actor, 'offer.accept');
    this.#pair = [first.actor, second.actor];
    play.screen.line(fourth.actor.person.name, `» [${fourth.found.button.title}]`);
    const late = await fourth.actor.pressFound(fourth.found);
    demand(late.kind === 'card' || late.kind === 'message', 'a late acceptance got no kind sentence');
  }

  async prepare(play: Play): Promise<void> {
    for (const actor of this.#pair)
      await play.press(actor, 'meeting.prepared', YES, { where: ({ outsiders }) => outsiders !== 'no' });
    const henna = play.actor(this.#orderer);
    await play.press(henna, 'meeting.checklist', { roomBooked: 'yes' });
    await play.until('the event in both calendars', () =>
      this.#pair.every(({ person }) => isBooked(play, person.email, this.#start)) ? true : undefined,
    );
  }

  async hold(play: Play): Promise<void> {
    await play.moveTo(this.#start + (DURATION_MINUTES + 15) * MINUTE);
    const [lead] = this.#pair;
    demand(lead !== undefined, 'there is no pair');
    const counts = {
      countFamily: '3',
      countClose: '1',
      countProfessionals: '4',
      countChildren: '1',
      countYoung: '1',
      summaryGiven: 'yes',
    };
    await play.press(lead, 'meeting.counts', counts);
  }

  async giveFeedback(play: Play): Promise<void> {
    // The pair's own survey comes the next working morning.
    await play.moveTo(this.#start + 3 * DAY);
    const codes = await play.until('the family’s code', () => familyCodes(this.#pair));
    for (const code of codes) await answerFamilyForm(play.botOrigin, code, '9');
    play.screen.line('family', `» answered ${codes.length} forms`);
    for (const actor of [play.actor(this.#orderer), ...this.#pair]) {
      const { card } = await play.until(`a survey for ${actor.person.name}`, () => actor.find('feedback.answer'));
      await play.press(actor, 'feedback.answer', answerScales(card, '8'));
    }
  }

  async report(play: Play): Promise<void> {
    await play.moveTo(play.sandbox.clock.now() + CLOSED_AFTER_DAYS * DAY);
    const open = play.sandbox.teams.world.people
      .filter(({ role }) => role === 'consultant')
      .filter(({ name }) => play.actor(name).find('offer.accept'));
    demand(open.length === 0, `${open.length} consultants still have a button of a closed order`);
    const maija = play.actor(this.#coordinator);
    play.screen.watch([maija.person]);
    await maija.say('raportti');
    await play.until('the report', () => play.sandbox.teams.world.messages.in(maija.person.chatId).findLast(isReport));
  }
}

/** A client meeting on some afternoon one to three weeks ahead. */
function orderFields(now: Instant): Readonly<Record<string, string>> {
  const today = localOf(now, 'Europe/Helsinki').date;
  return {
    kind: 'client',
    method: 'anticipation-dialogue',
    theme: 'everyday',
    clientAgreed: 'yes',
    clientAgreedOn: today,
    unit: 'perhesosiaalityo',
    municipality: 'lappeenranta',
    placeType: 'own',
    language: 'fi',
    interpreter: 'none',
    earliestDate: addDays(today, 7),
    latestDate: addDays(today, 21),
    timeFrom: '12:00',
    timeTo: '16:00',
    countFamily: '3',
    countClose: '1',
    countProfessionals: '4',
    countChildren: '1',
    countYoung: '1',
    durationMinutes: String(DURATION_MINUTES),
  };
}

function channelOf({ sandbox }: Play): string {
  return sandbox.team.channels.at(-1)?.id ?? sandbox.team.id;
}

/** At least four consultants with an offer each, in the order of their names. */
function offered(play: Play): readonly { readonly actor: Actor; readonly found: FoundButton }[] | undefined {
  const consultants = play.sandbox.teams.world.people
    .filter(({ role }) => role === 'consultant')
    .map(({ name }) => play.actor(name));
  const asked = consultants.flatMap((actor) => {
    const found = actor.find('offer.accept');
    return found ? [{ actor, found }] : [];
  });
  return asked.length >= 4 ? asked : undefined;
}

function isBooked({ sandbox }: Play, email: string, start: Instant): boolean {
  const mailbox = sandbox.graph.world.mailbox(email);
  const events = mailbox ? sandbox.graph.world.eventsOf(mailbox) : [];
  return events.some((event) => event.isFromBot && event.attendees.length > 0 && event.span.start === start);
}

function familyCodes(pair: readonly Actor[]): readonly string[] | undefined {
  const cards = pair.flatMap((actor) => actor.messages().map((message) => JSON.stringify(actor.card(message) ?? '')));
  const codes = cards.flatMap((card) => [...card.matchAll(/\/f\/([0-9A-Z]{8})\b/gu)].map((match) => match[1] ?? ''));
  return codes.length > 0 ? [...new Set(codes)] : undefined;
}

function isReport(message: Parameters<typeof cardShownTo>[0]): boolean {
  const card = cardShownTo(message, '');
  return message.from === 'bot' && /"type":"(Table|FactSet|Chart\.)/u.test(JSON.stringify(card ?? ''));
}
