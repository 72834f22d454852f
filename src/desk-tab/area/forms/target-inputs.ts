import type { Language } from '../../../kernel/language/language.ts';
import { TARGET_ROWS, type TargetId } from '../../../model/area/targets.ts';
import { texts as reportTexts } from '../../../stages/report/texts.ts';
import { inputAt, namedAt } from './input-parts.ts';
import type { Input } from './inputs.ts';

/** What each figure of the report is held against, and what others have reached, with where that is told. */
export function targetInputs(language: Language): readonly Input[] {
  return (Object.keys(TARGET_ROWS) as TargetId[]).flatMap((figure) => {
    const root = ['targets', figure];
    const within = [...root, 'benchmark'];
    const inputs = [
      inputAt(language, root, 'target', { kind: 'number' }),
      inputAt(language, root, 'benchmark.value', { kind: 'number', within }),
      ...namedAt(language, root, 'benchmark.source', { within }),
    ];
    return inputs.map((one, n) => ({
      ...one,
      name: `${figure}.${one.name}`,
      ...(n === 0 && { group: reportTexts[language].key[figure] }),
    }));
  });
}
