/** Learns anew what messages are for and what they tell, from those of tests/reading/corpus: run after messages were added there or the signs of the reader changed. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ORDERS } from '../tests/reading/learnt-orders.ts';
import { trainedFacts } from '../tests/reading/train-facts.ts';
import { LEARNT_FROM, trainedOn } from '../tests/reading/train-intent.ts';
import { trainedMeeting } from '../tests/reading/train-meeting.ts';
import { trainedPeople } from '../tests/reading/train-people.ts';

function write(file, model) {
  const lines = Object.entries(model).map(
    ([name, weights]) => `  ${JSON.stringify(name)}: ${JSON.stringify(weights).replaceAll(',', ', ')}`,
  );
  writeFileSync(join(import.meta.dirname, '..', 'src/reading', file), `{\n${lines.join(',\n')}\n}\n`);
}

write('intent/intent-model.json', trainedOn(LEARNT_FROM));
write('clauses/meeting-model.json', trainedMeeting(ORDERS));
write('facts/facts-model.json', trainedFacts(ORDERS));
write('people/learnt/people-model.json', trainedPeople(ORDERS));
