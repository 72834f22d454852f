import { either, rewritten, rule, type Rule, type Setting } from './pattern.ts';

/**
 * Rewrites interpreters as `I:` (`I:none`, `I:sign`, `I:language`, `I:ar,so`) and the meeting's own language as `S:`.
 * The language of the message, of the family or of the interpreter is not the meeting's.
 */
export function withLanguages(line: string, setting: Setting): string {
  return rewritten(line, [...INTERPRETERS, ...MEETING_LANGUAGE], setting);
}

const LANG = 'lang:(\\S+?)(?:\\+\\w+)?';
const LANGS =
  '(?<!(?:på|in) )lang:(?!\\S+\\+tra)\\S+(?:(?: (?:-|and|or|speaking|to|- and|- or)|(?<=\\+gen) ,) (?:- )?lang:\\S+)*';
/** After the interpreter the language may be in any case: `tulkki dariksi`. */
const LANGS_AFTER = 'lang:\\S+(?: (?:-|and|or) (?:- )?lang:\\S+)*';
const INTERPRETER = '(?:interpreter(?:\\+\\w+)?|remote-interpreter)';
const NEEDED = '(?:need|tarvita|tarvitse|tarvi|tarvii|behövs|behövas|needed|necessary|tartte|tartteta)';

const INTO = '(?:for|to|into|in|on|i|på|pre:from|:|\\(|-|är|språk|tongue|välille|ja|fix)';

const NOBODY_KNOWS = '(?:not-know|- or \\S+ pre:not|pre:not (?:ole )?(?:pyydetty|asked|begärts))';

const INTERPRETERS: readonly Rule[] = [
  rule(`${INTERPRETER} ${NOBODY_KNOWS}|pre:not ${INTERPRETER} has been asked`, () => ','),
  rule('lang:\\S+ (?:\\( )?lang:(ckb|kmr|smn|sms|prs)(\\+\\w+)?(?: \\))?', (_, code, ending = '') => `lang:${code}${ending}`),
  rule(
    `(?:pre:not|without|utan) {fill}{0,5}(?:(?:sign|${LANGS}) (?:speaking )?)?(?:- )?${INTERPRETER}(?: ${NEEDED})?`,
    () => 'I:none',
  ),
  rule(`${INTERPRETER} (?:: |- )?(?:pre:not|fix)(?= [.,;]| $)`, () => 'I:none'),
  rule(
    `${INTERPRETER} (?:{fill}|hän |hon |han |she |he ){0,2}(?:${NEEDED} )?pre:not(?: ${NEEDED})?(?! (?:saa|saada|saatu|finns|löydy|available|be_found))`,
    () => 'I:none',
  ),
  rule(
    either(
      `sign-interpreter|sign (?:language |tongue |speaking |- ){0,2}${INTERPRETER}`,
      `${INTERPRETER} (?:for |till |in |i |på |: |\\( )?sign(?: language)?`,
    ),
    () => 'I:sign',
  ),
  rule(`(${LANGS}) (?:tongue )?(?:- )?(?:speaking (?:and )?)?(?:- )?${INTERPRETER}`, (_, langs) => interpreted(langs)),
  rule(`${INTERPRETER} (?:${INTO} ){0,2}(${LANGS_AFTER})(?: tongue)?`, (_, langs) => interpreted(langs)),
  rule(`${INTERPRETER} , (lang:\\w+(?: and lang:\\w+)?)(?= (?:[.,;)]|$))`, (_, langs) => interpreted(langs)),
  rule(`${INTERPRETER} ${NEEDED} \\( (lang:\\w+(?: and lang:\\w+)?) \\)`, (_, langs) => interpreted(langs)),
  rule(`${INTERPRETER}(?: ${NEEDED})? [,.] tongue (?:is |on |är |: )?lang:(?!fi|sv|en)(\\w+)`, (_, code) => `I:${code}`),
  rule(`${INTERPRETER} (?:tarve |need )?: (?:kyllä|yes|ja|and|on) (?:[,(] )?(lang:\\w+)(?: \\))?`, (_, lang) =>
    interpreted(lang),
  ),
  rule(`${INTERPRETER} (?:\\S+ )?lang:(\\w+)\\+tra`, (_, code) => `I:${code}`),
  rule(INTERPRETER, () => 'I:language'),
];

/** Of a pair such as Arabic–Finnish the language that is not the country's own is interpreted. */
function interpreted(langs: string | undefined): string {
  const codes = [...(langs ?? '').matchAll(/lang:(\w+|\?)/g)].map(([, code = '']) => code);
  const foreign = codes.filter((code) => code !== 'fi' && code !== 'sv');
  const wanted = [...new Set(foreign.length > 0 ? foreign : codes)].filter((code) => code !== '?');
  return wanted.length === 0 ? 'I:language' : `I:${wanted.join(',')}`;
}

const PEOPLE = '(?:g:\\S+|n:\\S+|C:\\S+)';
const MEETING = '(?:meeting|client-meeting|follow-up|method:\\S+)';
const IS = '(?:(?:meeting|på|is|on|är|:|=|-|should|be|olisi|ois|olis|ska|vara|som|as|skulle|kyllä|mieluiten|helst) ){0,3}';
/** The one who speaks, writes or asks does so in a language that need not be the meeting's. */
const SPEAKER =
  '(?:kirjoitan|skriver|writing|write|viesti|lomake|materiaali|blankett|form|materials|palvelua|vastaus|svar|reply|answer)';

const MEETING_LANGUAGE: readonly Rule[] = [
  rule(`speaks ${LANG} (?:på|at|in|during) meeting`, (_, code) => `S:${code}`),
  rule(`speaks (?:\\S+ ){0,2}?(?:på |in )?${LANG}(?: (?:and|or|,) ${LANG})?`, (_, code, other) =>
    other === undefined ? `spoken:${code}` : `spoken:${code} spoken:${other}`,
  ),
  rule(`(?:klarar|pärjää|manages|gets) (?:\\S+ ){0,3}?(?:på |in )?${LANG}`, (_, code) => `spoken:${code}`),
  rule(`${LANG} speaks`, (_, code) => `spoken:${code}`),
  rule(`${SPEAKER} (?:\\S+ ){0,2}?(?:på |in )?(?:${LANGS_AFTER})`, () => ','),
  rule(`${PEOPLE} tongue ${IS}${LANG}`, (_, code) => `spoken:${code}`),
  rule(`${LANG} (?:- )?speaking(?= ${MEETING})`, (_, code) => `S:${code}`),
  rule(`${LANG} (?:- )?(?:speaking)`, (_, code) => `spoken:${code}`),
  rule(
    `lang:(\\w+)\\+tra (?:and|or) lang:(\\w+)\\+tra|(?:på|in|i) lang:(\\w+) (?:and|or) (?:på |in )?lang:(\\w+)`,
    (_, a, b, c, d) => `S:${a ?? c} S:${b ?? d}`,
  ),
  rule(`lang:(\\w+)\\+tra`, (_, code) => `S:${code}`),
  rule(`(?<!lives-in )(?:på|in) ${LANG}(?: språket)?`, (_, code) => `S:${code}`),
  rule(`tongue ${IS}${LANG} (?:and|or|,|/) ${LANG}`, (_, a, b) => `S:${a} S:${b}`),
  rule(`tongue ${IS}${LANG}`, (_, code) => `S:${code}`),
  rule(`lang:(\\w+) (?:is|on|är) (?:\\S+ )?tongue`, (_, code) => `S:${code}`),
  rule(`lang:(\\w+)(?:\\+gen)? tongue`, (_, code) => `S:${code}`),
  rule(`puhutaan (?:meeting\\S* )?${LANG}`, (_, code) => `S:${code}`),
  rule(`lang:(\\w+) fits tongue\\S*`, (_, code) => `S:${code}`),
];
