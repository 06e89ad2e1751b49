/** What is done once before the app starts in a mini-program. */
import { attempt } from './platform/attempt'
import { confirm } from './platform/dialog'
import { watchUpdates } from './platform/updates'

watchUpdates((accept) => {
  const asked = confirm('有新版本。现在更新吗？答题进度会保留。', '更新')
  attempt(asked.then((agreed) => agreed && accept()))
})
