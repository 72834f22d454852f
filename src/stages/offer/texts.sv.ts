import type { OfferTexts } from './texts.fi.ts';

export const sv: OfferTexts = {
  offerTitle: {
    lead: 'Kan du leda ett nätverksmöte?',
    recorder: 'Kan du vara antecknare på ett nätverksmöte?',
    convener: 'Kan du vara sammankallare?',
  },
  holdSubject: (number) => `Preliminär bokning: nätverksmöte ${number}`,
  offerSummary: (number) => `Nätverksmöte ${number}: en förfrågan till dig`,
  asked: (until) => `Svara senast ${until}. Du kan fritt tacka nej, vi frågar inte varför.`,
  acute: 'Det här är brådskande. Om du tar uppdraget får du genast beställarens kontaktuppgifter. Ring upp direkt.',
  blockNote: {
    travel: (hours) => `Reservera ${hours}: resa, förberedelser på plats och genomgång efteråt ingår.`,
    online: (hours) => `Reservera ${hours}: förberedelser och genomgång efteråt ingår.`,
    privateTime: (length) => `Av det är ungefär ${length} familjens egen tid, då du väntar i närheten.`,
    mayChange: 'Tiden är preliminär: när du har träffat familjen kan ni komma överens om en annan tid.',
  },
  role: 'Uppdrag',
  busyThen: 'Du har något annat i kalendern den här tiden. Om du gör dig ledig kan du ta uppdraget.',
  badges: { open: 'Väntar på ditt svar', willing: 'Väntar på valet', accepted: 'Uppdraget är ditt' },
  accept: 'Jag tar uppdraget',
  decline: 'Jag kan inte komma',
  recuse: 'Jag är jävig',
  insist: 'Jag tar det ändå',
  busyNow: {
    now: 'Du har nu något annat i kalendern den här tiden. Om du har gjort dig ledig kan du ändå ta uppdraget.',
    /** Of a request that is for several meetings. */
    series: 'Du har något annat i kalendern under ett av seriens möten. Om du gör dig ledig kan du ändå ta uppdraget.',
    seatLater: (time) =>
      `Du har redan ett annat nätverksmöte ${time}. Du kan ändå ta uppdraget: för den gången söker vi någon annan.`,
  },
  withdraw: 'Jag avstår från uppdraget',
  takeLead: 'Jag leder',
  takeRecorder: 'Jag antecknar',
  states: {
    open: '',
    willing: 'Tack för att du ställer upp! Koordinatorn gör valet, och jag meddelar dig.',
    acceptedAlone: (seats) =>
      seats === 2
        ? 'Tack, uppdraget är ditt. Vi söker fortfarande en konsult till och meddelar dig när ni är två.'
        : 'Tack, uppdraget är ditt. Vi söker fortfarande fler konsulter och meddelar dig när alla är utsedda.',
    acceptedHelp:
      'Tack, uppdraget är ditt och förblir ditt. Vi har inte hittat alla konsulter än, så koordinatorn hjälper till. Vi meddelar dig så snart vi vet.',
    accepted: (role) => `Tack, uppdraget är ditt: ${role}. Kontaktuppgifter och anvisningar får du i ett eget meddelande.`,
    given: (role) =>
      `Koordinatorn har gett dig ett uppdrag i det här mötet: ${role}. Passar det dig? Om du inte kan komma eller är jävig, tryck på knappen så frågar vi någon annan.`,
    declined: 'Tack för svaret. Vi frågar igen en annan gång.',
    recused: 'Tack för beskedet. Vi frågar en annan konsult.',
    lapsed: 'Svarstiden har gått ut. Det gör inget – vi frågar igen en annan gång.',
    unreached: 'Den här förfrågan nådde dig inte i tid. Du behöver inte göra något – vi frågar igen en annan gång.',
    filled: 'Uppdraget har redan gått till någon annan. Vi frågar igen en annan gång.',
    withdrawn: 'Du har avstått från uppdraget. Tack för att du sade till.',
    replaced: 'Koordinatorn bytte konsult, så din tid är ledig igen. Tack för att du var med.',
    ended: 'Den här förfrågan behövs inte längre. Du behöver inte göra något.',
    endedForNext:
      'Vi fick inte ihop konsulterna till den här tiden, så din tid är ledig igen. Vi frågar dig också om en annan tid.',
  },
  over: 'Det här mötet är avslutat.',
  freed: {
    cancelled: {
      title: 'Mötet är inställt',
      body: 'Tiden som du tillfrågades om är ledig igen. Du behöver inte göra något.',
    },
    by: { orderer: 'Beställaren har ställt in mötet.', coordinator: 'Koordinatorn har ställt in mötet.' },
    seat: 'Din tid är ledig igen. Tack för att du ställde upp.',
    unfilled: { title: 'Mötet ordnades inte', body: 'Mötet kunde inte ordnas i tid. Du behöver inte göra något.' },
    moved: { title: 'Mötet flyttas', body: 'Den här tiden är ledig igen. Vi söker en ny tid för mötet.' },
    askedFirst: 'När vi har hittat en tid frågar vi dig först.',
    replaced: {
      title: 'Koordinatorn har bytt konsult',
      body: 'En annan konsult fick ditt uppdrag, så din tid är ledig igen. Tack för att du var med.',
    },
  },
  refusals: {
    'not-your-offer': 'Den här förfrågan gäller någon annan, så du kan inte svara på den.',
    'calendar-busy': 'Du har nu något annat i kalendern den här tiden.',
    'role-filled':
      'Rollen som du är utbildad för är redan fylld. Vi meddelar dig om den blir ledig. Tack för att du ville ställa upp.',
    'booked-elsewhere': 'Du har redan ett annat nätverksmöte samtidigt, så du kan inte ta det här uppdraget.',
    'seat-is-yours': 'Uppdraget är redan ditt. Om du inte kan komma, tryck på ”Jag avstår från uppdraget”.',
    'no-seat': 'Du har inget uppdrag i det här mötet.',
    'past-cut-off': 'Mötet är så nära att du behöver ringa koordinatorn:',
    'no-such-role': 'Rollerna i det här mötet är ledare och antecknare.',
    'no-order': 'Beställningen hittades inte.',
  },
};
