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
  const coming = clauses.filter(tellsWho);
  const minors = sentences.flatMap((said) => mentionsIn(withTold(said)).filter(isKnownMinor));
  return { clauses, coming, minors };
}

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

function isKnownMinor({ kind, group }: Comer): boolean {
  return kind === 'aged' || (kind === 'named' && (group === 'child' || group === 'young'));
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
