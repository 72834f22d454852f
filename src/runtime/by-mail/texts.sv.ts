import type { LetterTexts } from './texts.fi.ts';

export const sv: LetterTexts = {
  subject: (number) => `Nätverksmöte ${number}`,
  letter: (summary, link) =>
    `Hej!\n\n${summary}\n\nTitta och svara här:\n${link}\n\nLänken är bara för dig, så skicka den inte vidare. Att öppna sidan är inget svar: du svarar först med knappen.\n`,
  desk: { subject: 'Nätverksmöten väntar på dig' },
  own: {
    subject: 'Dina uppgifter i konsultbanken',
    summary:
      'På den här sidan ser och ändrar du på vilka språk och i vilka kommuner du leder möten och hur många per år, och anmäler paus.',
  },
  wish: { subject: 'En konsult önskar ändra sina uppgifter' },
  report: { subject: 'Rapporten är klar' },
  start: {
    subject: 'Beställ ett nätverksmöte',
    summary: 'Du har fått en egen sida där du kan beställa ett nätverksmöte. När du har beställt får du e-post när något händer.',
  },
  about: 'Den här sidan är bara för dig. Att öppna den ändrar ingenting: du svarar med knappen.',
  nothing: 'Här finns inget mer att göra.',
};
