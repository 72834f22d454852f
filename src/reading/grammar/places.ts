import { either, rewritten, rule, type Rule, type Setting } from './pattern.ts';

/** Rewrites the kind of place as `P:` and the meeting's municipality as `M:`; a speaker's or a family's own town is dropped. */
export function withPlaces(line: string, setting: Setting): string {
  return rewritten(line, [...KINDS, ...TOWNS], setting);
}

const FAMILY = 'g:(?:client|family|parent|parents|kin|child|young|close)\\S*';

/** `My own office is in Borgå`, beside another town. */
const OWN_ROOM = `${either('(?:place:own|own-place) (?:is|on|är|ligger)', '(?:mitt|mine) (?:rum|room|office|kontor)(?: (?:is|on|är))?')} (?:(?:in|i) )?town:\\S+`;
const NOT_LIVING = '(?<!(?:är|bor|lives-in|is|stannar|stays|var) )';
const OWN_HOUSE = '(?:hus|lokal|lokaler|utrymme|utrymmen|byrå|mottagning|kontor|enhet|center|central|klinik)';
const KINDS: readonly Rule[] = [
  rule(
    'place:\\S+ (?:(?:meeting|tapaaminen|möte) )?{fill}{0,2}pre:not {fill}{0,1}fits|place:\\S+ (?:meeting )?fits pre:not',
    () => ',',
  ),
  rule(
    '(I:\\S+) (?:{fill}|need |attending |mukaan |deltar |med |via |joins? ){0,2}place:remote',
    (_, interpreter) => interpreter,
  ),
  rule('pre:not {fill}{0,3}(?:place:\\S+|in-person)', () => ','),
  rule('pre:not (?:(?![.;]|however|[gC]:)\\S+ ){0,3}place:remote', () => ','),
  rule('place:(?!remote)\\S+ (?:(?:fits|vi|we|it|there|kan|can) ){0,2}pre:not (?:be|voi|voida|kan|going|an)', () => ','),
  rule(`${OWN_ROOM}(?=.* town:)|(?<= town:.*)${OWN_ROOM}`, () => ','),
  rule('(?:teille|teidän|your|er|era) (?:sinne )?(?:place:own|own-place)', () => ','),
  rule('(?:ollut?|olleet|been|varit) place:home', () => 'stays'),
  rule('(?:jää|jäävät|jäi|jäivät) homeward', () => 'stays'),
  rule(`(?:${FAMILY}|heidän|hänen) (?:(?!stays)\\S+ )?homeward`, () => 'P:home'),
  rule('(?<=(?:^|[,.]|thanks) )place:public\\+(?:ela|abl)(?= (?:[,.]|thanks|taas|i-am))', () => ','),
  rule('pre:from place:public(?= (?:[,.;)]|and|or))', () => ','),
  rule('lives-in (?:\\S+ ){0,4}?(?:(?:hos|at) g:\\S+|at-theirs|place:home)', () => 'lives-in'),
  rule('(?:jää|jäävät|jäi|jäivät|stannar|stannade|stays?|stayed) place:home', () => 'stays'),
  rule('of-which (?:n:\\d|one|en|some) (?:\\S+ ){0,2}?place:remote', () => ','),
  rule('place:remote(?=.* meeting (?:\\S+ )?(?:kuitenkin|ändå|yet) (?:\\S+ )?in-person )', () => ','),
  rule('(spoken:\\S+) place:home|place:home puhut\\S*', (_, spoken) => spoken ?? ','),
  rule(
    either(
      'some (?:\\S+ ){0,5}?place:remote(?: (?:,|and) some (?:\\S+ ){0,3}?in-person)?',
      'some (?:\\S+ ){0,3}?in-person (?:,|and) (?:some )?(?:\\S+ ){0,3}?place:remote',
    ),
    () => 'P:hybrid',
  ),
  rule(
    either(
      '(?:g:\\S+ )?(?:attending )?place:remote (?:and |, )+some (?:\\S+ )?in-person',
      '(?:g:\\S+ )?(?:attending )?in-person (?:and |, )+some (?:\\S+ )?place:remote',
    ),
    () => 'P:hybrid',
  ),
  rule('(town:\\S+) (?:or|vai) place:remote', (_, town) => `${town} P:?`),
  rule('place:(\\w+) (?:or|vai) (?:place:(\\w+)|in-person)|in-person or place:\\w+', () => 'P:?'),
  rule('or (?:sitten |annars |else )?place:(?!remote)\\S+', () => 'P:?'),
  rule('place:hybrid (?:(?:- )?meeting )?(?:\\( )?(?:\\S+ ){0,4}?place:remote|place:hybrid', () => 'P:hybrid'),
  rule(
    either(
      `${FAMILY} (?:at-theirs|place:home|home)(?! (?:the )?${FAMILY})|at-theirs ${FAMILY}`,
      `(?:heidän|hänen) at-theirs`,
      `${NOT_LIVING}hos (?:the )?g:(?:client|family|parent|parents|kin|child|young)\\S*(?: hemma| place:home)?`,
      `place:home (?:at |in )?(?:the )?${FAMILY}`,
    ),
    () => 'P:home',
  ),
  rule('at (?:the )?g:(?:client|family|parent|parents)\\+gen(?= (?:[.,;)]|$))', () => 'P:home'),
  rule(`(?:at|in) ${FAMILY} (?:home|place|house)|home visit|(?<!(?:next|last) )visit`, (_) => 'P:home'),
  rule(`(?:i|på|hos) (?:mine|vårt) (?:(?:egen|eget|egna) )?\\S*${OWN_HOUSE}`, () => 'P:own'),
  rule('mine (?:sector|unit):\\S+\\+(?:ine|ade|gen (?:\\S+ )?place\\S*)|mine skolas \\S+', () => 'P:own'),
  rule('at-ours (?:own-place|meeting|place)|at-ours(?= town:)|own-place', () => 'P:own'),
  rule('place:(\\w+)(?:\\+\\w+)?', (_, kind) => `P:${kind}`),
];

const TOWN = 'town:(\\S+?)(?:\\+\\w+)?';
const WORKPLACE = either(
  'unit:\\S+|sector:\\S+|g:pro\\S*|g:job\\S*|no-people|kaupungin|kunnan|stads|stad|city|kommun',
  'hyvinvointialue\\S*|perhekesku\\S*|koordinaattori\\S*|koulun|terveysasema\\S*',
);
const NOT_END = '(?:(?![.;,]|however|need|fix)\\S+ )';

const PERSON = 'g:(?:pro|job|client|family|parent|parents|kin|child|young|close)\\S*';
const COMES_FROM = '(?:in|i|pre:from|from|tulee|tulevat|on|is|är|are|kommer|comes|come)';
const PREMISES = '(?:terveysasema|lukio|sector:education|sector:early|kampu|yhteiskoulu|neuvola|päiväko)';

const TOWNS: readonly Rule[] = [
  rule(`sign-off ((?:(?![.;!])\\S+ ){0,6}?)town:\\S+`, (_, who = '') => `sign-off ${who}`.trim()),
  rule('(g:(?:family|pro)\\S*) (?:i|in) town:(\\S+?)(?:\\+\\w+)?(?= )', (_, who, town) => `${who} theirs:${town}`),
  rule(`(${FAMILY}) town:\\S+(?=.* town:)`, (_, who) => who),
  rule(`pre:not {fill}{0,2}town:\\S+|town:\\S+ pre:not {fill}{0,1}fits|town:\\S+ fits pre:not`, () => ','),
  rule(`(?<=(?:T|R|wds):\\S+ (?:, )?)town:(\\S+?)\\+gen(?= ${PREMISES})`, (_, town) => `M:${town}`),
  rule('(meeting|client-meeting|method:\\S+) i-am town:(\\S+?)(?:\\+\\w+)?', (_, what, town) => `${what} M:${town}`),
  rule(`i-am (${NOT_END}{0,5}?)town:\\S+`, (_, who = '') => `i-am ${who}`.trim()),
  rule(`works-at ${NOT_END}{0,3}?town:\\S+`, () => 'i-am'),
  rule(
    '(?<=(?:i|på|vid|at|in|hos|lasting) (?:the )?)(sector:\\S+|unit:\\S+|place) (?:i|in) town:(\\S+?)(?:\\+\\w+)?',
    (_, where, town) => `${where} M:${town}`,
  ),
  rule(
    `lives-in ${NOT_END}{0,3}?${TOWN}(?=(?: (?![.;])\\S+){0,14} (?:siellä|sinne|där|dit|there|jossa) )`,
    (_, town) => `M:${town}`,
  ),
  rule(`lives-in ${NOT_END}{0,3}?town:\\S+`, () => ','),
  rule(
    '(town:\\S+) (?:unit:\\S+\\+gen|sector:\\S+\\+gen|no-people)(?= (?:tilo|tila|toimisto|own-place|place))',
    (_, town) => `${town} ,`,
  ),
  rule(`(town:\\S+) (?:- )?(${WORKPLACE})`, (_, town = '', workplace = '') =>
    /\+(?:ade|ine)$/.test(workplace) ? `${town} , ${workplace}` : workplace,
  ),
  rule(`(${PERSON}|C:\\S+|${WORKPLACE}) ${COMES_FROM}? ?(?:pre:from )?town:(\\S+)`, (_, who, town) =>
    town?.includes('+ine') || town?.includes('+ade') ? undefined : who,
  ),
  rule('pre:from town:\\S+|town:\\S+\\+(?:ela|abl)', () => ','),
  rule(`${TOWN} (?:or|vai) ${TOWN}`, (_, a, b) => (a === b ? `M:${a}` : 'M:?')),
  rule(TOWN, (_, town) => `M:${town}`),
];
