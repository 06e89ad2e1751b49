/** What is done once before the app starts in a mini-program. */
import { attempt } from './platform/attempt'
import { confirm } from './platform/dialog'
import { watchUpdates } from './platform/updates'
import { sendInSteps } from './platform/weapp/sendInSteps'

sendInSteps()
watchUpdates((accept) => {
  const asked = confirm('有新版本。现在更新吗？答题进度会保留。', '更新')
  attempt(asked.then((agreed) => agreed && accept()))
})
