import { pluralIn } from '../../kernel/language/plural.ts';
import type { DeskTexts } from './texts.fi.ts';
import { alert } from './alert-texts.sv.ts';

const plural = pluralIn('sv');

export const sv: DeskTexts = {
  title: (number) => `Beställning ${number}`,
  summary: (number) => `Nätverksmöte ${number}`,
  status: {
    review: 'väntar på godkännande',
    searching: 'boten söker tider',
    choosing: 'beställaren väljer tid',
    stuck: 'väntar på koordinatorn',
    offering: 'boten frågar konsulter',
    preparing: 'mötet förbereds',
    confirmed: 'bekräftat',
    held: 'hållet, vi samlar in respons',
    closed: 'klart',
    cancelled: 'inställt',
    unfilled: 'avslutad utan möte',
  },
  labels: {
    stage: 'Skede',
    status: 'Läge',
    seats: 'Konsulter',
    trainee: 'Under utbildning',
    offers: 'Förfrågningar',
    problem: 'Obs',
    wished: 'Önskade dagar',
  },
  awaited: {
    coordinator: 'koordinatorn',
    bot: 'botens sökning',
    orderer: 'beställaren',
    consultants: 'konsulternas svar',
    pair: 'konsulterna',
    meeting: 'mötesdagen',
    answers: 'respons',
  },
  asksLater: (when) => `Boten frågar konsulterna ${when}.`,
  awaitedSince: (who, when) => `Väntar på ${who} sedan ${when}`,
  contactWished: 'någon vill att du tar kontakt',
  seat: { held: (name, role) => `${name} (${role})`, free: (role) => `${role} söks` },
  offers: ({ open, willing, declined, silent, unreached }) =>
    [
      ...(open > 0 ? [`utan svar ${open}`] : []),
      ...(willing > 0 ? [`tackat ja ${willing}`] : []),
      ...(declined > 0 ? [`inte den här gången ${declined}`] : []),
      ...(silent > 0 ? [`svarade inte i tid ${silent}`] : []),
      ...(unreached > 0 ? [`inte nådda ${unreached}`] : []),
    ].join(', '),
  days: (first, last) => (first === last ? first : `${first} – ${last}`),
  buttons: {
    trainee: 'Ta med någon under utbildning',
    askTrainee: 'Fråga',
    open: 'Öppna beställningen',
    approve: 'Godkänn och börja söka',
    assign: 'Ge uppdraget åt de valda',
    replace: (role) => `Byt ${role}`,
    widen: 'Sök i grannkommunerna',
    askUnknown: 'Fråga utan att se kalendern',
    remind: 'Påminn',
    settle: 'Markera som ordnat',
    comments: 'Läs kommentarerna',
    why: 'Varför just de här?',
    keep: 'Återställ bokningen',
    move: 'Flytta',
    edit: 'Ändra uppgifter',
    cancel: 'Avboka beställningen',
    staff: 'Välj konsulter',
    search: 'Vidga sökningen',
    board: 'Alla beställningar',
    tab: 'Öppna på fliken',
    report: 'Rapport',
    followUp: 'Beställ uppföljning',
    noFollowUp: 'Ingen uppföljning',
  },
  choose: {
    label: 'Konsulter',
    marks: {
      willing: 'har tackat ja',
      suggested: 'på förslag',
      asked: 'har inte svarat än',
      declined: 'kan inte komma',
      silent: 'svarade inte',
      unreached: 'inte nådd',
      free: 'ledig',
      busy: 'upptagen',
      unknown: 'kalendern syns inte',
    },
    hint: 'Välj en eller flera. Jäviga och personer från beställarens och de inbjudna enheterna finns inte på listan.',
  },
  how: {
    approve: 'Godkänn beställningen, så börjar sökningen.',
    nearest: 'Så här kan det ordnas:',
    staff: 'Välj konsulter i listan. Boten berättar för dem genast.',
    widen: 'Vidga sökningen till grannkommunerna eller flytta mötet.',
    move: 'Kom överens om nya dagar med beställaren och flytta mötet till dem.',
    remind: 'Påminn dem vars svar vi väntar på.',
    keep: 'Om mötet hålls som avtalat, återställ bokningen. Annars kan du flytta mötet eller ställa in det.',
    settle: 'När saken är ordnad, markera den som ordnad.',
  },
  withOrderer: 'Det här kommer du överens om med beställaren:',
  chat: 'chatta',
  questioned: {
    declined: (name, when) => `${name} har avböjt kalenderinbjudan. Boten frågade om saken ${when}.`,
    busy: (name, when) => `${name} har något annat i kalendern samtidigt. Boten frågade om saken ${when}.`,
  },
  busy: {
    who: (names) => `Något annat i kalendern då: ${names}.`,
    ask: 'Platsen har inte getts ännu. Vill du ge den ändå?',
    insist: 'Ge platsen ändå',
    back: 'Tillbaka till beställningen',
  },
  unreached: {
    title: 'Kunde inte nås',
    help: (offered) =>
      `Mitt meddelande kom inte fram, så ring eller skicka e-post. ${offered ? 'Den som ställer upp kan du ge uppdraget på det här kortet. ' : ''}För att jag ska nå personen framöver behöver hen vid behov lägga till mig i Teams och skriva till mig en gång, till exempel ”hej”.`,
    noContact: 'inga kontaktuppgifter',
  },
  alert,
  board: {
    title: 'Beställningarna nu',
    needsYou: (n) =>
      plural(n, {
        none: 'Inget väntar på dig just nu.',
        one: 'En beställning väntar på dig.',
        other: `${n} beställningar väntar på dig.`,
      }),
    yours: 'Väntar på dig',
    elsewhere: 'Väntar på en annan koordinator',
    others: 'Framskrider utan dig',
    more: (n) => `Dessutom ${n} till.`,
    none: 'Det finns inga öppna beställningar.',
    pick: 'Beställning att öppna',
  },
  after: {
    'order.follow-up':
      'Det börjar bli dags för uppföljningsmötet, men beställaren har inte svarat. Kanske sköter någon annan arbetet nu. Kan du ta reda på vem som fortsätter?',
    'impact.card':
      'Vi frågade beställaren vad mötet ledde till, men meddelandet kom inte fram. Kanske sköter någon annan arbetet nu.',
  },
  reason: {
    label: 'Orsak till åtgärden (sparas i loggen)',
    codes: {
      agreed: 'Vi kom överens om det',
      'no-answers': 'Inga svar har kommit',
      hurry: 'Det är bråttom',
      wish: 'Beställarens eller konsultens önskan',
      other: 'Annan orsak',
    },
  },
  leftOut: {
    about: 'Det kom fler svar från mötet än det fanns människor där. Svaren som går över har lämnats utanför siffrorna.',
    count: (answers, people) => `svar ${answers}, personer ${people}`,
  },
  trainee: {
    label: 'Under utbildning',
    about: 'Jag frågar först den som är under utbildning, sedan beställaren och konsulterna. Hen kommer om det går bra för alla.',
    comes: (name) => `${name}, kommer med`,
    asked: (name) => `${name}, vi frågar ännu`,
  },
  contact: {
    about: (name) => `${name} får kontaktas om vad mötet ledde till. Kan du ringa eller skriva?`,
    untold: 'Enkätsvar visas inte för någon enskild. Lyssna till det hen själv vill berätta.',
  },
  debrief: {
    about: (name) => `${name} önskar ett avlastande samtal efter mötet. Kan du ta kontakt?`,
    contact: 'Kontaktuppgifter',
  },
  comments: {
    title: (area) => `Skriftlig respons: ${area}`,
    none: 'Det finns inget att läsa just nu. Orden syns här när så många svar från flera möten har samlats att ingen kan urskiljas. När förvaringstiden är slut tas de bort.',
    private: 'Ord ur områdets respons, utan beställning, dag och svarare. Bara du ska läsa dem. Läsningen sparas i loggen.',
    helped: 'Vad hjälpte?',
    change: 'Vad kunde göras annorlunda?',
  },
  permissions: {
    line: (name, day) => `${name}: ${day}`,
    permission: {
      title: 'Tillstånd som snart går ut',
      how: 'Kom överens om fortsättningen med hen och chefen, och för in den nya dagen i konsultbanken.',
    },
    refresher: {
      title: 'Dags för repetitionsutbildning',
      how: 'Kom överens om utbildningen med hen, och för in den nya dagen i konsultbanken.',
    },
    ownTitle: 'Ditt tillstånd att leda möten går snart ut',
    own: (day) =>
      `Din arbetsgivares tillstånd går ut ${day}. Kom överens om fortsättningen med din chef och meddela koordinatorn, så fortsätter förfrågningarna.`,
  },
  digest: {
    mine: 'Mina beställningar',
    decide: 'Visa',
    deciding: 'En konsult väntar på ditt beslut',
    wishes: (n) => plural(n, { one: 'En konsult väntar på ditt beslut.', other: `${n} konsulter väntar på ditt beslut.` }),
    ahead: (n) =>
      plural(n, {
        one: 'En konsults tillstånd eller repetitionsutbildning är snart aktuell.',
        other: `Tillstånd eller repetitionsutbildning är snart aktuella för ${n} konsulter.`,
      }),
    title: 'God morgon',
    since: (when) => `Har väntat sedan ${when}`,
    past: 'Den här morgonlistan är inaktuell.',
    open: 'Visa beställningarna',
  },
  channel: {
    claimed: (areas, n) =>
      `Tack! Det här är nu koordinatorns kanal: ${areas}. ${plural(n, { none: 'Just nu finns inga öppna beställningar.', one: 'Jag visar en öppen beställning här.', other: `Jag visar ${n} öppna beställningar här.` })}`,
  },
  lost: {
    title: 'Koordinatorns kanal saknas',
    what: (area) =>
      `${area}: jag kommer inte längre åt koordinatorns kanal. Den har raderats eller arkiverats, eller så har jag tagits bort därifrån.`,
    meanwhile:
      'Tills vidare skriver jag om varje beställning direkt till den koordinator som ansvarar för den. Morgonens meddelande kommer på samma sätt.',
    how: (area) =>
      `Så här tar du en kanal i användning igen: lägg vid behov till mig i teamet och skriv till mig i den kanal du väljer (@-omnämnande) ”använd kanalen ${area}”. De öppna beställningarna flyttas då dit.`,
  },
  reminded: (n) => plural(n, { one: 'En påminnelse går till en person.', other: `En påminnelse går till ${n} personer.` }),
  remindedLately: 'En påminnelse gick för mindre än en timme sedan. Vi väntar en stund.',
  unfit: {
    'already-seated': (who) => `${who} är redan med i det här mötet.`,
    'not-outsider': (who) => `${who} arbetar på beställarens eller en inbjuden enhet och är därför inte utomstående.`,
    excluded: (who) => `${who} är antecknad som jävig i beställningen.`,
    recused: (who) => `${who} har anmält sig jävig.`,
    'permission-ended': (who) => `${who} kan inte få uppdraget, eftersom tillståndet går ut före mötet.`,
    'in-training': (who) => `${who} är ännu under utbildning: hen kan komma med, men inte leda mötet.`,
    'booked-elsewhere': (who) => `${who} har ett annat nätverksmöte samtidigt.`,
  },
  refusals: {
    'no-trainee-now': 'Just nu går det inte att fråga någon under utbildning till mötet.',
    'not-free': 'Den du valde är inte längre ledig den här tiden. Öppna beställningen på nytt.',
    'no-order': 'Beställningen hittades inte.',
    'not-coordinator': 'Bara koordinatorn kan göra det här. Fråga koordinatorn i ditt område.',
    'not-now': 'Det här går inte i beställningens nuvarande skede. Öppna beställningen så ser du vad du kan göra.',
    'no-more-municipalities': 'Kommunen har inga grannkommuner antecknade.',
    'no-time-chosen': 'Beställaren har inte valt tid än. Du kan ge uppdraget efter det.',
    'time-passed': 'Mötets tid har redan gått. Flytta mötet först.',
    'not-staffing': 'I det här skedet kan du inte välja konsulter.',
    'choose-somebody': 'Välj först en konsult på listan.',
    'too-many-chosen': 'Du valde fler än det finns lediga uppdrag.',
    'no-such-seat': 'Ingen har det här uppdraget just nu.',
    'not-in-bank': 'Den valda personen finns inte i konsultbanken.',
    'nobody-to-remind': 'Just nu väntar vi inte på någon som boten kan påminna.',
    'no-log': 'Boten har inte sökt än.',
  },
};
