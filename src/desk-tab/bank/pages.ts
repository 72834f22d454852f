import type { TabPage } from '../page.ts';
import { addPerson, showAdding } from './add.ts';
import { importBank, showImport } from './import.ts';
import { showBank } from './list.ts';
import { actOnPerson, showPerson } from './person.ts';

export const bankPages: readonly TabPage[] = [
  { path: '/desk/bank', section: 'bank', show: showBank },
  { path: '/desk/bank/new', section: 'bank', show: showAdding, act: addPerson },
  { path: '/desk/bank/import', section: 'bank', show: showImport, act: importBank },
  { path: '/desk/bank/:person', section: 'bank', show: showPerson, act: actOnPerson },
];
