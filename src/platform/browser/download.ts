/** Saves a file among the reader's downloads. */
export function download(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  // The download has begun by then; the memory need not be held for longer.
  window.setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
