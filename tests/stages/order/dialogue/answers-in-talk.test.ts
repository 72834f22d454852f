import { describe, expect, it } from 'vitest';
import { orderWorld } from '../support/order-world.ts';
import { verbsOn, wordsOn } from '../support/card-words.ts';

/** Somebody who is asked one thing at a time. */
async function asking() {
  const own = orderWorld();
  await own.say('kysy');
  const said = async (text: string): Promise<string> => {
    const replies = await own.say(text);
    const words = await Promise.all(
      replies.map(async (reply) => (reply.kind === 'sentence' ? reply.text : wordsOn(await own.card(reply)))),
    );
    return words.join('\n');
  };
  const fields = (): Readonly<Record<string, string>> => own.drafts.get('orderer-1')?.fields ?? {};
  const question = (): string | undefined => own.drafts.get('orderer-1')?.talk?.asking;
  return { own, said, fields, question };
}

describe('answers to the question that waits', () => {
  it.each([
    ['asiakas tulee mukaan', 'client'],
    ['klienten kommer', 'client'],
    ['the family will be there', 'client'],
    ['asiakas ei tule', 'none'],
  ])('Asked what kind of meeting it is, “%s” answers it', async (text, kind) => {
    const { said, fields } = await asking();
    await said(text);
    expect(fields()['kind']).toBe(kind);
  });

  it('Answers to the question that waits may name a place on the card', async () => {
    const { said, fields } = await asking();
    await said('ensimmäinen');
    expect(fields()['kind']).toBe('client');
  });

  it('Answers to the question that waits may ask what is meant', async () => {
    const { said, question } = await asking();
    const before = question();
    expect(await said('mitä tarkoitat?')).toContain('Ilman asiakasta keskustelevat vain ammattilaiset.');
    expect(question()).toBe(before);
  });

  it('Answers to the question that waits keep what answers another, and the question stands in other words', async () => {
    const { said, fields, question } = await asking();
    const before = question();
    expect(await said('viikolla 51')).toContain('Tarvitsen vielä vastauksen myös tähän kysymykseen.');
    expect(fields()['earliestDate']).toBe('2026-12-14');
    expect(question()).toBe(before);
  });

  it('Answers to the question that waits are taken back with what goes', async () => {
    const { said } = await asking();
    await said('viikolla 51');
    expect(await said('takaisin')).toMatch(/Otin takaisin – .*14\.12\.2026/u);
  });

  it('Answers to the question that waits, not understood for the third time, bring the form and whom to ask', async () => {
    const { own, said } = await asking();
    await said('höpön löpön');
    expect(await said('höpön löpön')).not.toContain('yhteystiedot');
    const [sentence, form] = await own.say('höpön löpön');
    expect(sentence?.kind === 'sentence' ? sentence.text : '').toContain('yhteystiedot');
    expect(verbsOn(await own.card(form))).toContain('order.submit');
  });

  it('Answers to the question that waits may be given several at once, each thing in a few words', async () => {
    const { own, said, fields } = await asking();
    await own.say('uusi tilaus');
    const heard = await said('ennakointidialogi viikolla 51, perhettä 3');
    expect(heard).toContain('Vielä puuttuu: ');
    expect(await said('perhesosiaalityö, Imatralla, on sovittu')).not.toContain('Vielä puuttuu');
    expect(fields()).toMatchObject({ unit: 'perhesosiaalityo', municipality: 'imatra', clientAgreed: 'yes', countFamily: '3' });
  });

  it('What was not understood is told by its place, and not echoed', async () => {
    const { said } = await asking();
    const heard = await said('Palaveri viikolla 51. Lehmät lentävät etelään laulaen.');
    expect(heard).toContain('En ymmärtänyt kohtaa: 2. lause.');
    expect(heard).not.toMatch(/lehmät/iu);
  });

  it('Who does not know a needed thing, or asks thrice what is meant, is offered the form and a person', async () => {
    const { own, said, question } = await asking();
    expect(question()).toBe('kind');
    await said('en tiedä');
    await said('mitä tarkoitat');
    const [sentence, form] = await own.say('en tiiä vielä');
    expect(sentence?.kind === 'sentence' ? sentence.text : '').toContain('yhteystiedot');
    expect(verbsOn(await own.card(form))).toContain('order.submit');
  });

  it.each([
    ['mitä kunnalla tarkoitetaan?', 'Menetelmä on tapa'],
    ['vad menar du med enhet?', 'muualta kuin omasta yksiköstäsi'],
    ['hmm en keksi nyt mitään', 'En saanut tästä selvää'],
  ])('While something is told to be missing, “%s” is answered with what is asked first', async (text, words) => {
    const { own, said } = await asking();
    await own.say('uusi tilaus');
    await own.say('palaveri Imatralla viikolla 51, perhettä 3, ammattilaisia 4');
    expect(await said(text)).toContain(words);
  });

  it.each([
    ['client', { kind: 'client' }, 'työntekijät Imatralla, menetelmää en tiedä, viikolla 51, ammattilaisia 4, perhesosiaalityö'],
    ['4', { countProfessionals: '4' }, 'työntekijäpalaveri Imatralla viikolla 51, perhesosiaalityö'],
    ['joo on sovittu kyllä', { clientAgreed: 'yes' }, 'avoin dialogi Imatralla viikolla 51, perhettä 3, perhesosiaalityö'],
    ['whatever method you think is best', { method: 'not-known' }, 'palaveri Imatralla viikolla 51, perhettä 3, sovittu'],
  ])('What alone is missing is answered by “%s”', async (text, expected, before) => {
    const { own, said, fields } = await asking();
    await own.say('uusi tilaus');
    await own.say(before);
    await said(text);
    expect(fields()).toMatchObject(expected);
  });

  it('A consent that alone is missing and was not given is said to be needed first', async () => {
    const { own, said, question } = await asking();
    await own.say('uusi tilaus');
    await own.say('avoin dialogi Imatralla viikolla 51, perhettä 3, perhesosiaalityö');
    expect(await said('ei vielä')).toContain('Sopikaa palaverista ensin');
    expect(question()).toBe('clientAgreed');
  });

  it('How many meetings a series has is asked where only how often was said', async () => {
    const { own, said, fields } = await asking();
    await own.say('uusi tilaus');
    await own.say(
      'ennakointidialogi Imatralla viikolla 51 joka toinen viikko, perhettä 3, perhesosiaalityö, asiakkaan kanssa sovittu',
    );
    expect(await said('lähetä')).toContain('Montako palaveria sarjaan tulee?');
    await said('kolme');
    expect(fields()).toMatchObject({ meetings: '3', everyWeeks: '2' });
  });

  it.each([
    ['Здравствуйте, мне нужна встреча', 'финский'],
    ['أريد أن أطلب اجتماعا', 'الفنلندية'],
    ['Tere, soovin tellida kohtumist', 'soome'],
    ['Buorre beaivi, háliidan diŋgot čoahkkima', 'suomagiela'],
  ])('“%s” is answered in its own language', async (text, word) => {
    const own = orderWorld();
    const [reply] = await own.say(text);
    expect(reply?.kind === 'sentence' ? reply.text : '').toContain(word);
  });
});
