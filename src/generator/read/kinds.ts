/** Files that are no report in a form that can be read, told by their first bytes. */
import { refuse } from '../ground/diagnostics'

/** The stream in which Office keeps an encrypted document (MS-OFFCRYPTO 2.3.4.4), in UTF-16. */
const ENCRYPTED = [...'EncryptedPackage'].map((char) => `${char}\0`).join('')
/** A compound file's directory stands near its head or its end (MS-CFB 2.6). */
const SEARCHED = 1024 * 1024

/** The lengths of Word's and of other Office programs'. */
const LOCK_FILES = [162, 165]

/** Refuses a file of another kind, with its true name and what to do. */
export function refuseOtherKinds(bytes: Uint8Array): void {
  const head = String.fromCharCode(...bytes.subarray(0, 4096))
  if (isLockFile(bytes))
    refuse(
      'LOCK-FILE',
      '这是 Word 的临时文件（名字以 ~$ 开头，报告在 Word 里打开时才有），不是报告。请关闭 Word，给出报告本身。',
    )
  if (head.startsWith('%PDF'))
    refuse('PDF', '这是 PDF 文件，文字不能可靠地取出。请用 Word 原稿，或把网页另存为 .html。')
  if (head.startsWith('\u00D0\u00CF\u0011\u00E0')) refuseCompound(bytes)
  if (/^\s*\{\\rtf/u.test(head))
    refuse(
      'RTF',
      '这是 RTF 文件（后缀可能是 .rtf 或 .doc）。请在 Word 里打开它，另存为 .docx 再试。',
    )
  if (isMhtml(head))
    refuse(
      'MHT',
      '这是 MHT 文件（单个文件网页）。请在浏览器里打开原网页，另存为“网页，仅 HTML”（.html）再试。',
    )
  if (isPicture(head))
    refuse('PICTURE', '这是图片，里面的字读不出来。请给出文字版：Word 原稿，或网页另存的 .html。')
}

/** Office's owner file (PRONOM fmt/473): the user's name by its length, in ANSI and from 54 on in UTF-16. */
function isLockFile(bytes: Uint8Array): boolean {
  const [first = 0, wide = 0, high = 1] = [bytes[0], bytes[54], bytes[55]]
  const isLength = (length: number): boolean => length > 0 && length < 54
  return LOCK_FILES.includes(bytes.length) && isLength(first) && isLength(wide) && high === 0
}

function refuseCompound(bytes: Uint8Array): never {
  const ends = [bytes.subarray(0, SEARCHED), bytes.subarray(-SEARCHED)]
  if (ends.some((part) => latin(part).includes(ENCRYPTED)))
    refuse(
      'ENCRYPTED',
      '这个 Word 文件加了密码（加密文档），打不开。请在 Word 的“文件—信息—保护文档”里取消密码，存盘再试。',
    )
  refuse('OLD-WORD', '这是旧版 Word 文件（.doc）。请在 Word 里另存为 .docx 再试。')
}

/** A message of several parts (RFC 2557), as browsers and Word save pages. */
function isMhtml(head: string): boolean {
  return (
    /^(?:\s*[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*)*?\s*(?:MIME-Version:|Snapshot-Content-Location:)/iu.test(
      head,
    ) && /multipart\/(?:related|alternative)/iu.test(head)
  )
}

function isPicture(head: string): boolean {
  return (
    head.startsWith('\u0089PNG') ||
    head.startsWith('\u00FF\u00D8\u00FF') ||
    head.startsWith('GIF8') ||
    /^(?:II\*\0|MM\0\*|RIFF....WEBP|BM.{4}\0\0\0\0)/su.test(head)
  )
}

/** ASCII as it is, every other byte some character. */
function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes)
}
