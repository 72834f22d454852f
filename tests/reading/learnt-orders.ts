/** Messages that what an order tells is learnt from; never those that nobody reads. */
export const ORDERS = [
  '',
  'wide/',
  'wide/more-',
  'long/',
  'fresh/',
  'persona/',
  'persona/later-',
  'series/',
  'everyday/',
  'again/',
  'many/',
  'comers/',
];
