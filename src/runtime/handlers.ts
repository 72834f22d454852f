import type { Card } from '../kernel/card/card.ts';
import type { Language } from '../kernel/language/language.ts';
import type { Phrase } from '../kernel/language/phrases.ts';
import type { Instant } from '../kernel/time/instant.ts';
import type { Area } from '../model/area/area.ts';
import type { ChatPlace } from '../model/chat-words.ts';
import type { JobName, Jobs, Recipient } from '../model/planned/jobs.ts';
import type { ViewName } from '../model/planned/views.ts';
import type { Order, OrderNumber } from '../model/order/order.ts';
import type { Consultant, PersonId, Way } from '../model/people/person.ts';
import type { Address, SentMessage } from '../ports/messenger.ts';
import type { World } from './world.ts';

/** Somebody who writes or presses, with what the bot knows of them. Rights are judged by `id` on the server. */
export interface Visitor {
  readonly id: PersonId;
  readonly name: string;
  readonly tenant: string;
  readonly language: Language;
}

export interface Press {
  readonly verb: string;
  /** The card's data and the inputs, as strings; a missing input is absent. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly visitor: Visitor;
  /** The message whose button was pressed. */
  readonly pressed?: SentMessage | undefined;
  /** It stands in the visitor's own chat. */
  readonly isInOwnChat?: boolean | undefined;
  readonly now: Instant;
  /** What is answered is shown in a dialog, where nothing can be written. */
  readonly isInDialog?: true | undefined;
  /** It stands on a page: of the coordinator's tab, or behind a personal link. */
  readonly via?: 'web' | undefined;
  /** Aborts when the answer is due: whoever waits for something slow then answers with what is known. */
  readonly hurry: AbortSignal;
}

/** Words written to the bot, without mentions. */
export interface Word {
  readonly text: string;
  /** The language that they are clearly written in: the visitor is then answered in it. */
  readonly written?: Language | undefined;
  readonly visitor: Visitor;
  readonly place: ChatPlace;
  readonly address: Address;
  readonly now: Instant;
}

/**
 * What a person gets back at once. A `view` is the present state of a living card of the order. It is for that person alone, wherever
 * they write or press; what everybody in the place may read says so.
 */
export type Reply =
  | {
      readonly kind: 'view';
      readonly view: ViewName;
      readonly order: OrderNumber;
      /** The order as it is now, where it is at hand: else it is read. */
      readonly present?: Order | undefined;
      readonly of?: string | undefined;
    }
  | { readonly kind: 'card'; readonly card: Card; readonly summary: string; readonly isForAll?: true | undefined }
  | { readonly kind: 'sentence'; readonly text: string; readonly isForAll?: true | undefined }
  /** To a coordinator who handles an order from wherever: as the desk's own button (`desk.board`) opens it. */
  | { readonly kind: 'opened'; readonly order: OrderNumber }
  /** The help for what this person is here, or the guide to taking up one's worry. */
  | { readonly kind: 'help'; readonly about: HelpTopic };

export type HelpTopic = 'bot' | 'worry';

export type PressHandler = (world: World, press: Press) => Promise<Reply>;
export type JobHandler<N extends JobName> = (world: World, order: OrderNumber, needs: Jobs[N]) => Promise<void>;
export type JobHandlers = { readonly [N in JobName]: JobHandler<N> };

/** Chat words: the first route whose pattern matches the text, in that place, and that has an answer, answers. */
export interface WordRoute {
  readonly name: string;
  readonly pattern: Phrase;
  readonly places: readonly Word['place'][];
  /** Undefined: these words are not for this route after all. */
  readonly answer: (world: World, word: Word) => Promise<readonly Reply[] | undefined>;
}

/** What a view may know besides the order. */
export interface ViewFacts {
  readonly area: Area;
  readonly now: Instant;
  readonly language: Language;
  readonly to: Recipient;
  readonly of?: string | undefined;
  /** Who sits in the order's seats, and the recipient, by id, as the bank knows them: for contact details and training. */
  readonly bank: ReadonlyMap<PersonId, Consultant>;
  readonly ordererEmail?: string | undefined;
  readonly ordererWay?: Way | undefined;
  /** The recipient's number where it is the orderer's own card; on the pair's cards the orderer's. */
  readonly ordererPhone?: string | undefined;
  /** The recipient's own calendar has something else at the time of an offer that is open. */
  readonly isBusyThen?: boolean | undefined;
  readonly publicUrl: string;
  /** Opens the order's page in the coordinator's tab, where links lead there. */
  readonly orderPage?: string | undefined;
  /** All meetings of the order's series, in their order. */
  readonly meetings?: readonly Order[] | undefined;
  /** Has this recipient answered the survey of the view (meeting or impact)? */
  readonly hasAnswered: boolean;
  /** Address of the recipient's own form of that survey on the web, while they may answer it. */
  readonly ownForm?: string | undefined;
}

export interface Shown {
  readonly card: Card;
  /** What a lock screen may show: assume the wrong person reads it (DOMAIN 8). */
  readonly summary: string;
  /** An earlier message is edited to this; where there is none, none is sent (emptied cards, people who have left the pair). */
  readonly isOnlyEdit?: boolean | undefined;
  /** Although nothing is sent where nothing was, what stands may be posted anew as news: how it ended matters to whoever had it. */
  readonly isNews?: boolean | undefined;
  /** Nothing of it is left to say: an earlier message is deleted, or edited to this where that is not allowed; none is sent. */
  readonly isSpent?: boolean | undefined;
  /** It is not sent, but is noted like one that was: nothing in the tables tells who needs it no more. */
  readonly isWithheld?: boolean | undefined;
  /** In a channel it is sent as an answer in the thread of this card of the order, because an edit notifies nobody. */
  readonly under?: ViewName | undefined;
}

/** A living card as a pure function of the order; undefined: there is nothing to show (an earlier message stays as it is). */
export type View = (order: Order, facts: ViewFacts) => Shown | undefined;
export type Views = { readonly [N in ViewName]: View };
