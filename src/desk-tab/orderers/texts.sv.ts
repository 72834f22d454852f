import type { OrdererTexts } from './texts.fi.ts';

export const sv: OrdererTexts = {
  title: 'Beställare i andra organisationer',
  back: 'Till beställningarna',
  about:
    'Den som inte har boten i sitt eget Teams får en egen länk med e-post. På sidan beställer personen ett möte, och för varje skede kommer ett nytt brev.',
  adding: 'Lägg till en beställare',
  name: 'Namn',
  email: 'E-post i arbetet',
  language: 'Språk',
  area: 'Område',
  send: 'Skicka länken',
  again: 'Skicka en ny länk',
  end: 'Avsluta',
  known: 'Nås med e-post',
  nobody: 'Ingen beställer ännu med e-post.',
  done: {
    sent: 'Länken har skickats.',
    ended: 'Personen får inga fler brev, och länkarna öppnar ingenting.',
  },
  faults: {
    name: 'Skriv för- och efternamn, inga andra uppgifter.',
    email: 'Skriv en e-postadress.',
    'in-teams': 'Personen finns i konsultbanken och beställer i Teams.',
    'has-orders': 'Personen har beställningar på gång. Avsluta dem först.',
    refused: 'Brevet gick inte iväg. Kontrollera adressen och fråga administratören om boten får skicka från områdets postlåda.',
    later: 'E-posten svarar inte just nu. Skicka länken igen om en stund.',
  },
};
