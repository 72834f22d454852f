import type { PeopleTexts } from './texts.fi.ts';

export const sv: PeopleTexts = {
  welcome: {
    professional: {
      title: 'Hej! Jag hjälper dig att beställa ett nätverksmöte',
      body: 'När en klients situation eller ett arbete behöver ett gemensamt samtal söker jag utomstående ledare och en tid. Beställningen tar några minuter.',
    },
    consultant: {
      title: 'Hej, nätverkskonsult!',
      body: 'Jag frågar dig om möten som passar din kalender. Du svarar med en knapp, och du får alltid tacka nej utan orsak. Du kan också beställa ett möte.',
    },
    coordinator: {
      title: 'Hej, koordinator!',
      body: 'Områdets beställningar ser du i kanalen. Ta kanalen i bruk genom att skriva ”använd kanalen” till mig där. Läget får du med ordet ”läget” och rapporten med ordet ”rapport”.',
    },
  },
  promise: 'Jag frågar inte efter och sparar inte klientens namn, personbeteckning, adress eller hälsouppgifter.',
  how: 'Skriv beställningen med egna ord, till exempel ”föregripande dialog vecka 49 på eftermiddagen i Villmanstrand, familjen 4, professionella 5”, eller tryck på en knapp.',
  words: (list) => `Ord: ${list}.`,
  buttons: {
    resume: 'Fortsätt beställningen',
    withClient: 'Beställ ett möte med klienten',
    noClient: 'Beställ ett möte utan klient',
    mine: 'Mina beställningar',
    language: 'Kieli · Språk · Language',
    guide: 'Hur tar jag upp min oro?',
    pause: 'Paus',
    board: 'Läget',
  },
  guide: {
    title: 'Att ta upp sin oro',
    summary: 'Den egna oron berättas öppet och med respekt. Ingenting av det här sparas.',
    steps: [
      'Känn igen din egen oro: vad oroar just dig, om ingenting görs?',
      'Fundera på hur du kan vara ett stöd för klienten, och vad du ser som är bra.',
      'Välj en lugn stund. Berätta om oron som din egen: ”Jag känner oro och vill gärna fundera på det tillsammans med dig.”',
      'Be om hjälp att minska din oro. Fråga och lyssna, bedöm inte.',
      'Kom överens om vad ni gör härnäst och vilka som vore bra att få med. Föreslå vid behov ett nätverksmöte.',
      'Fundera efteråt på hur samtalet kändes och vad som hände med din oro.',
    ],
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
    summary: 'Under pausen frågar jag dig inte om nya möten. Ingen orsak behövs.',
    from: 'Första pausdagen',
    until: 'Sista pausdagen',
    required: 'Ange en dag.',
    save: 'Anmäl paus',
    resume: 'Avsluta pausen',
    current: (from, until) => `Paus ${from} – ${until}`,
    saved: 'Pausen är anmäld. De platser du redan har behåller du.',
    resumed: 'Pausen är slut. Roligt att ha dig tillbaka!',
    none: 'Du har inga anmälda pauser.',
    check: (sentence) => `Kontrollera: ${sentence}`,
  },
  phone: {
    saved: 'Numret är sparat.',
    notANumber: 'Skriv ett telefonnummer, till exempel 040 123 4567. Om du inte vill ge något nummer, lämna fältet tomt.',
  },
  refusals: {
    'not-consultant': 'Paus kan anmälas av nätverkskonsulter. Om du är konsult men saknas i banken, kontakta koordinatorn.',
    'bad-from': 'ange den första dagen.',
    'bad-until': 'ange den sista dagen.',
    'end-before-start': 'den sista dagen är före den första.',
    'already-over': 'pausen skulle redan vara slut. Välj en senare dag.',
    'too-long': 'pausen kan vara högst två år. Längre pauser avtalas med koordinatorn.',
  },
  thanks: 'Varsågod!',
  ownChat: {
    answeredThere: 'Jag svarade dig i vår egen chatt.',
    writeThere:
      'Det här kan jag svara på bara på tu man hand. Öppna en chatt med mig, skriv till exempel ”hej” där och försök sedan på nytt.',
  },
  apology: 'Förlåt, något gick fel hos oss. Vänta en stund och försök på nytt: ingenting görs två gånger.',
  unknownVerb: 'Den här knappen används inte längre. Skriv ”hjälp”, så kommer du vidare.',
};
