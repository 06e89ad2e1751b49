/** After how long what has not come is taken not to come, in ms. */
export const LIMIT_MS = 15_000

/** What is waited for; rejects where it is refused, or does not come in time. */
export async function inTime<Thing>(coming: Promise<Thing>): Promise<Thing> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('late')), LIMIT_MS)
  })
  return Promise.race([coming, late]).finally(() => clearTimeout(timer))
}
