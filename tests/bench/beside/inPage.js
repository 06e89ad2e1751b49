/** Runs in the measured page, as it is: see measure.ts. */
window.watched = { lastTask: 0, tapToText: 0 }

new PerformanceObserver((list) => {
  for (const { startTime, duration } of list.getEntries()) {
    window.watched.lastTask = startTime + duration
  }
}).observe({ type: 'longtask', buffered: true })

/** From the next click on, looks at every frame for the words, outside what is hidden. */
window.watchTap = (words) => {
  const inSight = () => {
    const found = document.evaluate(`//body//text()[contains(., '${words}')]`, document, null, 7)
    for (let at = 0; at < found.snapshotLength; at++) {
      const holder = found.snapshotItem(at).parentElement
      if (!holder.checkVisibility()) continue
      const { top, height } = holder.getBoundingClientRect()
      if (height > 0 && top >= 0 && top < window.innerHeight) return true
    }
    return false
  }
  const look = (since) => {
    if (inSight()) window.watched.tapToText = performance.now() - since
    else requestAnimationFrame(() => look(since))
  }
  const heard = { capture: true, once: true }
  document.addEventListener('click', ({ timeStamp }) => look(timeStamp), heard)
}
