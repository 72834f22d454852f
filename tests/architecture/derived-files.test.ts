import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { DERIVED } from '../support/derived-files.ts';

const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

it.each(Object.entries(DERIVED))('%s says what the tables say (npm run derive)', (file, derive) => {
  const isJson = file.endsWith('.json');
  const [now, wanted] = [read(file), derive(read(file))].map((text) => (isJson ? (JSON.parse(text) as unknown) : text));
  expect(now).toEqual(wanted);
});
