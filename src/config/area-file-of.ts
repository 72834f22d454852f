import type { Area } from '../model/area/area.ts';
import type { Method } from '../model/area/methods.ts';

/** An area in the form of its file, nothing left to defaults: read again, it is the same area whatever the defaults of that version are. */
export function areaFileOf({ methods, ...area }: Area): Readonly<Record<string, unknown>> {
  return { ...area, methods: Object.fromEntries(methods.map((method) => [method.id, methodFileOf(method)])) };
}

/** What a method does not have is said, because the catalogue may have it. */
function methodFileOf({ id: _id, ...method }: Method): Readonly<Record<string, unknown>> {
  const { preparationWeeks = null, series = null, followUpMonths = null } = method;
  return { ...method, preparationWeeks, series, followUpMonths };
}
