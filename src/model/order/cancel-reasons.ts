import type { Language, Texts } from '../../kernel/language/language.ts';

/** In which part somebody cancels. */
export type CancelledBy = 'orderer' | 'coordinator';

interface CancelReasonRow {
  readonly givenBy: readonly CancelledBy[];
  /** Cancelling a staffed meeting that is near counts as late. A client who withdraws is never blamed (DOMAIN 7). */
  readonly mayBeLate: boolean;
  /** As it is offered to whoever cancels. */
  readonly choice: Texts<string>;
  /** The same in a coordinator's voice, where the orderer's is in the first person. */
  readonly choiceOfDesk?: Texts<string>;
  /** As reports tell it. */
  readonly told: Texts<string>;
}

const BOTH: readonly CancelledBy[] = ['orderer', 'coordinator'];

/** Why an order is cancelled, one row a reason; it is stored and counted by its name, which stays. */
const ROWS = {
  'client-withdrew': {
    givenBy: BOTH,
    mayBeLate: false,
    choice: { fi: 'Asiakas vetäytyi', sv: 'Klienten drog sig ur', en: 'The client withdrew' },
    told: { fi: 'asiakas vetäytyi', sv: 'klienten drog sig ur', en: 'the client withdrew' },
  },
  orderer: {
    givenBy: BOTH,
    mayBeLate: true,
    choice: {
      fi: 'Tarve muuttui tai tuli este',
      sv: 'Behovet ändrades eller något kom emellan',
      en: 'The need changed or something came up',
    },
    told: {
      fi: 'tarve muuttui tai tuli este',
      sv: 'behovet ändrades eller något kom emellan',
      en: 'the need changed or something came up',
    },
  },
  'no-consultants': {
    givenBy: BOTH,
    mayBeLate: true,
    choice: { fi: 'Konsultteja ei löytynyt', sv: 'Inga konsulter hittades', en: 'No consultants were found' },
    told: { fi: 'konsultteja ei löytynyt', sv: 'inga konsulter hittades', en: 'no consultants were found' },
  },
  other: {
    givenBy: BOTH,
    mayBeLate: true,
    choice: { fi: 'Muu syy', sv: 'Annan orsak', en: 'Another reason' },
    told: { fi: 'muu syy', sv: 'annan orsak', en: 'another reason' },
  },
} satisfies Readonly<Record<string, CancelReasonRow>>;

export type CancelReason = keyof typeof ROWS;

export const CANCEL_REASONS: Readonly<Record<CancelReason, CancelReasonRow>> = ROWS;

/** The reasons that somebody may give, in the order in which they are offered. */
export function reasonsOf(by: CancelledBy): readonly CancelReason[] {
  return (Object.keys(ROWS) as CancelReason[]).filter((reason) => CANCEL_REASONS[reason].givenBy.includes(by));
}

/** A reason as it is offered to whoever cancels. */
export function choiceInWords(reason: CancelReason, by: CancelledBy, language: Language): string {
  const { choice, choiceOfDesk } = CANCEL_REASONS[reason];
  return (by === 'coordinator' ? (choiceOfDesk ?? choice) : choice)[language];
}

/** A reason as reports tell it; one that was taken away since by its name. */
export function reasonInWords(reason: string, language: Language): string {
  return Object.hasOwn(ROWS, reason) ? CANCEL_REASONS[reason as CancelReason].told[language] : reason;
}
