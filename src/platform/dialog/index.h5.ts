/** Asks before something that cannot be taken back; false when the reader declines. */
export async function confirm(question: string, _yes: string, _no?: string): Promise<boolean> {
  return window.confirm(question)
}
