import type { DialogueTexts } from './texts.fi.ts';

export const sv: DialogueTexts = {
  hints: {
    days: 'Du kan också skriva, till exempel ”vecka 50” eller ”ti 8.12”.',
    hours: 'Du kan också skriva, till exempel ”kl. 13–16”.',
    usual: 'Svara med en knapp eller skriv.',
  },
  options: {
    nextWeek: (week) => `Nästa vecka (v. ${week})`,
    week: (week) => `Vecka ${week}`,
    twoWeeks: 'Inom två veckor',
    morning: 'På förmiddagen 8–12',
    afternoon: 'På eftermiddagen 12–16',
    anyTime: 'När som helst 8–16',
  },
  buttons: {
    next: 'Fortsätt',
    more: 'Precisera mera',
    skip: 'Hoppa över',
    back: 'Tillbaka',
    form: 'Visa som formulär',
    drop: 'Avbryt',
    resume: 'Fortsätt beställningen',
  },
  noted: (what) => `Jag antecknade: ${what}.`,
  left: (count) =>
    count === 0 ? 'Sista frågan.' : count === 1 ? 'En fråga till efter den här.' : `${count} frågor till efter den här.`,
  notUnderstood: 'Det här förstod jag inte. Svara med en knapp eller skriv på ett annat sätt.',
  agreeFirst: 'Kom först överens om mötet med klienten. Beställningen väntar här: återkom när ni är överens.',
  summary: {
    title: 'Är det bra så här?',
    body: 'Skicka med knappen eller skriv ”skicka”. Du kan rätta med ord, till exempel ”längd 3 timmar”.',
  },
  unfinished: {
    title: 'Din beställning blev inte klar – ska vi fortsätta?',
    body: (days) => `Jag påminner inte om det här igen. En påbörjad beställning tas bort av sig själv efter ${days} dagar.`,
    drop: 'Ta bort den',
  },
  help: {
    title: 'Din beställning är inte klar',
    body: 'Svara på frågan med en knapp eller med egna ord. ”Tillbaka” tar dig ett steg bakåt, ”avbryt” lämnar beställningen ogjord och ”formulär” visar allt på en gång. Det du skriver sparas inte, bara uppgifterna som jag förstod.',
  },
  dropped: 'Då lämnar vi den här beställningen. Ingenting har skickats, och jag har tagit bort det som jag antecknade.',
  nothingOpen: 'Du har ingen påbörjad beställning. Skriv ”beställ”, så börjar vi.',
  gone: 'Den här beställningen är inte längre öppen. Skriv ”beställ”, så börjar vi en ny.',
  noWayBack: 'Det här är början, det går inte att backa längre.',
  sent: (number) => `Tack! Beställningen ${number} är skickad. Du följer den på kortet som kommer hit.`,
};
