/** What is looked at: a page names its address in its head. */
const HEAD = 20_000

/** The address that a browser writes into a page that it saves, or the page's own. */
export function savedFrom(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD))
  const saved = /saved from url=\(\d+\)(https?:\/\/[^\s<>"]{4,300})/u.exec(head)
  const canonical =
    /<link[^<>]{0,80}rel="canonical"[^<>]{0,80}href="(https?:\/\/[^"<>\s]{4,300})"/u.exec(head)
  return saved?.[1] ?? canonical?.[1]
}
