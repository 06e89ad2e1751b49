import { hooks } from '@tarojs/shared'
import { stepsOf, type Update } from './steps'

/**
 * Bytes that are sent in one piece. WeChat takes ten times as many, but shows none of them before it has
 * all. The publisher is told of what takes more (ONE_STEP in report/weight.ts).
 */
const MOST = 24 * 1024

/** What Taro wants of a page: to take an update, and to tell when it is drawn. */
interface View {
  setData(update: Update, drawn?: () => void): void
}

/** What each page is still to be sent, the first on its way; nothing unless an update was cut. */
const queues = new WeakMap<object, (() => void)[]>()

/**
 * Calls once a page was sent all that is meant for it at this moment, and drew it: at once where
 * nothing is on its way.
 */
export function afterSteps(page: object, call: () => void): void {
  const queue = queues.get(page)
  if (!queue?.length) {
    call()
    return
  }
  queue.push(() => {
    queue.shift()
    call()
    queue[0]?.()
  })
}

/**
 * From now on what a page is sent is cut into steps where it is heavy: the head of a long section is
 * read while the rest of it is drawn. Each step waits until the one before is drawn, and Taro
 * hears of the last alone. `Taro.nextTick` waits for that only where it was called before the update:
 * what needs the whole page waits by `whenSent`.
 */
export function sendInSteps(): void {
  // Taro asks for nothing but the object whose `setData` it calls, before each update.
  hooks.tap(
    'proxyToRaw',
    (page: View): View => ({
      setData(update, drawn) {
        const steps = stepsOf(update, MOST)
        const queue = queues.get(page) || []
        // Behind steps that are on their way it may lead into what is not there yet.
        const isBehind = queue.length > 0
        if (steps.length < 2 && !isBehind) {
          page.setData(update, drawn)
          return
        }
        queues.set(page, queue)
        steps.forEach((step, at) => {
          queue.push(() =>
            page.setData(step, () => {
              queue.shift()
              if (drawn && at === steps.length - 1) drawn()
              queue[0]?.()
            }),
          )
        })
        if (!isBehind) queue[0]?.()
      },
    }),
  )
}
