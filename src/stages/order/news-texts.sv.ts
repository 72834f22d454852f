import type { NewsTexts } from './news-texts.fi.ts';

export const news: NewsTexts = {
  moved: {
    title: 'Koordinatorn flyttar mötet',
    body: 'Meddela dem som du redan har bjudit in. Vi söker en ny tid. Beställningsnumret är detsamma.',
  },
  'new-days': {
    title: 'Koordinatorn har ändrat de önskade dagarna',
    body: 'Om dagarna inte passar kan du föreslå andra.',
  },
  cancelled: {
    by: {
      orderer: (time) => (time === undefined ? 'Du avbeställde mötet.' : `Du ställde in mötet ${time}.`),
      coordinator: (time) =>
        time === undefined ? 'Koordinatorn har avbeställt mötet.' : `Koordinatorn har ställt in mötet ${time}.`,
    },
    reason: (reason) => `Orsak: ${reason}.`,
    tell: 'Meddela dem som du redan har bjudit in.',
    release: (what, isBooked) => (isBooked ? `Avboka också ${what}.` : `Avboka också ${what}, om du redan har bokat.`),
    arranged: { room: 'lokalen', interpreter: 'tolken' },
  },
  until: (day: string) => `Om inga nya dagar har getts senast ${day} avslutas beställningen.`,
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
    'days-over': 'Dagarna som du önskade har redan gått, och vi kunde inte ordna mötet då. Ange nya dagar, så söker vi på nytt.',
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
    'too-soon': 'Tiden du önskar är så nära att vi inte hinner fråga konsulterna. Föreslå senare dagar eller ring koordinatorn.',
    'longer-than-window': 'Mötet ryms inte i tiden du önskar. Föreslå en längre tid eller ett kortare möte.',
    'longer-than-working-day':
      'Mötet med förberedelser på plats och genomgång efteråt är längre än en arbetsdag. Föreslå ett kortare möte.',
    'only-days-off': 'Dagarna du önskar är veckoslut eller helgdagar. Föreslå andra dagar.',
    'nobody-in-bank': 'Området har inga konsulter än. Koordinatorn kontaktar dig.',
    'nobody-in-area': 'I den här kommunen finns inga konsulter än. Koordinatorn söker på annat håll och meddelar dig.',
    'nobody-qualified': 'Just nu finns inga konsulter som uppfyller villkoren. Koordinatorn söker en lösning och meddelar dig.',
    'too-few-qualified': 'För få konsulter uppfyller villkoren. Koordinatorn söker fler och meddelar dig.',
    'too-few-reached': 'Boten når inte de konsulter som behövs än. Koordinatorn tar hand om ärendet och kontaktar dig.',
    'all-unknown': 'Vi kunde inte läsa konsulternas kalendrar. Koordinatorn frågar dem direkt. Du behöver inte göra något.',
    'too-few-known': 'Vi kunde inte läsa alla konsulters kalendrar. Koordinatorn frågar dem direkt. Du behöver inte göra något.',
    'no-common-time':
      'För få konsulter är lediga de tider du önskar. Koordinatorn söker en lösning. Du kan också föreslå nya dagar.',
  },
};
