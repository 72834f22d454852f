/** The check character of the nine digits `ddmmyynnn` of an identity code. */
export function checkCharacterOf(digits: string): string {
  return CHECK_CHARACTERS.charAt(Number(digits) % CHECK_CHARACTERS.length);
}

const CHECK_CHARACTERS = '0123456789ABCDEFHJKLMNPRSTUVWXY';
