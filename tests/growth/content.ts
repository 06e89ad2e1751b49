import { resolve } from 'node:path'
import { readFolder } from '../../config/scripts/folder'
import { withTestsOwn } from '../../config/scripts/testContent'
import type { Folder } from '../../src/generator/editor/files'
import { copies, isOriginal, varied } from './varied'

/**
 * A content folder of `n` editions, to be compiled by `bundle`: some 0.3 s an edition. `n` is 1 to
 * 140; 1 is the tests' own content.
 */
export function contentOf(n: number): Folder {
  const own = readFolder(resolve('tests/content'))
  const texts = copies(n).flatMap((copy) =>
    [...own].map(([path, bytes]): [string, Uint8Array] =>
      isOriginal(copy)
        ? [path, bytes]
        : [varied(path, copy), encoder.encode(varied(decoder.decode(bytes), copy))],
    ),
  )
  return withTestsOwn(readFolder(resolve('src/content')), new Map(texts))
}

const encoder = new TextEncoder()
const decoder = new TextDecoder()
