import type { TabPage } from '../tab-page.ts';
import { addPerson, showAdding } from './add-person.ts';
import { importBank, showImport } from './import-bank.ts';
import { contactPeople, showBank } from './show-bank.ts';
import { actOnPerson, showPerson } from './show-person.ts';

export const bankPages: readonly TabPage[] = [
  { path: '/desk/bank', section: 'bank', show: showBank, act: contactPeople },
  { path: '/desk/bank/new', section: 'bank', show: showAdding, act: addPerson },
  { path: '/desk/bank/import', section: 'bank', show: showImport, act: importBank },
  { path: '/desk/bank/:person', section: 'bank', show: showPerson, act: actOnPerson },
];
