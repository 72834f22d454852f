import { either, rewritten, rule, type Rule, type Setting } from './pattern.ts';

/** Rewrites urgency as `U:`, the kind of meeting as `K:`, the orderer's worry as `Z:`, and an unknown method. */
export function withCircumstances(line: string, setting: Setting): string {
  return rewritten(line, RULES, setting);
}

const SOON_AS_ONE_CAN = '(?:g:seat\\S* (?:ehti|pysty|voi)|(?:ehti|voi|suinkin|vain|vaan))';
const SOME_TIME = either(
  'R:|wds:|T:|part:|clock|när|when|vuoden|joulu\\S*|aamu\\S*|jul\\S*|no-date|n:|pre:after|efter',
  '\\S+ post:after|tammi\\S*|alku|begin|next|week|(?!,)\\S+ R:',
);
const LATER = `(?! (?:kun(?! ${SOON_AS_ONE_CAN})|${SOME_TIME}))`;
const GONE = '(?:mukaan|mukana|paikalle|paikalla|attending|osallistu|tule|närvarande|med|present|deltar)';

const SO = '(?:so|niin|så|kovin|mikään|mitään|särskilt|that|enää|any)';

const RULES: readonly Rule[] = [
  rule('vp:\\S+(?= (?:\\S+ ){0,4}?move)|(?<=move (?:\\S+ ){0,3}?)vp:\\S+', () => 'moved'),
  rule(`(?:pre:not|utan|without) {fill}{0,3}(?:${SO} )?(?:rush|acute|at-once|brådska|urgency)`, () => 'U:normal'),
  rule('urgency-label (?:: |is |on |är )?usual', () => 'U:normal'),
  rule('urgency-label (?:: |is |on |är )?(?:acute|at-once|high)', () => 'U:acute'),
  rule('calm (?:puhu|keskustel|jutel|istu|prata|tala|talk|sit)\\S*', () => ','),
  rule('calm', () => 'U:normal'),
  rule('(?:acute|rush|urgency-label) (?:: |\\? |- )+(?:pre:not|fix)(?= )(?: ole)?', () => 'U:normal'),
  rule('(?:acute|rush|urgency-label) (?:: |\\? |- )+(?:kyllä|joo|on|yes|ja|and)(?= (?:[.,;)]|$))', () => 'U:acute'),
  rule(
    either(
      'g:(?!client)\\S+ (?:(?:on|är|is|has|har|have|itse|niin|så|aika|tosi) ){0,3}rush',
      'rush g:(?!client)\\S+|(?:rush|acute|at-once) (?:\\S+ ){0,2}however (?:(?:on|is|är) )?pre:not',
      '(?:tell|know|kerro\\S*|ilmoit\\S*|meddela|säg|berätta) (?:\\S+ ){0,3}at-once',
      'rush (?:workdays|day\\S*|week\\S*|part:\\S+|arki|aika|aikataul\\S*|vardag\\S*|syksy|schema|schedule)',
    ),
    () => ',',
  ),
  rule('(?:fix|mulla|minulla|itsellä|itselläni|mul) (?:on |oli )?rush', () => ','),
  rule(
    '(?:rush|acute) (?:(?:on|har|vi|jag|this|tässä|here|there|is|meillä|minulla|mulla|itse) ){0,4}pre:not(?: ole)?',
    () => 'U:normal',
  ),
  rule('rush', ({ language }) => (language === 'en' ? undefined : 'U:acute')),
  rule('acute', () => 'U:acute'),
  rule('(A:\\S+ (?:(?![.;])\\S+ ){0,4}?)at-once', (_, agreed) => agreed),
  rule(`(?<!post:after )at-once${LATER}`, () => 'U:acute'),
  rule(`(?:without|utan) (?:the |a |någon )?g:client\\S*`, () => 'K:none'),
  rule(`g:client\\S* {fill}{0,2}pre:not(?: {fill}{0,2}(?:fits|${GONE})(?: ${GONE})?|(?= (?:[.,;)]|$)))`, () => 'K:none'),
  rule(`pre:not {fill}{0,2}g:client\\S*(?: (?:fits|${GONE}))?`, () => 'K:none'),
  rule('pre:not {fill}{0,3}client-meeting|pre:not (?:koske|gäller|concern|about) g:client\\S*', () => 'K:none'),
  rule('client-meeting', () => 'K:client'),
  rule('g:(?:pro|job)\\S* {fill}{0,2}among-workers|among-workers g:(?:pro|job)\\S*', () => 'K:none'),
  rule(
    'worry(?:-zone)? (?:(?:on|is|är|:|=|zone|worry-zone|nyt|noin|olis) ){0,3}n:([1-4])(?:\\+\\w+)?(?! (?:g:|-|n:|m:))',
    (_, zone) => `Z:${zone}`,
  ),
  rule('n:([1-4])(?:\\+\\w+)? (?:\\. )?(?:worry-zone|worry)|o:([1-4]) (?:worry-zone)', (_, a, b) => `Z:${a ?? b}`),
  rule(
    either(
      '(?:koordina\\S*|coordinator) (?:\\S+ ){0,3}?methods',
      'help (?:\\S+ ){0,2}?methods (?:valin\\S*|val\\S*)',
      'help (?:\\S+ ){0,3}?(?:choos\\S*|pick\\S*|välja) (?:\\S+ ){0,3}?methods',
      'not-know (?:\\S+ ){0,5}?methods|methods (?:\\S+ ){0,3}?not-know',
      'methods (?:(?:on|is|är|vielä|still|yet|ännu) ){0,2}(?:oklar|avoin|auki|open|öppen|unclear)',
    ),
    () => 'method:not-known',
  ),
];
