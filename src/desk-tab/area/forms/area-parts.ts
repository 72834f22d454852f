/** What is changed one thing at a time. */
export const LISTS = ['coordinators', 'deputies', 'methods', 'themes', 'units', 'municipalities', 'sectors'] as const;
export type ListName = (typeof LISTS)[number];
export const PARTS = ['basics', ...LISTS, 'policy'] as const;
export type PartName = (typeof PARTS)[number];

export function isPart(name: string | undefined): name is PartName {
  return PARTS.some((one) => one === name);
}

export function isList(name: PartName): name is ListName {
  return LISTS.some((one) => one === name);
}
