import type { OwnRowTexts } from './texts.fi.ts';

export const sv: OwnRowTexts = {
  title: 'Mina uppgifter',
  about: 'Jag frågar dig om möten enligt det här.',
  languages: 'Språk som du leder möten på',
  municipalities: 'Kommuner där du leder möten',
  maxPerYear: 'Högst så många möten per år',
  required: 'Skriv ett tal 1–99.',
  how: 'När du minskar gäller det genast, och uppdrag som du redan har lovat står kvar. Ett nytt språk, en ny kommun eller fler möten godkänner koordinatorn först.',
  others: 'Dina övriga uppgifter ändrar koordinatorn.',
  save: 'Spara',
  pause: 'Anmäl paus',
  paused: (from, until) => `Paus ${from} – ${until}`,
  permission: (until) => `Din arbetsgivares tillstånd gäller till och med ${until}.`,
  waits: 'Väntar på koordinatorns godkännande',
  refused: 'Koordinatorn godkände inte',
  saved: 'Uppgifterna är sparade.',
  savedPart: 'Uppgifterna är sparade. Tilläggen godkänns av koordinatorn, och jag meddelar dig svaret.',
  parts: {
    languages: (list) => `Språk: ${list}`,
    municipalities: (list) => `Kommuner: ${list}`,
    maxPerYear: (most) => `Högst så många möten per år: ${most}`,
  },
  faults: {
    'keep-language':
      'Behåll minst ett språk som du redan leder möten på. Ett nytt språk används först när koordinatorn har godkänt det.',
    'keep-municipality':
      'Behåll i vart och ett av dina områden minst en kommun där du redan leder möten. Om du slutar helt, säg till koordinatorn.',
    'bad-maximum': 'Skriv ett heltal 1–99.',
    stale: 'Dina uppgifter har ändrats under tiden. Så här är de nu: gör ändringen på nytt.',
  },
  notConsultant:
    'De här uppgifterna finns för nätverkskonsulter. Om du är konsult och inte finns i banken, kontakta koordinatorn.',
  answer: {
    confirmed: 'Koordinatorn godkände din ändring',
    refused: 'Koordinatorn godkände inte din ändring',
    now: 'Gäller nu:',
    still: 'Dina uppgifter är som förut. Det här kom inte med:',
    ask: 'Frågor?',
    chat: 'chatta',
    open: 'Mina uppgifter',
  },
  desk: {
    title: 'En konsult önskar ändra sina uppgifter',
    over: 'En konsults önskan',
    summary: 'Godkänns det? Banken ändras först då.',
    who: (name) => `**${name}** önskar lägga till:`,
    now: (languages, municipalities, most) => `I banken nu: ${languages}. ${municipalities}. Högst ${most} per år.`,
    confirm: 'Godkänn',
    refuse: 'Godkänn inte',
    states: {
      confirmed: (name, by) => `${by} godkände ändringen: **${name}**.`,
      refused: (name, by) => `${by} godkände inte ändringen: **${name}**.`,
      withdrawn: (name) => `**${name}** tog tillbaka sin önskan.`,
      done: (name) => `I banken finns redan det som **${name}** önskade.`,
      gone: 'Konsulten finns inte längre i banken. Ingenting behöver göras.',
    },
    tab: 'Öppna på fliken',
    somebody: 'Koordinatorn',
    changed: 'Önskan har ändrats under tiden. Så här är den nu.',
    notYours: 'Det här avgör koordinatorn för det område vars bank konsulten finns i.',
  },
};
