import type { World } from './world.ts';

/** Opens a page of the coordinator's tab inside Teams; undefined where it is not known which app of the organisation's catalogue is ours. */
export function tabLink(
  { catalogAppId, publicUrl }: Pick<World, 'catalogAppId' | 'publicUrl'>,
  path: string,
): string | undefined {
  if (catalogAppId === undefined) return undefined;
  const context = JSON.stringify({ subEntityId: path });
  const query = new URLSearchParams({ webUrl: `${publicUrl}${path}`, context }).toString().replaceAll('+', '%20');
  return `https://teams.microsoft.com/l/entity/${catalogAppId}/desk?${query}`;
}
