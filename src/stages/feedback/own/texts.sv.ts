import { pluralIn } from '../../../kernel/language/plural.ts';
import type { OwnTexts } from './texts.fi.ts';

const plural = pluralIn('sv');

export const sv: OwnTexts = {
  title: 'Ditt arbete som konsult',
  thanks: (led) =>
    plural(led, {
      none: 'Tack för att du är med. Du har inte varit konsult på några möten under de senaste 12\u00a0månaderna.',
      one: 'Tack för ditt arbete! Du har varit konsult på ett möte under de senaste 12\u00a0månaderna.',
      other: `Tack för ditt arbete! Du har varit konsult på ${led} möten under de senaste 12\u00a0månaderna.`,
    }),
  led: 'Möten som konsult, 12\u00a0mån',
  median: 'Median bland områdets konsulter',
  fewColleagues: 'visas inte, eftersom konsulterna är få',
  coming: 'Kommande möten',
  feedbackTitle: 'Vad som har sagts om dina möten',
  about: (meetings) =>
    `Svar från klienter, närstående, yrkespersoner och beställare tillsammans, alltid från minst ${meetings} möten åt gången. Din kollegas svar är inte med.`,
  notYet: (meetings) =>
    `Responsen visas här när det finns svar från minst ${meetings} möten och från så många att ingens svar kan urskiljas.`,
  byLot:
    'En del av svaren lottas bort, och en del visas bara för den andra ledaren. Därför kan ingen räkna ut vad en enskild person eller ett enskilt möte svarade.',
  scale:
    'Skala 0–10. Färre än 20 svar anges som ett intervall. ”8 eller mer” betyder att ett exaktare tal skulle avslöja något om enskilda svar.',
  answers: 'Svar',
  mean: 'Medeltal',
  record: {
    title: 'Möten jag har lett',
    trainee: 'under utbildning',
    none: 'Inga möten har hållits än.',
    keep: 'Du kan kopiera raderna till ditt eget utbildningsregister. Botten minns ett möte bara så länge som beställningen sparas, så behåll en egen kopia.',
    meetings: (count) => plural(count, { one: 'ett möte', other: `${count} möten` }),
  },
  back: 'Tillbaka',
  notConsultant: 'Den här vyn är för nätverkskonsulter.',
};
