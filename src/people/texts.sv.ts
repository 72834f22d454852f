import type { PeopleTexts } from './texts.fi.ts';

export const sv: PeopleTexts = {
  welcome: {
    professional: {
      title: 'Hej! Jag hjälper dig att beställa ett nätverksmöte',
      body: 'När en klients situation eller samarbetet mellan yrkespersoner behöver ett gemensamt samtal söker jag utomstående ledare och en tid. Det tar några minuter att beställa.',
    },
    consultant: {
      title: 'Hej, nätverkskonsult!',
      body: 'Jag frågar dig om möten som passar din kalender. Du svarar med en knapp, och du kan alltid tacka nej utan att säga varför. Du kan också beställa ett möte.',
    },
    coordinator: {
      title: 'Hej, koordinator!',
      body: 'Jag meddelar vilken beställning som behöver dig. Öppna den med knappen, så ser du först vad som hjälper.',
    },
  },
  alsoConsultant: 'Du är också nätverkskonsult: jag frågar dig om möten som passar din kalender.',
  brought: (name: string, area: string) =>
    `${name} har lagt till dig i nätverkskonsultbanken (${area}), och därför kom den här appen till ditt Teams. Om något inte stämmer, fråga hen.`,
  added:
    'Hej! Koordinator, skriv till mig i den här eller en annan av teamets kanaler (@-omnämnande) ”använd kanalen”, så visar jag ditt områdes beställningar där.',
  claim: 'skriv det i teamets kanal (@-omnämnande), så visar jag beställningarna där',
  promise: 'Skriv inte namn, personbeteckningar, hemadresser eller hälsouppgifter. Jag varken frågar efter eller sparar dem.',
  how: 'Börja med en knapp eller skriv med egna ord, till exempel ”föregripande dialog nästa vecka på eftermiddagen, 4 från familjen, 5 yrkespersoner”.',
  words: (list) => `Du kan också skriva: ${list}.`,
  buttons: {
    resume: 'Fortsätt beställningen',
    withClient: 'Beställ ett möte med klienten',
    noClient: 'Beställ ett möte utan klient',
    mine: 'Mina beställningar och möten',
    order: 'Beställ ett möte',
    language: 'Kieli · Språk · Language',
    pause: 'Anmäl paus',
    board: 'Visa läget',
  },
  contact: {
    title: 'Koordinatorn hjälper dig',
    summary: 'Ring, skriv eller öppna en chatt.',
    questions: 'Frågor? Koordinatorn svarar:',
    ask: 'Frågor? Skriv ”kontakt”, så ser du vem som svarar.',
    chat: 'chatta',
    deputy: 'ersättare',
    office: 'Kansliet',
  },
  language: {
    title: 'På vilket språk fortsätter vi?',
    label: 'Språk',
    required: 'Välj språk.',
    save: 'Byt språk',
    saved: 'Vi fortsätter på svenska.',
    offered: 'Jag svarar på svenska när du skriver på svenska.',
    keep: 'Fortsätt alltid på svenska',
    names: { fi: 'Suomi', sv: 'Svenska', en: 'English' },
  },
  pause: {
    title: 'Paus från möten',
    summary: 'Under pausen frågar jag dig inte om nya möten. Jag frågar inte varför.',
    from: 'Första pausdagen',
    until: 'Sista pausdagen',
    required: 'Ange en dag.',
    save: 'Anmäl paus',
    resume: 'Avsluta pausen',
    current: (from, until) => `Paus ${from} – ${until}`,
    saved: 'Jag har antecknat pausen. De uppdrag du redan har behåller du.',
    resumed: 'Pausen är slut. Roligt att ha dig tillbaka.',
    none: 'Du har inga anmälda pauser.',
  },
  phone: {
    saved: 'Numret är sparat.',
    notANumber: 'Skriv ett telefonnummer, till exempel 040 123 4567. Om du inte vill ge något nummer, lämna fältet tomt.',
  },
  refusals: {
    'not-consultant': 'Paus kan anmälas av nätverkskonsulter. Om du är konsult men saknas i banken, kontakta koordinatorn.',
    'bad-from': 'Ange den första dagen.',
    'bad-until': 'Ange den sista dagen.',
    'end-before-start': 'Den sista dagen är före den första.',
    'already-over': 'Pausen skulle redan vara slut. Välj en senare dag.',
    'too-long': 'Pausen kan vara högst två år. Kom överens med koordinatorn om en längre paus.',
  },
  thanks: 'Varsågod.',
  ownChat: {
    goesOn: 'Vi fortsätter i vår privata chatt.',
    addMe:
      'Jag kan inte skriva till dig ännu. Lägg till Verkostobotti i Teams (Appar → Verkostobotti → Lägg till), så fortsätter vi med beställningen i vår chatt.',
    answeredThere: 'Jag svarade dig i vår privata chatt.',
    writeThere:
      'Det här kan jag bara svara på i en privat chatt. Öppna en chatt med mig, skriv till exempel ”hej” där och försök sedan på nytt.',
  },
  apology: 'Förlåt, något gick fel hos oss. Vänta en stund och försök på nytt: ingenting görs två gånger.',
  unknownVerb: 'Den här knappen används inte längre. Skriv ”hjälp”, så kommer du vidare.',
};
