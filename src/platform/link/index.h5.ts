/** Where an address (as from `address()`) can be opened outside the app. */
export function linkTo(address: string): string | undefined {
  return new URL(`#${address}`, window.location.href).href
}
