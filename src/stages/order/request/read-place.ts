import type { Area } from '../../../model/area.ts';
import { languageName } from '../../../model/naming.ts';
import type { Interpreter, OrderRequest, PlaceType } from '../../../model/order.ts';
import { guard } from '../../../kernel/privacy/guard.ts';
import { INTERPRETERS, PLACE_TYPES, isOneOf } from './choices.ts';
import type { FaultList } from './faults.ts';
import type { Fields } from './fields.ts';
import { readPlaceText } from './read-text.ts';

type Where = 'placeType' | 'placeText' | 'municipality' | 'language' | 'interpreter' | 'interpreterLanguage';
export type PlaceReading = Pick<OrderRequest, Where>;

/** Where the meeting is, and in which language. */
export function readPlace(fields: Fields, area: Area, faults: FaultList): PlaceReading | undefined {
  const placeType = readPlaceType(fields, faults);
  const placeText = readPlaceOf(placeType, fields, faults);
  const municipality = readMunicipality(fields, area, faults);
  const language = readLanguage('language', fields.language ?? 'fi', faults);
  const interpreter = readInterpreter(fields, faults);
  const spoken = readInterpreted(fields, interpreter, faults);
  if (placeType === undefined || municipality === undefined || language === undefined || interpreter === undefined)
    return undefined;
  return { placeType, placeText, municipality, language, interpreter, interpreterLanguage: spoken };
}

function readPlaceType({ placeType = 'own' }: Fields, faults: FaultList): PlaceType | undefined {
  return isOneOf(PLACE_TYPES, placeType) ? placeType : faults.add('placeType', 'unknown-place');
}

/** A client's home has no address here, ever; a remote meeting needs none, and what was written for it is not kept. */
function readPlaceOf(type: PlaceType | undefined, { placeText }: Fields, faults: FaultList): string | undefined {
  if (type === 'home') return placeText === undefined ? undefined : faults.add('placeText', 'home-address');
  if (type !== undefined && type !== 'remote') return readPlaceText(placeText, faults);
  const kinds = guard(placeText ?? '');
  return kinds.length === 0 ? undefined : faults.add('placeText', 'guarded', kinds);
}

function readMunicipality({ municipality }: Fields, area: Area, faults: FaultList): string | undefined {
  const only = area.municipalities.length === 1 ? area.municipalities[0]?.id : undefined;
  const id = municipality ?? only;
  if (id === undefined) return faults.add('municipality', 'municipality-missing');
  return area.municipalities.some((one) => one.id === id) ? id : faults.add('municipality', 'unknown-municipality');
}

/** ISO 639-1 or -3. One that the area's consultants do not speak is a matter for the coordinator, not an error. */
function readLanguage(field: 'language' | 'interpreterLanguage', code: string, faults: FaultList): string | undefined {
  const plain = code.toLowerCase();
  const isKnown = /^[a-z]{2,3}$/.test(plain) && languageName(plain, 'en').toLowerCase() !== plain;
  return isKnown ? plain : faults.add(field, 'unknown-language');
}

/** A language to interpret asks for its interpreter. */
function readInterpreter({ interpreter, interpreterLanguage }: Fields, faults: FaultList): Interpreter | undefined {
  if (interpreter === undefined) return interpreterLanguage === undefined ? 'none' : 'language';
  return isOneOf(INTERPRETERS, interpreter) ? interpreter : faults.add('interpreter', 'unknown-interpreter');
}

function readInterpreted(
  { interpreterLanguage }: Fields,
  interpreter: Interpreter | undefined,
  faults: FaultList,
): string | undefined {
  if (interpreter !== 'language' || interpreterLanguage === undefined) return undefined;
  return readLanguage('interpreterLanguage', interpreterLanguage, faults);
}
