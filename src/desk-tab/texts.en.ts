import { pluralIn } from '../kernel/language/plural.ts';
import type { TabTexts } from './texts.fi.ts';

const plural = pluralIn('en');

export const en: TabTexts = {
  sectionsLabel: 'Parts of the workplace',
  sections: { orders: 'Orders', calendar: 'Calendar', bank: 'Bank', reports: 'Reports', demand: 'Demand', area: 'Area' },
  missing: { title: 'This was not found', text: 'There is no such page or order, or it belongs to another area.' },
  newOrder: {
    back: 'Back to the orders',
    title: 'Order a network meeting',
    about: 'The order form opens over this page. Once sent, the order goes on in your own chat with the bot.',
    open: 'Open the form',
    chat: 'Order in the chat with the bot',
  },
  list: {
    title: 'Orders',
    filters: 'Narrow down the orders',
    words: 'Number or name',
    phase: 'Phase',
    method: 'Method',
    municipality: 'Municipality',
    sector: 'Sector',
    coordinator: 'Coordinator',
    from: 'From',
    to: 'To',
    openOnes: 'Open ones',
    all: 'All',
    find: 'Show',
    clear: 'Remove the filters',
    needs: 'Waits for you',
    needsElsewhere: 'Waits for another coordinator',
    nothing: 'Nothing waits for you just now.',
    found: (n: number) => plural(n, { none: 'No orders were found.', one: 'One order', other: `${n} orders` }),
    more: (n: number) =>
      plural(n, {
        one: 'One more waits. Narrow the list down to see it.',
        other: `${n} more wait. Narrow the list down to see them.`,
      }),
    columns: {
      number: 'Order',
      what: 'State',
      method: 'Method',
      municipality: 'Municipality',
      meeting: 'Meeting',
      since: 'Waits',
      consultants: 'Consultants',
      act: 'Helps',
    },
    about: (number: string) => `, order ${number}`,
    open: 'Open',
    pages: 'Pages',
    earlier: 'Previous page',
    next: 'Next page',
    page: (page: number, pages: number) => `Page ${page}/${pages}`,
  },
};
