/** Where an address can be opened outside the app: nowhere, in WeChat. */
export function linkTo(_address: string): string | undefined {
  return undefined
}
