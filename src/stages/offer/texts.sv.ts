import type { OfferTexts } from './texts.fi.ts';

export const sv: OfferTexts = {
  offerTitle: 'Vill du vara nätverkskonsult?',
  holdSubject: (number) => `Preliminär bokning: nätverksmöte ${number}`,
  offerSummary: (number) => `Nätverksmöte ${number}: en förfrågan till dig`,
  asked: (until) => `Svara senast ${until}. Du får fritt tacka nej, och ingen orsak frågas.`,
  blockNote: (block) => `Reservera ${block}: resa, förberedelse och avrundning ingår.`,
  accept: 'Jag tar uppdraget',
  decline: 'Jag kan inte nu',
  recuse: 'Jag är jävig',
  insist: 'Jag tar det ändå',
  busyNow: 'Du har nu något annat i kalendern den här tiden. Om du har gjort dig ledig kan du ändå ta uppdraget.',
  withdraw: 'Jag lämnar platsen',
  takeLead: 'Jag leder',
  takeRecorder: 'Jag antecknar',
  states: {
    open: '',
    willing: 'Tack för att du ställer upp! Koordinatorn väljer ledarna och berättar för dig.',
    acceptedAlone: 'Tack, platsen är din! Vi berättar genast när alla platser är fyllda.',
    acceptedHelp:
      'Tack, platsen är din och förblir din. Alla platser är inte fyllda än, så koordinatorn hjälper till. Vi berättar så snart vi vet.',
    accepted: (role) =>
      `Tack, platsen är din! Din uppgift: ${role}. Kontaktuppgifter och anvisningar får du i ett eget meddelande.`,
    given: (role) =>
      `Koordinatorn har gett dig en plats i det här mötet. Din uppgift: ${role}. Passar det dig? Om du inte kan komma eller är jävig, tryck på knappen så går platsen till någon annan.`,
    declined: 'Okej, tack för svaret. Vi frågar igen en annan gång.',
    recused: 'Tack för din ärlighet. Vi frågar inte mer om det här.',
    lapsed: 'Svarstiden hann gå ut. Det gör inget – vi frågar igen en annan gång.',
    unreached: 'Den här förfrågan nådde dig inte i tid. Du behöver inte göra något – vi frågar igen en annan gång.',
    filled: 'Platserna hann bli fyllda. Tack för att du ville ställa upp!',
    withdrawn: 'Du lämnade platsen. Tack för att du sade till i tid.',
    replaced: 'Koordinatorn bytte konsult, så din tid är ledig igen. Tack för att du var med!',
    ended: 'Den här förfrågan behövs inte längre. Tack!',
    endedForNext:
      'Det gick inte att få ihop ledare till den här tiden, så tiden är ledig igen. Vi frågar dig ännu om en annan tid.',
  },
  over: 'Det här mötet är avslutat.',
  freed: {
    cancelled: { title: 'Mötet är avbokat', body: 'Din tid är ledig igen. Tack för att du ville hjälpa till!' },
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
