import { either, symbols } from '../grammar/pattern.ts';
import { mentionsIn, type Comer } from './mentions.ts';

/** A clause of a parsed line with those who are mentioned in it. */
export interface PeopleClause {
  readonly clause: string;
  readonly mentions: readonly Comer[];
}

/** What a parsed line tells of people. */
export interface PeopleTold {
  readonly clauses: readonly PeopleClause[];
  /** Those clauses that tell who comes. */
  readonly coming: readonly PeopleClause[];
  /** Children and young people whose age or group is told anywhere. */
  readonly minors: readonly Comer[];
}

/** Reads a parsed line clause by clause: a list is a clause too. */
export function peopleTold(line: string): PeopleTold {
  const sentences = line.split(/(?<= )[.;?](?= )|(?= however )/).map((clause) => ` ${clause.trim()} `);
  const clauses = sentences.map((said) => toldIn(withoutAbsent(said)));
  const coming = clauses.flatMap((told) =>
    isReferredTo(told, clauses) ? [{ ...told, mentions: mentionsIn(withTold(told.clause)) }] : tellsWho(told) ? [told] : [],
  );
  const others = coming.some(hasFamily) || !coming.some(hasOthers) ? [] : largestFamily(clauses);
  const minors = sentences.flatMap((said) => mentionsIn(withTold(said)).filter(isKnownMinor));
  return { clauses, coming: [...withoutLaterStrangers(coming), ...others], minors };
}

/**
 * Once a clause has told which of the family come, a later one that only speaks of some of them brings nobody new: `he has two grown-up
 * children, and they must not know`.
 */
function withoutLaterStrangers(coming: readonly PeopleClause[]): readonly PeopleClause[] {
  const first = coming.findIndex((told) => told.mentions.filter(isFamily).length > 1);
  return coming.map((told, at) =>
    first < 0 || at <= first || TELLS_OF_MEETING.test(told.clause) || !HAS_VERB.test(told.clause)
      ? told
      : { ...told, mentions: told.mentions.filter((one) => !isFamily(one) && one.group !== 'close') },
  );
}

function isFamily(one: Comer): boolean {
  return isOfFamily(one) || one.group === 'family' || one.group === 'adult';
}
const TELLS_OF_MEETING = symbols('attending|inviting|coming|in-person|meeting|need|fits');
const HAS_VERB = symbols('pre:not|cannot|got|speaks|lives-in|i-am|[a-zäöå]{4,}');

const ABSENT = symbols(
  either(
    'homeward|tackat|myöhemmin|senare|later|afterwards|away|stannar|stays|jää|kotiin|poissa|utomlands',
    'abroad|ulkomailla|dead|kuollut|place:home|following (?:kertaan|kerralla|time|gång\\S*)',
  ),
);
const NOT = symbols('pre:not|cannot|refused|kielsi|en (?:itse|voi|pääse|ehdi|osallistu)|ei|tackat');
const COMING = symbols(
  either(
    'attending|inviting|coming|tule|tulla|tuu|kutsuta|osallistu\\S*|halua\\S*|lasketa|ehdi|pääse|fits|med',
    'with|hinner|kan|veta|know|tietää|orkar|orka|jaksa\\S*|be|join|want\\S*|part|need',
  ),
);
const PERSON = symbols('[gC]:(?!seat|family|total)\\S+');

/** What is dictated without a comma tells of several. */
const LONGEST_PIECE = 16;

function toldIn(clause: string): PeopleClause {
  const padded = ` ${clause.trim()} `;
  const mentions = mentionsIn(padded);
  const agreeToCome = AGREE_TO_COME.test(padded) || (/ meeting /.test(padded) && mentions.some(isOfFamily));
  return { clause: padded, mentions: agreeToCome ? mentionsIn(withTold(padded)) : mentions };
}

/** `äiti, isä ja nuori ovat lupautuneet tulemaan` */
const AGREE_TO_COME = / A:\S+ (?:\S+ )*?(?:attending|tulemaan|tulla|osallistumaan|come|coming|komma|delta|join|to meet) /;

/** With those who have agreed as if they came. */
function withTold(clause: string): string {
  return clause.replaceAll(/ told:(child|young)\+gen(?= )/g, ' g:$1+sg').replaceAll(' told:', ' g:');
}

function hasFamily({ mentions }: PeopleClause): boolean {
  return mentions.some((one) => isOfFamily(one) || one.group === 'family' || one.group === 'adult');
}

function hasOthers({ mentions }: PeopleClause): boolean {
  return mentions.some(({ group }) => group === 'pro' || group === 'job' || group === 'close');
}

/** Where nobody of the family is said to come, those that the message is about: `en kille på sexton som bor med sin mamma`. */
function largestFamily(clauses: readonly PeopleClause[]): readonly PeopleClause[] {
  const size = ({ mentions }: PeopleClause): number => mentions.filter(isOfFamily).reduce((sum, { count }) => sum + count, 0);
  const about = clauses.filter(
    (told) => !IS_OF_CONSENT.test(told.clause) && !SPEAKS_OF_ITSELF.test(told.clause.replace(/ lives-in /, ' ')),
  );
  const [largest] = about.filter(hasFamily).toSorted((a, b) => size(b) - size(a));
  return largest === undefined || size(largest) < 2 ? [] : [largest];
}

function isKnownMinor({ kind, group }: Comer): boolean {
  return kind === 'aged' || (kind === 'named' && (group === 'child' || group === 'young'));
}

/** `They are both coming`, `he kaikki kolme tulevat`: those of the clause before. */
const THEY_COME = symbols('(?:they|de|he|kaikki|all|båda|both|molemmat) (?:\\S+ ){0,4}?attending');

const BOTH_COME = /^ (?:they|de|he) (?:(?:is|are) )?(?:both attending|attending both) /;

function isReferredTo(told: PeopleClause, clauses: readonly PeopleClause[]): boolean {
  const next = clauses[clauses.indexOf(told) + 1];
  if (next === undefined || !PERSON.test(withTold(told.clause))) return false;
  return (next.mentions.length === 0 && THEY_COME.test(next.clause)) || BOTH_COME.test(next.clause);
}

/** Pieces between commas in which somebody stays away: `lillebror stannar hemma`, `isä ei tule`. */
function withoutAbsent(clause: string): string {
  return clause
    .split(/(?<= ),(?= )(?! (?:and |however |joka |som |who )?(?:\S+ ){0,3}?(?:he|she|hän|han|hon) pre:not )/)
    .filter((piece) => {
      const padded = ` ${piece.trim()} `;
      if (padded.split(' ').length > LONGEST_PIECE) return true;
      return !PERSON.test(padded) || !(ABSENT.test(padded) || (NOT.test(padded) && COMING.test(padded)));
    })
    .join(',');
}

export function isOfFamily({ group }: Comer): boolean {
  return ['parent', 'parents', 'kin', 'child', 'young', 'client'].includes(group);
}

const TELLS_WHO = symbols('g:\\S+ :|attending|inviting|coming|in-person|dessutom|lisäksi|additionally|g:total\\S*');
const SPEAKS_OF_ITSELF = symbols('i-am|works-at|sign-off|lives-in');

/** `I work in youth services and this is about a boy and his mother` */
const SPEAKS_FIRST = / (?:i-am|works-at) (?:(?!works-at|lives-in|[gC]:)\S+ )*[gC]:\S+ (?!.* (?:works-at|lives-in) )/;

/** A clause tells who comes by a word that says so, by a number, or by naming two. */
function tellsWho({ clause, mentions }: PeopleClause): boolean {
  if (TELLS_WHO.test(clause)) return true;
  if (IS_OF_CONSENT.test(clause)) return mentions.some(isCountedPro);
  if (SPEAKS_OF_ITSELF.test(clause) && mentions.length < 3)
    return mentions.some(isCountedPro) || (SPEAKS_FIRST.test(clause) && mentions.filter(isOfFamily).length > 1);
  return personsIn(mentions) >= 2 || mentions.some(({ kind, group }) => kind === 'counted' && group !== 'seat');
}

function isCountedPro({ kind, group, count }: Comer): boolean {
  return kind === 'counted' && (group === 'pro' || group === 'job') && count > 1;
}

const IS_OF_CONSENT = symbols(
  'agreed|consent|to-agree|halukas|epäröi\\S*|harkits\\S*|villig|tveks\\S*|funder\\S*|willing|hesitat\\S*',
);

/** `Asiakas on 15-vuotias poika` is one. */
function personsIn(mentions: readonly Comer[]): number {
  const hasAge = mentions.some(({ kind }) => kind === 'aged');
  return mentions.filter(({ group }) => !hasAge || group !== 'client').length;
}
