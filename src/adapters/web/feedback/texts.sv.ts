import type { WebTexts } from './texts.fi.ts';

export const sv: WebTexts = {
  languages: 'Språk',
  skip: 'Hoppa till innehållet',
  privacy: 'Dataskydd',
  accessibility: 'Tillgänglighet',
  notFound: {
    title: 'Sidan hittades inte',
    text: 'Kontrollera att länken eller koden är rätt. Om koden står på papper, skriv webbplatsens adress och /f i webbläsaren, så kan du skriva koden. Mötets ledare kan hjälpa till.',
  },
  linkEnded: {
    title: 'Länken öppnar ingenting',
    text: 'Länken kan ha blivit för gammal, eller så får du numera meddelanden på ett annat sätt. Öppna det senaste brevet eller meddelandet, eller be mötenas koordinator om en ny länk.',
  },
  tooManyTries: {
    title: 'Vänta en stund',
    text: 'Många felaktiga koder har prövats från den här enheten eller nätet. Vänta en minut och försök på nytt.',
  },
  failed: {
    title: 'Sidan fungerar inte just nu',
    text: 'Felet är vårt, inte ditt. Försök på nytt om en stund.',
  },
  faulty: {
    title: 'Det gick inte att skicka',
    text: 'Formulärets uppgifter kom inte fram i sin helhet. Öppna formuläret på nytt och skicka det en gång till.',
  },
};
