/**
 * Tells whenever what a selector names comes into view and goes out of it. Returns what ends the
 * watch. Of several pages that lie on each other, the last is the present one.
 */
export function watchView(selector: string, onChange: (inView: boolean) => void): () => void {
  const view = [...document.querySelectorAll(selector)].pop()
  if (!view || typeof IntersectionObserver === 'undefined') return () => undefined
  const observer = new IntersectionObserver((entries) => {
    for (const { isIntersecting } of entries) onChange(isIntersecting)
  })
  observer.observe(view)
  return () => observer.disconnect()
}
