/** Entra's number of a fault in what its login said, such as AADSTS7000215; the words around it are left behind, they name applications. */
export function loginCode(said: string): string | undefined {
  return /AADSTS\d{4,8}/.exec(said)?.[0];
}

/** Clear answers that say nothing of who asks: Entra itself is busy or out of order. */
export function isPassingLoginCode(code: string | undefined): boolean {
  return code !== undefined && PASSING.test(code);
}

/** learn.microsoft.com/entra/identity-platform/reference-error-codes: 90033, 90006 and 90024 pass by themselves, 50196 asks to slow down. */
const PASSING = /^AADSTS(?:900(?:06|24|33)|50196)$/;
