/** Learns anew what messages are for, from those of tests/reading/corpus: run after messages were added there or the signs of the reader changed. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LEARNT_FROM, trainedOn } from '../tests/reading/train-intent.ts';

const lines = Object.entries(trainedOn(LEARNT_FROM)).map(
  ([name, weights]) => `  ${JSON.stringify(name)}: [${weights.join(', ')}]`,
);
writeFileSync(join(import.meta.dirname, '..', 'src/reading/intent/intent-model.json'), `{\n${lines.join(',\n')}\n}\n`);
