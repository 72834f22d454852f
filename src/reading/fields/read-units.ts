import { symbols } from '../grammar/pattern.ts';
import { filled, type FieldsRead } from './fields-read.ts';

/** `unit` and `sector` of the orderer, those invited, and units whose consultants must not be chosen. */
export function readUnits(line: string): FieldsRead {
  const found = line.split(/(?<= )(?:[.;]|however|fix)(?= )/).flatMap((clause) => mentionsIn(` ${clause.trim()} `));
  return filled({
    unit: namesOf(found, 'unit', 'own').at(-1),
    sector: namesOf(found, 'sector', 'own').at(-1),
    invitedUnits: namesOf(found, 'unit', 'invited').join(','),
    invitedSectors: namesOf(found, 'sector', 'invited').join(','),
    excluded: namesOf(found, 'unit', 'excluded').join(','),
  });
}

type Role = 'own' | 'invited' | 'excluded' | 'none';

interface Mention {
  readonly kind: string;
  readonly id: string;
  readonly role: Role;
}

function namesOf(mentions: readonly Mention[], kind: string, role: Role): readonly string[] {
  return [...new Set(mentions.filter((mention) => mention.kind === kind && mention.role === role).map(({ id }) => id))];
}

const MENTION = symbols('(unit|sector):(\\S+?)(?:\\+(\\w+))?', 'g');

function mentionsIn(clause: string): readonly Mention[] {
  return [...clause.matchAll(MENTION)].map((match) => {
    const [, kind = '', id = '', ending = ''] = match;
    const before = clause.slice(0, match.index);
    const after = clause.slice(match.index + match[0].length);
    return { kind, id, role: roleOf({ kind, ending, before, after }) };
  });
}

const LIST = '(?:(?:unit:|sector:|g:|C:)\\S+ |and |, |or |pre:from |från |from |tulee |edustaj\\S* |en |någon |a )*';
const EXCLUDED_BEFORE = new RegExp(
  `(?:excluded|pre:not|except|without|utan|älkää) (?:\\S+ ){0,4}(?:pre:from |från |from )?${LIST}$`,
);
const OPENS_ANOTHER = '(?:että|et|att|that|jos|om|if|suoraan|direkt|straight)';
const INVITED_BEFORE = new RegExp(`(?:inviting|attending|with)(?: :)? (?:(?!(?:${OPENS_ANOTHER}|pre:not) )\\S+ ){0,3}?${LIST}$`);
const WITH = 'with|inviting|attending|edustaj\\S*|g:pro\\S*|g:job\\S*|C:(?:pro|job)\\S*';
const INVITED_AFTER = new RegExp(`^ (?:(?:and|,|or) (?:unit|sector|g|C):\\S+ )*(?:(?!,)\\S+ ){0,2}?(?:${WITH})`);
/** `på Centralskolan`, `at the Central School` */
const PLACE_BEFORE = / (?:på|to|i|hos|vid|at|in) (?:the )?$/;
const SPEAKER =
  /(?:i-am|works-at|kirjoitan|kirjoittelen|skriver|orderer|tilaaja|beställare) (?:(?![.,;]|need|g:job|behalf)\S+ ){0,4}$/;
const UNIT_LABELS = 'yksikkö|yksikkömme|enhet|vår enhet|unit|tilaaja|tilaajana|beställare|orderer';
const SECTOR_LABELS = 'toimiala|toimialamme|sektor|sektorn|sector';
const LABEL = new RegExp(`(?:${UNIT_LABELS}|${SECTOR_LABELS}) (?::|on|is|är)? ?$`);

const ORDERS_AFTER = /^ (?:need|order-word|order)(?= )/;
/** `Nuorisoasemalta tässä`, `päihdepalveluista hei` */
const GREETS_AFTER = /^ (?:this|thanks|här|here(?! , or)|kirjoit\S*|\p{L}+isin)(?= )/u;
const GREETS_BEFORE = /^(?: (?:thanks|,|day|tervehdys|sign-off|pre:from|g:job\S*))* $/;
/** `lastensuojelun työntekijä`, `2 opettajaa koulusta` tell who comes; only an invitation names the sector. */
const WORKER_AFTER = /^(?: (?:and|,) (?:sector|unit):\S+)* (?:i-am |är |on )?(?:g|C):(?:pro|job|me)/;
const WORKER_BEFORE =
  /(?:C:(?:pro|job):\S+|g:(?:pro|job)\S*) (?:(?:pre:from|från|from|i|in) )?(?:(?:sector|unit):\S+ (?:and|,) )*$/;

/** Where those who come are named, a sector tells where they are from. */
const PEOPLE_TOO = / (?:g:(?:job|me|pro)|C:(?:job|pro))\S* (?:\S+ )*?(?:g:(?:job|me|pro)|C:(?:job|pro))\S* /;

interface Named {
  readonly kind: string;
  /** The case of its Finnish name. */
  readonly ending: string;
  /** The clause before and after it. */
  readonly before: string;
  readonly after: string;
}

function roleOf({ kind, ending, before, after }: Named): Role {
  if (isOwn(before, after, ending)) return 'own';
  if (kind === 'unit' && EXCLUDED_BEFORE.test(before)) return 'excluded';
  if (isOfWorker(ending, before, after) || / (?:vi (?:på|i)|behalf) $/.test(before)) return 'none';
  if (isInvited(before, after) && !isOnlyNamed(kind, before, after)) return 'invited';
  return kind === 'sector' || isPlace({ ending, before, after }) ? 'none' : 'own';
}

/** `minä sosiaalitoimesta` */
function isOfWriter(ending: string, before: string): boolean {
  return / g:me $/.test(before) && /^(?:ela|abl)$/.test(ending);
}

/** `perheneuvolan tiloissa`, `på Centralskolan` tell where, not who orders. */
function isPlace({ ending, before, after }: Omit<Named, 'kind'>): boolean {
  const isOfPlace = ending === 'gen' && /^ (?:tilo\S*|tila\S*|toimisto\S*|own-place|place|place:\S+)(?= )/.test(after);
  return isOfPlace || PLACE_BEFORE.test(before) || /^(?:ill|all|ine|ade)$/.test(ending);
}

function isOfWorker(ending: string, before: string, after: string): boolean {
  const isSource = WORKER_AFTER.test(after) || WORKER_BEFORE.test(before) || (ending === 'gen' && / g:/.test(after));
  return isSource && !`${before}${after}`.includes(' inviting ');
}

function isOwn(before: string, after: string, ending: string): boolean {
  const isAlone = after.trim() === '' && /^(?:ela|abl)$/.test(ending);
  if (isOfWriter(ending, before) || (GREETS_BEFORE.test(before) && (isAlone || GREETS_AFTER.test(after)))) return true;
  const orders = before.trim() === '' && ORDERS_AFTER.test(after);
  return LABEL.test(before) || (SPEAKER.test(before) && !WORKER_AFTER.test(after)) || orders;
}

/** `tillsammans med skolan`, `från skolan kommer ingen` invite nobody. */
const WITH_THEM = /(?<! (?:meeting|client-meeting|method:\S+)) with (?:(?:the|oss|us|and) )*$/;
const COMES_NOT = /^ (?:(?![,.])\S+ ){0,3}(?:pre:not|olisi|hade|would) /;
const NOT_FROM = /(?:pre:not|cannot) (?:(?![,.])\S+ ){0,4}$/;

function isOnlyNamed(kind: string, before: string, after: string): boolean {
  return kind === 'sector' && (WITH_THEM.test(before) || COMES_NOT.test(after) || NOT_FROM.test(before));
}
/** `with the school` invites it, `with the school's blessing` does not. */
const ENDS = /^ (?:[.,;)]|and|or|with|g:|C:|inviting|attending|$)/;

function isInvited(before: string, after: string): boolean {
  if (!INVITED_BEFORE.test(before) && !INVITED_AFTER.test(after)) return false;
  if (/ with (?:the )?$/.test(before) && !ENDS.test(after)) return false;
  return / inviting /.test(before + after) || !PEOPLE_TOO.test(before + after);
}
