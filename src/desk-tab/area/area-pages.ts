import type { TabPage } from '../tab-page.ts';
import { restoreArea, showArea } from './show-area.ts';
import { actOnFile, showFile } from './show-file.ts';
import { actOnPart, showPart } from './show-part.ts';

export const areaPages: readonly TabPage[] = [
  { path: '/desk/area', section: 'area', show: showArea, act: restoreArea },
  { path: '/desk/area/file', section: 'area', show: showFile, act: actOnFile },
  { path: '/desk/area/:part', section: 'area', show: showPart, act: actOnPart },
  { path: '/desk/area/:part/:entry', section: 'area', show: showPart, act: actOnPart },
  { path: '/desk/area/:part/:entry/:side', section: 'area', show: showPart, act: actOnPart },
];
