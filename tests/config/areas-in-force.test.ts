import { expect, it } from 'vitest';
import { parseArea } from '../../src/config/area-file.ts';
import { areasInForce } from '../../src/config/areas-in-force.ts';
import { hashOf } from '../../src/kernel/ids.ts';
import { SMALLEST_AREA } from '../support/smallest-area.ts';

const file = parseArea(SMALLEST_AREA, 'area.yaml');
const edited = parseArea(`${SMALLEST_AREA}policy: { waveSize: 9 }\n`, 'area.yaml');
const stored = (policy: object, fileHash = hashOf(file.files[0])) => ({
  area: 'itaraja',
  version: 4,
  content: { ...file.files[0], policy },
  fileHash,
});

it('An area is as its file says until a version of it is stored, and then as the newest version says', () => {
  expect(areasInForce(file, []).inForce).toMatchObject([{ version: 0, isFileBehind: false, area: { policy: { waveSize: 5 } } }]);
  const { inForce, faults } = areasInForce(file, [stored({ waveSize: 7 })]);
  expect([inForce, faults]).toMatchObject([[{ version: 4, isFileBehind: false, area: { policy: { waveSize: 7 } } }], []]);
});

it('An area’s file that was edited since is told of, unless it says just what is in force', () => {
  expect(areasInForce(edited, [stored({ waveSize: 7 })]).inForce).toMatchObject([{ isFileBehind: true }]);
  expect(areasInForce(edited, [stored({ waveSize: 9 })]).inForce).toMatchObject([{ isFileBehind: false }]);
  expect(areasInForce(edited, [stored({ waveSize: 7 }, hashOf(edited.files[0]))]).inForce).toMatchObject([
    { isFileBehind: false },
  ]);
});

it('An area’s version that this program cannot read is a fault with its place, and no area of no file comes of a version', () => {
  expect(areasInForce(file, [stored({ waveSize: 0 })])).toEqual({
    inForce: [],
    faults: [expect.stringMatching(/^The area “itaraja”, version 4 in the database: policy.waveSize: is wrong/)],
  });
  expect(areasInForce({ areas: [], files: [] }, [stored({})]).inForce).toEqual([]);
});
