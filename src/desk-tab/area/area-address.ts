import type { Area } from '../../model/area/area.ts';

/** The address of a page of the area's: '/desk/area/units/neuvola?area=itaraja'. */
export function areaPage(
  { id }: Pick<Area, 'id'>,
  path: readonly (string | undefined)[] = [],
  more: Readonly<Record<string, string>> = {},
): string {
  const parts = path.flatMap((part) => (part === undefined ? [] : [encodeURIComponent(part)]));
  return `${['/desk/area', ...parts].join('/')}?${new URLSearchParams({ area: id, ...more }).toString()}`;
}
