import { brokenAt } from '../kernel/foreign-text.ts';
import { guard } from '../kernel/privacy/guard.ts';
import type { AreaFault, ContentFault } from '../model/area/faults/fault.ts';

/**
 * The words that no area file may hold: control characters, which a file may also write in letters (`"\0"`), and identity codes.
 * Names, telephones and addresses of services and coordinators are at home here.
 *
 * @param content as it came, not yet cleaned
 */
export function wordFaults(content: unknown, path: AreaFault['path'] = []): readonly AreaFault[] {
  if (typeof content === 'string') {
    const fault = faultOf(content);
    return fault === undefined ? [] : [{ path, fault }];
  }
  if (Array.isArray(content)) return content.flatMap((part, at) => wordFaults(part, [...path, at]));
  if (typeof content !== 'object' || content === null) return [];
  return Object.entries(content).flatMap(([key, part]) => [
    ...wordFaults(key, [...path, key]),
    ...wordFaults(part, [...path, key]),
  ]);
}

function faultOf(text: string): ContentFault | undefined {
  if (brokenAt(text) !== -1) return { kind: 'unseen-character' };
  const isOfAnAccount = GUID.test(text) || text.includes('@');
  if (isOfAnAccount || !guard(text).includes('identity-code')) return undefined;
  return { kind: 'identity-code' };
}

const GUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
