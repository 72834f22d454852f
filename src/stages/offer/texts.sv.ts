import type { OfferTexts } from './texts.fi.ts';

export const sv: OfferTexts = {
  offerTitle: { lead: 'Kan du leda ett nätverksmöte?', convener: 'Kan du vara sammankallare?' },
  holdSubject: (number) => `Preliminär bokning: nätverksmöte ${number}`,
  offerSummary: (number) => `Nätverksmöte ${number}: en förfrågan till dig`,
  asked: (until) => `Svara senast ${until}. Du kan fritt tacka nej, vi frågar inte varför.`,
  blockNote: {
    travel: (hours) => `Reservera ${hours}: resa, förberedelser på plats och genomgång efteråt ingår.`,
    online: (hours) => `Reservera ${hours}: förberedelser och genomgång efteråt ingår.`,
  },
  role: 'Uppdrag',
  busyThen: 'Du har något annat i kalendern den här tiden. Om du gör dig ledig kan du ta uppdraget.',
  badges: { open: 'Väntar på ditt svar', willing: 'Väntar på valet', accepted: 'Uppdraget är ditt' },
  accept: 'Jag tar uppdraget',
  decline: 'Jag kan inte komma',
  recuse: 'Jag är jävig',
  insist: 'Jag tar det ändå',
  busyNow: 'Du har nu något annat i kalendern den här tiden. Om du har gjort dig ledig kan du ändå ta uppdraget.',
  withdraw: 'Jag lämnar platsen',
  takeLead: 'Jag leder',
  takeRecorder: 'Jag antecknar',
  states: {
    open: '',
    willing: 'Tack för att du ställer upp! Koordinatorn väljer ledarna och berättar för dig.',
    acceptedAlone: (seats) =>
      seats === 2
        ? 'Tack, uppdraget är ditt. Vi söker fortfarande en konsult till och meddelar dig så snart vi har hittat någon.'
        : 'Tack, uppdraget är ditt. Vi söker fortfarande fler konsulter och meddelar dig så snart alla är utsedda.',
    acceptedHelp:
      'Tack, uppdraget är ditt och förblir ditt. Alla konsulter har inte hittats än, så koordinatorn hjälper till. Vi meddelar dig så snart vi vet.',
    accepted: (role) => `Tack, uppdraget är ditt: ${role}. Kontaktuppgifter och anvisningar får du i ett eget meddelande.`,
    given: (role) =>
      `Koordinatorn har gett dig en plats i det här mötet. Din uppgift: ${role}. Passar det dig? Om du inte kan komma eller är jävig, tryck på knappen så går platsen till någon annan.`,
    declined: 'Okej, tack för svaret. Vi frågar igen en annan gång.',
    recused: 'Tack för din ärlighet. Vi frågar inte mer om det här.',
    lapsed: 'Svarstiden hann gå ut. Det gör inget – vi frågar igen en annan gång.',
    unreached: 'Den här förfrågan nådde dig inte i tid. Du behöver inte göra något – vi frågar igen en annan gång.',
    filled: 'Platserna är redan fyllda. Du behöver inte göra något – vi frågar igen en annan gång.',
    withdrawn: 'Du lämnade platsen. Tack för att du sade till i tid.',
    replaced: 'Koordinatorn bytte konsult, så din tid är ledig igen. Tack för att du var med!',
    ended: 'Den här förfrågan behövs inte längre. Du behöver inte göra något.',
    endedForNext:
      'Det gick inte att få ihop ledare till den här tiden, så tiden är ledig igen. Vi frågar dig ännu om en annan tid.',
  },
  over: 'Det här mötet är avslutat.',
  freed: {
    cancelled: {
      title: 'Mötet är inställt',
      body: 'Tiden som du tillfrågades om är ledig igen. Du behöver inte göra något.',
    },
    seat: 'Din tid är ledig igen. Tack för att du ställde upp.',
    unfilled: { title: 'Mötet ordnades inte', body: 'Mötet kunde inte ordnas i tid. Du behöver inte göra något.' },
    moved: { title: 'Mötet flyttas', body: 'Den här tiden är ledig igen. Vi söker en ny tid för mötet.' },
    askedFirst: 'När vi har hittat en tid frågar vi dig först.',
    replaced: {
      title: 'En annan konsult fick din plats',
      body: 'Koordinatorn bytte konsult, så din tid är ledig igen. Tack för att du var med!',
    },
  },
  refusals: {
    'not-your-offer': 'Den här förfrågan gäller någon annan och kan inte besvaras av dig.',
    'calendar-busy': 'Du har nu något annat i kalendern den här tiden.',
    'role-filled': 'Platsen som du har utbildning för hann fyllas. Vi berättar om den blir ledig. Tack för att du var redo!',
    'booked-elsewhere': 'Du har redan ett annat nätverksmöte samtidigt, så platsen kan inte ges.',
    'seat-is-yours': 'Platsen är redan din. Om du inte kan komma, tryck på ”Jag lämnar platsen”.',
    'no-seat': 'Du har ingen plats i det här mötet.',
    'past-cut-off': 'Mötet är redan så nära att platsen lämnas tillsammans med koordinatorn. Ring hen:',
    'no-such-role': 'Rollerna i det här mötet är ledare och antecknare.',
    'no-order': 'Beställningen hittades inte.',
  },
};
