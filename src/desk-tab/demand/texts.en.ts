import { pluralIn } from '../../kernel/language/plural.ts';
import type { DemandTexts } from './texts.fi.ts';

const plural = pluralIn('en');

export const en: DemandTexts = {
  title: 'Demand',
  area: 'Area',
  period: 'Period',
  show: 'Show',
  months: (n: number) => plural(n, { one: 'The last month', other: `The last ${n}\u00a0months` }),
  silent: 'Who does not order',
  rests: (months: number) =>
    plural(months, {
      one: 'A unit has ordered if somebody has ordered in its name. Earlier orders go one month back.',
      other: `A unit has ordered if somebody has ordered in its name. Earlier orders go ${months}\u00a0months back.`,
    }),
  ordering: (n: number, of: number) =>
    plural(n, {
      none: 'No unit has ordered.',
      one: `One unit has ordered, of ${of} in all.`,
      other: `${n} units have ordered, of ${of} in all.`,
    }),
  before: 'ordered before',
  never: 'has not ordered',
  invite: {
    title: 'Invite people to order',
    lead: 'Copy the text into a team, a message or a newsletter. It has a link that opens the bot.',
    open: 'Try the link',
    languages: { fi: 'In Finnish', sv: 'In Swedish', en: 'In English' },
    text: (area: string) =>
      `Are many parties involved, and a common direction is missing? ${area}: you can order a network meeting in Teams. Those who lead it come from outside the case, and agree on the time with you.`,
    link: (link: string) => `Order here: ${link}`,
    find: 'Find Verkostobotti among the apps in Teams and write “order” to it.',
  },
  material: {
    title: 'The methods in short',
    lead: 'Each has a page that you can share or print. It may be shown to anybody.',
  },
};
