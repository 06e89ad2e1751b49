/** How many files are kept: ten editions with their questions, a good megabyte. */
const MOST = 20

/**
 * The data files of a site that were opened beside the newest edition's, a release's own or an older
 * one's. `scope` is the site's address; another site of the same host has its own.
 */
export class Opened {
  constructor(private readonly scope: string) {}

  /** Whether there is a data file of the site's at an address. */
  has(url: string): boolean {
    return url.startsWith(`${this.scope}data/`)
  }

  /**
   * A data file, fetched where it is not kept, and kept from then on if the browser has room. Its
   * name says its version, so that one that was fetched once is as good as any. Rejects where it does
   * not come. A page that a host answers for a file that it lacks is given, and not kept.
   */
  async open(url: string): Promise<Response> {
    const cache = await caches.open(`opened-${this.scope}`).catch(() => undefined)
    const kept = await cache?.match(url).catch(() => undefined)
    const answer = kept ?? (await fetch(url))
    if (cache && answer.ok && !isPage(answer))
      await keep(cache, url, answer.clone()).catch(() => undefined)
    return answer
  }
}

const isPage = ({ headers }: Response): boolean => /html/i.test(headers.get('content-type') ?? '')

/** Puts an answer behind all others, also where it was there: those that lie in front go first. */
async function keep(cache: Cache, url: string, answer: Response): Promise<void> {
  await cache.put(url, answer)
  const names = await cache.keys()
  await Promise.all(names.slice(0, -MOST).map((name) => cache.delete(name)))
}
