import { lastFound } from '../grammar/corrections.ts';
import { asked, filled, merged, NOTHING, valuesIn, type FieldsRead } from './fields-read.ts';

/** How many meetings are ordered together, and how often they are. */
export function readSeries(line: string): FieldsRead {
  return merged([lastOf(line, 'Q', 'meetings', 'unclear-series'), lastOf(line, 'E', 'everyWeeks', 'unclear-series')]);
}

function lastOf(line: string, symbol: string, input: string, reason: string): FieldsRead {
  const values = lastFound(line, (segment) => {
    const found = [...new Set(valuesIn(segment, symbol))];
    return found.length > 0 ? found : undefined;
  });
  if (values === undefined) return NOTHING;
  return values.length > 1 || values[0] === '?' ? asked(reason) : filled({ [input]: values[0] });
}
