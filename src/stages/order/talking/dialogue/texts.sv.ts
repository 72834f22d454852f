import { NO_BREAK } from '../../../../kernel/language/format.ts';
import { pluralIn } from '../../../../kernel/language/plural.ts';
import type { DialogueTexts } from './texts.fi.ts';

const plural = pluralIn('sv');

export const sv: DialogueTexts = {
  hints: {
    days: (week, day) => `Du kan också skriva, till exempel ”vecka ${week}” eller ”${day}”.`,
    hours: `Du kan också skriva, till exempel ”kl.${NO_BREAK}13–16”.`,
    usual: 'Svara med en knapp eller skriv.',
  },
  options: {
    nextWeek: (week) => `Nästa vecka (v.${NO_BREAK}${week})`,
    week: (week) => `Vecka ${week}`,
    twoWeeks: 'Inom två veckor',
    morning: `På förmiddagen kl.${NO_BREAK}8–12`,
    afternoon: `På eftermiddagen kl.${NO_BREAK}12–16`,
    anyTime: `När som helst kl.${NO_BREAK}8–16`,
  },
  buttons: {
    next: 'Fortsätt',
    more: 'Precisera mera',
    skip: 'Hoppa över',
    back: 'Tillbaka',
    form: 'Visa som formulär',
    drop: 'Sluta beställa',
    resume: 'Fortsätt beställningen',
  },
  noted: (what) => `Antecknat – ${what}`,
  left: (count) =>
    plural(count, {
      none: 'Sista frågan.',
      one: 'En fråga till efter den här.',
      other: `${count} frågor till efter den här.`,
    }),
  notUnderstood: 'Det här förstod jag inte. Svara med en knapp eller skriv på ett annat sätt.',
  unread: (where) => `Det här förstod jag inte: ${where}. Om det hör till beställningen kan du skriva det på ett annat sätt.`,
  inMessage: {
    all: 'hela meddelandet',
    start: 'början av meddelandet',
    middle: 'mitten av meddelandet',
    end: 'slutet av meddelandet',
  },
  inSentence: {
    all: (n) => `mening${NO_BREAK}${n}`,
    start: (n) => `början av mening${NO_BREAK}${n}`,
    middle: (n) => `mitten av mening${NO_BREAK}${n}`,
    end: (n) => `slutet av mening${NO_BREAK}${n}`,
  },
  explained: (question: string) =>
    `Jag frågar det här för att hitta rätt konsulter till mötet: ${question} Svara med en knapp eller med egna ord.`,
  meant: {
    kind: 'På ett klientmöte är klienten eller familjen själv med. Utan klient samtalar bara yrkespersoner.',
    method: 'Metoden är sättet som mötet leds på. Om du inte vet, skriv ”vet inte”: koordinatorn hjälper dig att välja.',
    clientAgreed:
      'Beställningen kan skickas när ni har kommit överens med klienten. Själva samtycket stannar i klientuppgifterna.',
    unit: 'Ledarna kommer alltid från en annan enhet än din egen, därför frågar jag var du arbetar.',
    municipality: 'Jag söker konsulter som kan komma till den kommun där ni träffas.',
    days: 'På de dagarna söker jag en tid som passar ledarna. En dag eller en vecka räcker.',
    countFamily: 'En uppskattning räcker: hur många som kommer från familjen, klienten medräknad. Jag frågar inte efter namn.',
    countProfessionals: 'En uppskattning räcker: hur många yrkespersoner som kommer, du själv medräknad. Ledarna räknas inte.',
  },
  explainedOptional: 'Om du inte vet det ännu kan du skriva ”hoppa över”.',
  keptAnother: 'Jag antecknade det. Jag behöver ännu ett svar också på den här frågan.',
  needed: 'Det här behöver jag innan jag kan skicka beställningen. Om du inte vet ännu väntar beställningen här.',
  stuck:
    'Vi fastnade på samma ställe, förlåt. Här är formuläret, där du kan fortsätta. Skriv ”kontakt” så ser du vem som kan hjälpa.',
  tookBack: (what: string | undefined) =>
    what === undefined ? 'Jag gick tillbaka till föregående fråga.' : `Jag tog tillbaka – ${what}`,
  agreeFirst: 'Kom först överens om mötet med klienten. Beställningen väntar här: återkom när ni är överens.',
  summary: {
    title: 'Är det bra så här?',
    body: 'Skicka med knappen eller skriv ”skicka”. Du kan rätta med ord, till exempel ”längd 3\u00a0timmar”.',
  },
  unfinished: {
    title: 'Din beställning blev inte klar – ska vi fortsätta?',
    body: (days) =>
      `Jag påminner inte om det här igen. En påbörjad beställning tas bort av sig själv efter ${plural(days, { one: 'en dag', other: `${days}${NO_BREAK}dagar` })}.`,
    drop: 'Ta bort den',
  },
  help: {
    title: 'Din beställning är inte klar',
    body: 'Svara på frågan med en knapp eller med egna ord.',
    words: ['”tillbaka” – föregående fråga', '”formulär” – allt på en gång', '”avbryt” – beställningen görs inte'],
    kept: 'Jag sparar inte dina meddelanden, bara uppgifterna som jag förstod.',
  },
  dropped:
    'Då slutar vi med den här beställningen. Jag skickade ingenting. Om du ändrar dig kan du skriva ”återställ” inom ett dygn; sedan tas det som jag antecknade bort.',
  nothingToRestore:
    'Jag har ingen avbruten beställning att återställa. En sådan finns kvar ett dygn, eller tills du börjar en ny.',
  nothingOpen: 'Du har ingen påbörjad beställning. Skriv ”beställ”, så börjar vi.',
  gone: 'Den här beställningen är inte längre öppen. Skriv ”beställ”, så börjar vi en ny.',
  noWayBack: 'Det här är den första frågan.',
  sent: (number) => `Tack! Beställningen ${number} är skickad. Du följer den på kortet som kommer hit.`,
};
