/** What is changed one thing at a time. */
export const LISTS = ['coordinators', 'deputies', 'methods', 'themes', 'units', 'municipalities', 'sectors'] as const;
export type ListName = (typeof LISTS)[number];
export const PARTS = ['basics', ...LISTS, 'policy', 'targets'] as const;
export type PartName = (typeof PARTS)[number];
/** What of a method has a page of its own. */
export const SIDE_NAMES = ['parts', 'preparation', 'guidance'] as const;
export type SideName = (typeof SIDE_NAMES)[number];

export function isPart(name: string | undefined): name is PartName {
  return PARTS.some((one) => one === name);
}

export function isList(name: PartName): name is ListName {
  return LISTS.some((one) => one === name);
}

export function isSide(name: string | undefined): name is SideName {
  return SIDE_NAMES.some((one) => one === name);
}
