/** Learns anew what messages are for and who comes, from those of tests/reading/corpus: run after messages were added there or the signs of the reader changed. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LEARNT_FROM, trainedOn } from '../tests/reading/train-intent.ts';
import { PEOPLE_LEARNT_FROM, trainedPeople } from '../tests/reading/train-people.ts';

function write(file, model) {
  const lines = Object.entries(model).map(([name, weights]) => `  ${JSON.stringify(name)}: [${weights.join(', ')}]`);
  writeFileSync(join(import.meta.dirname, '..', 'src/reading', file), `{\n${lines.join(',\n')}\n}\n`);
}

write('intent/intent-model.json', trainedOn(LEARNT_FROM));
write('people/learnt/people-model.json', trainedPeople(PEOPLE_LEARNT_FROM));
