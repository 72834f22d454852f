import type { Vocabulary } from './lexicon.ts';

/** Numerals as words, with the forms that a clock time or a length takes; said and written shorter too. */
export function numeralVocabularies(): readonly Vocabulary[] {
  return [
    { language: 'fi', words: finnish() },
    { language: 'sv', words: germanic(SWEDISH, SWEDISH_TENS, SWEDISH_ORDINALS) },
    { language: 'en', words: germanic(ENGLISH, ENGLISH_TENS, ENGLISH_ORDINALS) },
  ];
}

/** A row a number: nominative and partitive · genitive · from (ela) · to (ill) · at (abl). */
const FINNISH = [
  'yksi yks yhtä yhdeksi · yhden · yhdestä · yhteen · yhdeltä',
  'kaksi kaks kahdeksi kahta kaksia kahdella kaheella · kahden kahen · kahdesta · kahteen · kahdelta',
  'kolme kolmeksi kolmea kolmee kolome kolomee kolmella · kolmen · kolmesta · kolmeen · kolmelta',
  'neljä neljäksi neljää nelijä neliä neljällä · neljän · neljästä · neljään · neljältä',
  'viisi viis viideksi viittä · viiden · viidestä · viiteen · viideltä',
  'kuusi kuus kuudeksi kuutta · kuuden · kuudesta · kuuteen · kuudelta',
  'seitsemän seittemän seitsemäksi seitsemää seiska seitsen · seitsemän · seitsemästä seiskasta · seitsemään seiskaan · seitsemältä seiskalta',
  'kahdeksan kaheksan kahdeksaksi kahdeksaa kasi · kahdeksan · kahdeksasta kaheksasta kasista · kahdeksaan kasiin · kahdeksalta kaheksalta kasilta',
  'yhdeksän yheksän yhdeksäksi yhdeksää ysi · yhdeksän · yhdeksästä yheksästä ysistä · yhdeksään yheksään ysiin · yhdeksältä yheksältä ysiltä',
  'kymmenen kymmen kymmentä kymppi kymmeneksi · kymmenen · kymmenestä kympistä · kymmeneen kymppiin · kymmeneltä kympiltä',
].map((row) => row.split(' · '));

const FINNISH_TEENS = ['yhden', 'kahden', 'kolmen', 'neljän', 'viiden', 'kuuden', 'seitsemän', 'kahdeksan', 'yhdeksän'];

const FINNISH_ORDINALS =
  'ensimmäi*|eka|ekana|ekalla|ekan toinen|toisena|toista|toisen|toisella|toka|tokana|tokalla kolmas|kolmante*|kolmanne* neljäs|neljänte*|neljänne* viides|viidente*|viidenne* kuudes|kuudente* seitsemäs|seitsemänte* kahdeksas|kahdeksante* yhdeksäs|yhdeksänte* kymmenes|kymmenente* yhdestoista kahdestoista';

function finnish(): Record<string, string> {
  const words: Record<string, string> = {};
  for (const [i, [plain = '', ...cases]] of FINNISH.entries()) {
    const ten = plain.split(' ').map((word) => `${word}toista`);
    addCases(words, i + 1, [plain, ...cases]);
    if (i < 9) addCases(words, i + 11, [ten.join(' '), ...cases.map((word) => `${word.split(' ')[0]}toista`)]);
    if (i > 0 && i < 9) addFinnishTens(words, i + 1, plain.split(' ')[0] ?? '');
  }
  for (const [i, stem] of FINNISH_TEENS.entries()) words[`n:${i + 11}`] = `${words[`n:${i + 11}`] ?? ''} ${stem}toista`;
  words['n:120'] = 'satakaksikymmentä satakakskyt';
  for (const [i, forms] of FINNISH_ORDINALS.split(' ').entries()) words[`o:${i + 1}`] = forms.replaceAll('|', ' ');
  addFinnishOrdinals(words);
  return words;
}

/** `kolmastoista`, `kolmantenatoista`; `kahdeskymmenes`, `kahdeskymmeneskolmas`, and as they are said: `kahdeskymmenestoinen`. */
const TEEN_ORDINALS = 'yhdes kahdes kolmas neljäs viides kuudes seitsemäs kahdeksas yhdeksäs';
const TEEN_STEMS = 'yhdenten kahdenten kolmanten neljänten viidenten kuudenten seitsemänten kahdeksanten yhdeksänten';
const UNIT_ORDINALS = 'ensimmäinen|yhdes toinen|kahdes kolmas neljäs viides kuudes seitsemäs kahdeksas yhdeksäs';
const UNIT_STEMS = 'ensimmäise|yhdente toise|kahdente kolmante neljänte viidente kuudente seitsemänte kahdeksante yhdeksänte';

function addFinnishOrdinals(words: Record<string, string>): void {
  const stems = TEEN_STEMS.split(' ');
  for (const [i, ordinal] of TEEN_ORDINALS.split(' ').entries()) {
    const vowel = /[äöy]/.test(ordinal) ? 'ä' : 'a';
    addForms(words, `o:${i + 11}`, [`${ordinal}toista`, `${stems[i] ?? ''}${vowel}toista`, `${stems[i] ?? ''}atoista`]);
  }
  for (const [tens, ten, stem] of [
    [20, 'kahdeskymmenes', 'kahdentenakymmenente'],
    [30, 'kolmaskymmenes', 'kolmantenakymmenente'],
  ] as const) {
    addForms(words, `o:${tens}`, [ten, `${stem}nä`, `${stem}*`]);
    for (const [i, forms] of UNIT_ORDINALS.split(' ').entries())
      addForms(words, `o:${tens + i + 1}`, [
        ...forms.split('|').flatMap((unit) => [`${ten}${unit}`, `${ten}_${unit}`]),
        ...(UNIT_STEMS.split(' ')[i] ?? '').split('|').map((unit) => `${stem}nä${unit}*`),
      ]);
  }
}

function addForms(words: Record<string, string>, symbol: string, forms: readonly string[]): void {
  words[symbol] = [...new Set([words[symbol] ?? '', ...forms, ...forms.map(asSpoken)])].join(' ').trim();
}

/** `seittemäs`, `kaheksas`, `viies`: speech doubles the t and leaves out the d. */
function asSpoken(ordinal: string): string {
  return ordinal.replaceAll('seitsem', 'seittem').replaceAll(/(?<=vii|kuu|kah|yh)d/g, '');
}

function addCases(words: Record<string, string>, value: number, forms: readonly string[]): void {
  const symbols = [`n:${value}`, `n:${value}+gen`, `n:${value}+ela`, `n:${value}+ill`, `n:${value}+abl`];
  for (const [i, symbol] of symbols.entries()) words[symbol] = forms[i] ?? '';
}

function addFinnishTens(words: Record<string, string>, tens: number, stem: string): void {
  const base = `${stem}kymmentä`;
  const spoken = (FINNISH[tens - 1]?.[0] ?? '').split(' ')[1] ?? stem;
  const short = `${spoken}kyt`;
  words[`n:${tens * 10}`] = `${base} ${spoken}kymmentä ${spoken}kyt ${stem}kyt`;
  for (const [i, [plain = '']] of FINNISH.entries()) {
    const unit = plain.split(' ')[0] ?? '';
    if (i < 9) words[`n:${tens * 10 + i + 1}`] = `${base}${unit} ${short}${unit} ${base}_${unit}`;
  }
}

const SWEDISH =
  'två|tu tre fyra fem sex sju åtta nio|nie tio|tie elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo';
const SWEDISH_TENS = 'tjugo trettio fyrtio femtio sextio sjuttio åttio nittio';
const SWEDISH_ORDINALS =
  'första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte trettonde fjortonde femtonde sextonde sjuttonde artonde nittonde tjugonde';
const ENGLISH =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty';
const ENGLISH_TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const ENGLISH_ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';

/** `one` has its own symbol: an article is a count in some places only. */
function germanic(small: string, tens: string, ordinals: string): Record<string, string> {
  const words: Record<string, string> = {};
  const units = small.split(' ').map((forms) => forms.replaceAll('|', ' '));
  for (const [i, forms] of units.entries()) words[`n:${i + 2}`] = forms;
  for (const [i, ten] of tens.split(' ').entries()) {
    const value = (i + 2) * 10;
    words[`n:${value}`] = [words[`n:${value}`] ?? '', ten].join(' ');
    for (const [j, forms] of units.slice(0, 8).entries()) words[`n:${value + j + 2}`] = spelledTogether(ten, forms);
  }
  const firsts = ordinals.split(' ');
  for (const [i, ordinal] of firsts.entries()) words[`o:${i + 1}`] = ordinal;
  for (const [i, ten] of tens.split(' ').slice(0, 2).entries())
    for (const [j, unit] of firsts.slice(0, 9).entries()) words[`o:${(i + 2) * 10 + j + 1}`] = `${ten}${unit} ${ten}_${unit}`;
  words['o:30'] = ordinals.startsWith('första') ? 'trettionde' : 'thirtieth';
  return words;
}

function spelledTogether(ten: string, forms: string): string {
  return forms
    .split(' ')
    .map((unit) => `${ten}${unit} ${ten}_${unit}`)
    .join(' ');
}
