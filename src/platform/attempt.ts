/**
 * Lets a call of the platform's fail in silence where nothing depends on it: a page opened in
 * Moments may not navigate, a page without a bar cannot be titled, and each is right all the same.
 */
export function attempt(call: Promise<unknown>): void {
  call.catch(() => undefined)
}
