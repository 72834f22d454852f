import { symbols } from '../grammar/pattern.ts';

/**
 * Of the clauses in which days, hours or towns were found, those that speak of the meeting most clearly. A clause that says little of the
 * meeting is left out beside one that says much: `vecka 50 klockan 9 i Borgå` and `på måndag är alla trötta`.
 */
export function clearest(line: string): string {
  const pieces = piecesOf(line);
  const days = leftOut(pieces, DAYS);
  const hours = leftOut(pieces, HOURS);
  const towns = leftOut(pieces, TOWNS);
  return pieces
    .map((piece) => {
      const withoutDays = days.has(piece) ? piece.replaceAll(DAYS_SAID, ' ,') : piece;
      const withoutHours = hours.has(piece) ? withoutDays.replaceAll(HOURS_SAID, ' ,') : withoutDays;
      return towns.has(piece) ? withoutHours.replaceAll(TOWNS_SAID, ' ,') : withoutHours;
    })
    .join('');
}

const DAYS = symbols('R:\\S+|X:\\S+|wds:\\S+|gone');
const HOURS = symbols('T:\\S+|part:\\S+');
const TOWNS = symbols('M:\\S+');
const DAYS_SAID = / (?:R|X|wds):\S+(?= )| gone(?= )/g;
const HOURS_SAID = / (?:T|part):\S+(?= )/g;
const TOWNS_SAID = / M:\S+(?= )/g;

/** A line cut at the end of each sentence and before each "but"; joined they are the line again. */
function piecesOf(line: string): readonly string[] {
  return line.split(/(?<= [.;?])(?= )|(?= however )/);
}

/** Those that say so much less of the meeting than the best that they are hardly about it. */
function leftOut(pieces: readonly string[], what: RegExp): ReadonlySet<string> {
  const bearing = pieces.filter((piece) => what.test(`${piece} `));
  const best = Math.max(...bearing.map(weight));
  return new Set(best < CLEAR ? [] : bearing.filter((piece) => weight(piece) <= best - MUCH));
}

const CLEAR = 4;
const MUCH = 3;

/** What in a clause tells that it is about the meeting, and how much. */
const EVIDENCE: readonly (readonly [number, RegExp])[] = [
  [3, symbols('T:\\S+')],
  [1, symbols('part:\\S+')],
  [2, symbols('R:\\S+')],
  [1, symbols('wds:\\S+')],
  [2, symbols('M:\\S+')],
  [1, symbols('P:\\S+|place|L:\\S+')],
  [2, symbols('need|meeting|client-meeting|method:\\S+|aika|ajankoh\\w*|tid|tiden|time|date')],
  [1, symbols('fits|C:\\S+')],
  [-2, symbols('pre:not|cannot|ruled-out|away|no-date|i-am|lives-in|works-at')],
];

/** `Viikolla 48 koululla on jotain muuta`: a day among words that nobody knows. */
const OF_SOMETHING_ELSE = /(?: [a-zäöå]{4,}(?= )){1}(?:.* [a-zäöå]{4,}(?= )){2}/;

function weight(piece: string): number {
  const found = EVIDENCE.reduce((sum, [points, said]) => sum + (said.test(`${piece} `) ? points : 0), 0);
  return found <= 2 && OF_SOMETHING_ELSE.test(`${piece} `) ? found - 1 : found;
}
