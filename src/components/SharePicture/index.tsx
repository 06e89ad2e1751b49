import { Canvas } from '@tarojs/components'
import { useMemo } from 'react'
import { aria } from '../../platform/aria'
import { findCanvas } from '../../platform/canvas'
import type { PictureOf } from '../../platform/share'
import { fileOf } from '../../platform/weapp/canvasFile'
import { readAddress } from '../../report/address'
import { posterOf } from '../../report/poster'
import type { EditionBundle } from '../../report/types'
import { draw } from '../Picture/draw'
import './index.css'

/** The shape that WeChat shows in a chat: 5 to 4. */
const WIDTH = 400
const HEIGHT = 320
const CANVAS = 'share-picture'

/**
 * Draws the picture that goes into a chat with a figure or a section: its number, its meaning and its
 * bars, and `foot` who made it, without the sentence. Each is drawn once; the page must hold a
 * `SharePicture`.
 */
export function useSharePicture(edition: EditionBundle, foot: string): PictureOf {
  return useMemo(() => {
    const files = new Map<string, Promise<string | undefined>>()
    return (path) => {
      const file = files.get(path) ?? drawn(edition, path, foot)
      files.set(path, file)
      return file
    }
  }, [edition, foot])
}

async function drawn(
  edition: EditionBundle,
  path: string,
  foot: string,
): Promise<string | undefined> {
  const poster = posterOf(edition, readAddress(path).query)
  if (!poster?.figure) return undefined
  try {
    const canvas = await findCanvas(CANVAS)
    const content = { ...poster, quote: undefined, source: '', foot }
    if (!canvas || !draw(canvas, content, WIDTH, HEIGHT)) return undefined
    return await fileOf(canvas)
  } catch {
    return undefined
  }
}

/** The canvas of `useSharePicture`, out of sight. */
export function SharePicture() {
  return (
    <Canvas
      type="2d"
      id={CANVAS}
      canvasId={CANVAS}
      className="share-picture"
      {...aria({ hidden: true })}
    />
  )
}
