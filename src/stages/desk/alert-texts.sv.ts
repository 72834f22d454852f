import type { AlertTexts } from './alert-texts.fi.ts';

export const alert: AlertTexts = {
  title: (number) => `${number} behöver dig`,
  acute: 'Ny brådskande beställning. Boten söker redan tider.',
  solved: 'Det här har ordnat sig. Du behöver inte göra något.',
  meetingOn: (time) => `Mötet är ${time}.`,
  nearest: 'Det här skulle hjälpa:',
  advice: {
    review: 'Öppna beställningen och godkänn den, så börjar sökningen.',
    'no-time': 'Öppna beställningen: du kan vidga sökningen eller föreslå nya dagar för beställaren.',
    'nobody-qualified': 'Öppna beställningen: du kan vidga sökningen eller flytta mötet.',
    'calendars-unknown': 'Öppna beställningen: du kan också fråga dem vars kalender inte syns.',
    'nobody-took-it': 'Öppna beställningen: du kan vidga sökningen, välja konsulterna själv eller flytta mötet.',
    'nobody-reached':
      'Ingen har alltså tackat nej till den här tiden. Öppna beställningen, så ser du vilka boten inte nådde och hur du får kontakt. Den som ställer upp kan du själv ge uppdraget.',
    'second-seat':
      'Boten frågar fortfarande nästa konsult. Du kan också själv välja en konsult eller flytta mötet. Den som redan är med behåller sitt uppdrag.',
    'choose-willing': 'Öppna beställningen och ge uppdragen. Boten meddelar dem som du väljer och de andra.',
    'outlook-declined': 'Öppna beställningen så ser du vem det gäller. Boten har frågat personen. Ring om inget svar kommer.',
    'outlook-changed':
      'Öppna beställningen: du kan återställa bokningen, flytta mötet eller ställa in det. Boten frågade också beställaren.',
    'outlook-unclear':
      'Fråga beställaren och konsulterna om de kommer till mötet. Vem som avböjde syns bland svaren på inbjudan i områdets e-postlåda.',
    'no-link':
      'Se på bokningen i områdets e-postlåda. Om den inte har någon Teams-länk, skapa ett möte i Teams och skicka länken till beställaren och konsulterna.',
    'not-booked': 'Boten försöker fortfarande. Skicka vid behov inbjudan själv och be driften se över e-postlådan.',
    'consultant-left': 'Boten frågar redan nästa konsult. Du kan också välja konsulten själv.',
    'orderer-left': 'Kom överens med enheten om vem som fortsätter. Du kan flytta mötet eller ställa in det.',
    'too-late':
      'Kom överens om en ny tid med beställaren och flytta mötet. Om tiden inte har gått kan du också själv ge uppdragen.',
    'days-over':
      'Boten bad beställaren om nya dagar. Utan svar avslutas beställningen av sig själv. Du kan också ringa eller själv ge nya dagar (Flytta mötet).',
    'no-choice': 'Påminn beställaren eller ring.',
    'not-outsider': 'Fråga konsulten om hen känner till ärendet, eller byt ut hen.',
    'not-prepared': 'Påminn konsulterna om förberedelserna.',
    'pair-broke': 'Boten frågar redan nästa konsult. Du kan också välja konsulten själv.',
    debrief: 'Öppna beställningen så ser du vad det gäller.',
    unreachable: 'Öppna beställningen så ser du vem boten inte nådde och hur du får kontakt.',
    'put-aside': 'Be driften titta på det avbrutna arbetet. Under tiden kan du själv sköta beställningen.',
  },
};
