import { uncapitalised } from '../../kernel/language/phrases.ts';
import { pluralIn } from '../../kernel/language/plural.ts';
import type { OrderTexts } from './texts.fi.ts';

const plural = pluralIn('sv');

export const sv: OrderTexts = {
  title: (number) => `Nätverksmöte ${number}`,
  summary: (number, phase) => `Nätverksmöte ${number}: ${uncapitalised(phase)}.`,
  stage: { done: 'klart', now: 'här är vi nu', ahead: 'kommer' },
  wished: (days, first, last) => plural(days, { one: first, other: `${days} dagar, ${first} – ${last}` }),
  phases: {
    review: 'Hen hör av sig om något behöver preciseras. Du behöver inte göra något.',
    searching: 'Vi söker lediga tider. Förslagen kommer hit, oftast inom en minut.',
    choosing: ({ times }) =>
      times === 1
        ? 'Vi hittade en tid. Passar den?'
        : times === 2
          ? 'Vi hittade två tider. Välj den bättre.'
          : `Vi hittade ${times} tider. Välj den bästa.`,
    stuck: 'Koordinatorn tar hand om beställningen och kontaktar dig. Du kan också föreslå nya dagar.',
    offering: ({ seats }) =>
      plural(seats, {
        one: 'Vi meddelar dig genast när konsulten är utsedd. Du behöver inte göra något.',
        other: 'Vi meddelar dig genast när konsulterna är utsedda. Du behöver inte göra något.',
      }),
    preparing: ({ seats }) =>
      plural(seats, {
        one: 'Konsulten kontaktar dig om förberedelserna.',
        other: 'Konsulterna kontaktar dig om förberedelserna.',
      }),
    confirmed: ({ owes }) =>
      owes
        ? 'Mötet hålls som avtalat. Kryssa för nedan när du har gjort bokningarna.'
        : 'Det förberedande samtalet har hållits, och mötet hålls som avtalat.',
    held: 'Tack. Responsenkäten finns som ett eget meddelande här i chatten. Om du redan har svarat behövs inget mer.',
    closed: 'Beställningen är klar. Tack för samarbetet.',
    cancelled: 'Du kan beställa ett nytt möte när du vill.',
  },
  noChoiceYet: 'Tiderna väntar fortfarande på ditt val. Välj bland dem, så fortsätter vi genast.',
  waitingNames: (count, seats) => `${count} av ${seats} konsulter är ${plural(count, { one: 'utsedd', other: 'utsedda' })}.`,
  wishedLabel: 'Önskat',
  slots: {
    inReserve: (count) =>
      count === 2 ? 'Du kan först märka den andra som reserv.' : 'Du kan först märka högst två andra som reserv.',
    choose: 'Välj',
    reserve: 'Går som reserv',
    allPassed: 'De föreslagna tiderna har redan gått. Be om andra tider eller föreslå nya dagar.',
    free: (count) => plural(count, { one: '1 konsult ledig', other: `${count} konsulter lediga` }),
    ownBusy: 'du har annat i kalendern',
  },
  buttons: {
    moreTimes: 'Visa andra tider',
    newDays: 'Föreslå nya dagar',
    move: 'Flytta mötet',
    cancel: 'Avbeställ mötet',
    edit: 'Ändra uppgifter',
    confirmCancel: 'Avbeställ mötet',
    back: 'Tillbaka till beställningen',
    followUp: 'Beställ uppföljning',
    checklist: 'Spara kryssen',
    open: (number) => `Öppna ${number}`,
    board: 'Alla beställningar',
    newOrder: 'Beställ möte',
    mine: 'Mina beställningar',
    language: 'Byt språk',
  },
  checklist: {
    title: 'Kom ihåg före mötet',
    room: 'Lokal',
    roomBooked: 'Lokalen är bokad',
    interpreter: 'Tolk',
    interpreterOrdered: 'Tolken är beställd',
  },
  pair: {
    title: (number, seats) =>
      plural(seats, { one: `${number}: konsulten är utsedd`, other: `${number}: konsulterna är utsedda` }),
    introOfOne: 'Konsulten kontaktar dig om förberedelserna.',
    intro: 'Konsulterna kontaktar dig om förberedelserna.',
    yours: 'Det här gör du',
    tasks: {
      invite: 'Bjud in klienten, de närstående och yrkespersonerna. Tala om för alla vilka som kommer och varför.',
      inviteNoClient: 'Bjud in deltagarna och tala om för dem vad mötet gäller.',
      inviteWithConvener: 'Sammankallaren bjuder in deltagarna tillsammans med familjen. Hjälp till att komma i gång.',
      room: (before, after) => `Boka lokalen för mötet och dessutom ${before} före och ${after} efter.`,
      online: 'Skicka Teams-länken i kalenderinbjudan till deltagarna.',
      interpreter: (interpreter) => `Beställ tolk (${interpreter}).`,
      summary: 'Spara sammanfattningen i klientuppgifterna, inte här.',
    },
    noContact: 'kontaktuppgifterna finns i kalenderinbjudan',
    overTitle: (number) => `${number}: uppgifterna ändras`,
    over: 'Uppgifterna som stod här gäller inte längre. Vi meddelar dig genast när de nya är klara.',
  },
  news: {
    moved: {
      title: 'Koordinatorn flyttar mötet',
      body: 'Meddela dem som du redan har bjudit in. Vi söker en ny tid. Beställningsnumret är detsamma.',
    },
    'new-days': {
      title: 'Koordinatorn har ändrat de önskade dagarna',
      body: 'Om dagarna inte passar kan du föreslå andra.',
    },
    cancelled: {
      title: 'Koordinatorn har ställt in mötet',
      body: (reason) => `Orsak: ${reason}. Meddela dem som du redan har bjudit in.`,
    },
    linked: { title: 'Länken till mötet har kommit', body: 'Mötets Teams-länk finns nu i kalenderinbjudan.' },
    problem: 'Koordinatorn hjälper till',
    problems: {
      review: 'Koordinatorn går först igenom din beställning.',
      'no-time': 'Vi hittade ingen lämplig tid. Koordinatorn söker en lösning. Du kan också föreslå nya dagar.',
      'nobody-qualified': 'Just nu finns inga konsulter som uppfyller villkoren. Koordinatorn söker en lösning.',
      'calendars-unknown': 'Vi kunde inte läsa kalendrarna. Koordinatorn tar hand om ärendet och kontaktar dig.',
      'nobody-took-it': 'Vi har inte hittat konsulter till den här tiden än. Koordinatorn söker en lösning.',
      'nobody-reached': 'Vi har inte nått de konsulter som behövs än. Koordinatorn tar hand om ärendet och kontaktar dig.',
      'second-seat': 'Vi söker fortfarande fler konsulter. Koordinatorn hjälper till.',
      'choose-willing': 'Koordinatorn väljer bland dem som har tackat ja.',
      'outlook-declined': 'Koordinatorn ser till att mötet blir av.',
      'outlook-changed': 'Mötets kalenderbokning har ändrats i Outlook. Koordinatorn hjälper till.',
      'outlook-unclear': 'Koordinatorn ser till att mötet blir av.',
      'no-link':
        'Teams-länken till mötet har inte kommit till kalenderinbjudan än. Mötet är ändå avtalat, och koordinatorn känner till saken. Om mötet är snart, be koordinatorn om länken.',
      'not-booked': 'Kalenderinbjudan dröjer. Mötet är ändå avtalat.',
      'consultant-left': 'Vi söker en ersättare för konsulten och meddelar dig när vi vet.',
      'orderer-left': 'Koordinatorn tar hand om ärendet.',
      'too-late': 'Den valda tiden är redan så nära att vi inte hann hitta konsulter. Koordinatorn kontaktar dig.',
      'no-choice': 'Du har inte valt tid än. Koordinatorn hjälper till om tiderna inte passar.',
      'not-outsider': 'Koordinatorn ser till att alla konsulter är utomstående.',
      'not-prepared': 'Koordinatorn ser till att förberedelserna framskrider.',
      'pair-broke': 'Konsulten fick förhinder. Vi söker en ersättare och meddelar dig när vi vet.',
      debrief: 'Koordinatorn tar hand om ärendet.',
      unreachable: 'Koordinatorn tar hand om ärendet och kontaktar dig.',
      'put-aside': 'Koordinatorn tar hand om ärendet och kontaktar dig.',
    },
    search: {
      'no-window': 'Beställningen saknar önskad tid. Föreslå dagar, så söker vi på nytt.',
      'window-ends-before-start': 'Tiden du önskar slutar innan den börjar. Föreslå nya dagar.',
      'window-in-past': 'Tiderna du önskade har redan gått. Föreslå nya dagar.',
      'too-soon':
        'Tiden du önskar är så nära att vi inte hinner fråga konsulterna. Föreslå senare dagar eller ring koordinatorn.',
      'longer-than-window': 'Mötet ryms inte i tiden du önskar. Föreslå en längre tid eller ett kortare möte.',
      'longer-than-working-day':
        'Mötet med förberedelser på plats och genomgång efteråt är längre än en arbetsdag. Föreslå ett kortare möte.',
      'only-days-off': 'Dagarna du önskar är veckoslut eller helgdagar. Föreslå andra dagar.',
      'nobody-in-bank': 'Området har inga konsulter än. Koordinatorn kontaktar dig.',
      'nobody-in-area': 'I den här kommunen finns inga konsulter än. Koordinatorn söker på annat håll och meddelar dig.',
      'nobody-qualified': 'Just nu finns inga konsulter som uppfyller villkoren. Koordinatorn söker en lösning och meddelar dig.',
      'too-few-qualified': 'För få konsulter uppfyller villkoren. Koordinatorn söker fler och meddelar dig.',
      'all-unknown': 'Vi kunde inte läsa konsulternas kalendrar. Koordinatorn frågar dem direkt. Du behöver inte göra något.',
      'too-few-known':
        'Vi kunde inte läsa alla konsulters kalendrar. Koordinatorn frågar dem direkt. Du behöver inte göra något.',
      'no-common-time':
        'För få konsulter är lediga de tider du önskar. Koordinatorn söker en lösning. Du kan också föreslå nya dagar.',
    },
    contact: (who) => `Koordinator: ${who}`,
  },
  nearest: {
    title: 'Så här kan det ordnas',
    take: (when) => `Byt till ${when}`,
    withCoordinator: 'Passar något av det här? Ring koordinatorn.',
  },
  followUp: {
    title: 'Är det dags för ett uppföljningsmöte?',
    summary: (number) => `Nätverksmöte ${number}: uppföljning`,
    body: 'Vad av det ni kom överens om är gjort, och vad har förändrats? På uppföljningen talar ni om det tillsammans.',
    day: 'Uppföljning omkring',
    decline: 'Ingen uppföljning',
    declined: 'Tack, då ordnar vi ingen uppföljning. Du kan ändå beställa ett nytt möte när du vill.',
  },
  firstAsked: (people) =>
    plural(people, { none: '', one: 'Vi frågar samma konsult först.', other: 'Vi frågar samma konsulter först.' }),
  cancelling: {
    title: (number) => `Ska ${number} avbeställas?`,
    body: 'Om bara dagen ändras kan du flytta mötet i stället.',
    told: {
      orderer: (isAnybodyAsked) => (isAnybodyAsked ? 'Vi meddelar konsulterna åt dig.' : ''),
      coordinator: (isAnybodyAsked) => (isAnybodyAsked ? 'Vi meddelar beställaren och konsulterna.' : 'Vi meddelar beställaren.'),
    },
    reason: 'Orsak',
    required: 'Välj en orsak.',
  },
  editing: {
    title: (number) => `Ändra beställningen ${number}`,
    body: 'Tiden och metoden står fast. Vi berättar om ändringarna för de konsulter som redan har tackat ja.',
    send: 'Spara ändringarna',
    faulty: (fields) => `Ändringarna har inte sparats än. Kontrollera: ${fields}.`,
  },
  moving: {
    title: (number) => `Ska ${number} flyttas?`,
    body: 'Ange nya dagar. Beställningsnumret är detsamma.',
    send: 'Sök en ny tid',
    faulty: (fields) => `Mötet har inte flyttats än. Kontrollera de här punkterna: ${fields}.`,
  },
  newDays: {
    title: (number) => `Nya dagar: ${number}`,
    body: 'Ange dagar som passar. Resten av beställningen förblir som den är.',
    send: 'Ändra dagarna',
    faulty: (fields) => `Dagarna har inte ändrats än. Kontrollera de här punkterna: ${fields}.`,
  },
  mine: {
    title: 'Dina beställningar',
    none: 'Du har inga beställningar än.',
    titleOfAll: 'Dina beställningar, möten och förfrågningar',
    noneOfAll: 'Du har just nu inga beställningar, kommande möten eller öppna förfrågningar.',
    orders: 'Dina beställningar',
    requests: 'Förfrågningar som väntar på ditt svar',
    coming: 'Dina kommande möten',
    until: (until) => `Svara senast ${until}`,
    more: (count) => `Dessutom ${count} till.`,
    desk: 'Väntar på dig som koordinator',
    since: (when) => `Har väntat sedan ${when}`,
    next: {
      counts: 'Anteckna hur många som kom.',
      talk: 'Kom överens om förberedelserna och säg till när de är gjorda.',
      'others-talk': 'Du är klar. Vi väntar på de andra.',
      team: 'Uppdraget är ditt. Vi söker fortfarande fler konsulter.',
      meeting: 'Mötet hålls som avtalat.',
      room: 'Boka en lokal och kryssa för den.',
      interpreter: 'Beställ en tolk och kryssa för det.',
    },
    willing: 'Du har sagt ja, koordinatorn gör valet',
    own: 'Mitt arbete och min respons',
  },
  talk: {
    guardTitle: 'Ta bort ditt meddelande, tack',
    guarded: (kinds) =>
      `Ditt meddelande innehöll ${kinds}. Jag sparade ingenting av det. Ta bort meddelandet ur den här chatten och skriv på nytt utan sådana uppgifter.`,
    guardWhy: 'Uppgifter som pekar ut en klient behövs inte i beställningen och får inte skrivas i den.',
    unknown: 'Jag förstod inte vad du behöver. Så här kommer du vidare:',
    unknownTitle: 'Hur kan jag hjälpa?',
    methodTitle: 'Metoder',
    orderThis: (method) => `Beställ: ${method}`,
    facts: { seats: 'Konsulter', length: 'Längd', kind: 'Deltagare' },
    unfinished: 'Beställningen som du inte har skickat än',
    dropUnfinished: 'Ta bort utkastet',
    cancelThis: (number) => `Avbeställ ${number}`,
    olderToo: 'Resten finns bland dina beställningar.',
    whichCancel: 'Vilket möte vill du avbeställa?',
    nothingToCancel: 'Du har inget möte att avbeställa.',
  },
  absent: {
    title: 'Kan du inte komma på mötet?',
    one: 'Är det det här mötet? Ingenting händer innan du trycker på en knapp.',
    several: (count) => `Du har ${count} kommande möten. Vilket gäller det?`,
    severalThen: (count) => `Du har ${count} möten då. Vilket gäller det?`,
    none: 'Du har inga kommande möten.',
    noneOn: (date) => `Du har inget möte ${date}.`,
    pauseInstead: 'En längre frånvaro kan du anmäla som paus.',
    seat: (number, time) => `${number}: du är konsult ${time}`,
    own: (number, time) => `${number}: mötet du har beställt, ${time}`,
    withdraw: 'Jag avstår från uppdraget',
    pause: 'Anmäl paus',
  },
  refusals: {
    'no-order': 'Beställningen hittades inte.',
    'not-yours': 'Bara beställaren eller områdets koordinator kan göra det här.',
    'not-orderer': 'Bara beställaren kan välja tid.',
    'too-late-now':
      'Det här går inte längre, eftersom beställningen har gått vidare. Öppna beställningen så ser du vad du kan göra.',
    'slot-missing': 'Välj först en tid i listan.',
    'slot-unknown': 'Tiden erbjuds inte längre. Välj en av tiderna på kortet.',
    'slot-past': 'Tiden har redan gått. Välj en annan.',
    'reason-missing': 'Välj varför mötet avbeställs.',
    'not-held': 'Ett uppföljningsmöte kan beställas när mötet har hållits.',
    'no-area': 'Området finns inte. Välj i listan.',
  },
};
