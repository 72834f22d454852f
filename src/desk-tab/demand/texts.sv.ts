import { pluralIn } from '../../kernel/language/plural.ts';
import type { DemandTexts } from './texts.fi.ts';

const plural = pluralIn('sv');

export const sv: DemandTexts = {
  title: 'Efterfrågan',
  area: 'Område',
  period: 'Period',
  show: 'Visa',
  months: (n: number) => plural(n, { one: 'Den senaste månaden', other: `De senaste ${n}\u00a0månaderna` }),
  silent: 'Vilka som inte beställer',
  rests: (months: number) =>
    plural(months, {
      one: 'En enhet har beställt om någon har beställt i dess namn. Tidigare beställningar är från en månad tillbaka.',
      other: `En enhet har beställt om någon har beställt i dess namn. Tidigare beställningar är från ${months}\u00a0månader tillbaka.`,
    }),
  ordering: (n: number, of: number) =>
    plural(n, {
      none: 'Ingen enhet har beställt.',
      one: `En enhet har beställt, enheterna är sammanlagt ${of}.`,
      other: `${n} enheter har beställt, enheterna är sammanlagt ${of}.`,
    }),
  before: 'har beställt tidigare',
  never: 'har inte beställt',
  invite: {
    title: 'Bjud in till att beställa',
    lead: 'Kopiera texten till ett team, ett meddelande eller ett informationsbrev. I den finns en länk som öppnar boten.',
    open: 'Pröva länken',
    languages: { fi: 'På finska', sv: 'På svenska', en: 'På engelska' },
    text: (area: string) =>
      `Är många parter med i saken, men en gemensam riktning saknas? ${area}: ett nätverksmöte kan du beställa i Teams. De som leder kommer utifrån, och tiden kommer de överens om med dig.`,
    link: (link: string) => `Beställ här: ${link}`,
    find: 'Sök upp Verkostobotti bland apparna i Teams och skriv ”beställ” till den.',
  },
  material: {
    title: 'Kort om metoderna',
    lead: 'Om var och en finns en sida som du kan dela eller skriva ut. Den får visas för vem som helst.',
  },
};
