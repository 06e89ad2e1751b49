import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

/** What tells a file's version in its name, as long as webpack's: of its bytes alone. */
export function shortHash(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes)).slice(0, 8)
}
