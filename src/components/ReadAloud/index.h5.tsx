import { Text, View } from '@tarojs/components'
import { useDidHide } from '@tarojs/taro'
import { useEffect, useMemo, useRef, useState } from 'react'
import { aria } from '../../platform/aria/index.h5'
import { bringIntoSight, isSeen } from '../../platform/browser/sight'
import { canSpeak, hasVoice } from '../../platform/speech'
import { findSection } from '../../report/outline'
import { type Sentence, sentencesOf } from '../../report/spoken'
import type { EditionBundle } from '../../report/types'
import { Tap } from '../Tap'
import type { ReadAloudProps } from './index'
import { type Playing, playerOf } from './player'
import { type SpokenPlace, showSpoken } from './spoken'
import './index.css'
import './index.h5.css'

export type { ReadAloudProps }

const NO_VOICE =
  '这台设备没有可离线使用的中文语音，不能朗读。可在系统设置的“文字转语音”或“朗读内容”里下载中文语音，再来试试。'

/**
 * Reads a unit aloud with the device's own voice, sentence by sentence, the sentence lit where it
 * stands. It stops as the page is left, and pauses while the window is out of sight. What is read
 * is not put into a live region: the voice says it already.
 */
export function ReadAloud({ edition, unit }: ReadAloudProps) {
  const { section, part } = unit
  const sentences = useMemo(() => sentencesOf({ id: section.id, section, part }), [section, part])
  const [playing, setPlaying] = useState<Playing>({ is: 'silent' })
  const player = useMemo(
    () =>
      playerOf(
        sentences.map(({ words }) => words),
        (now) => {
          // Who has scrolled elsewhere is not called back.
          const follows = isSeen('.spoken', '.voice')
          setPlaying(now)
          showSpoken('at' in now ? placeOf(edition, sentences[now.at]) : undefined)
          if (follows) follow()
        },
      ),
    [edition, sentences],
  )
  const control = useRef<HTMLDivElement>(null)

  // Asking for them is what makes a browser load its voices.
  useEffect(() => void hasVoice(), [])
  useDidHide(() => player.stop())
  useEffect(() => {
    const onHidden = () => {
      if (document.hidden) player.pause()
    }
    document.addEventListener('visibilitychange', onHidden)
    // Some browsers read on after their page has gone.
    window.addEventListener('pagehide', player.stop)
    return () => {
      document.removeEventListener('visibilitychange', onHidden)
      window.removeEventListener('pagehide', player.stop)
      player.stop()
    }
  }, [player])

  const go = (by: number) => {
    player.move(by)
    follow()
  }
  const isPlaying = 'at' in playing
  useEffect(() => {
    if (isPlaying) return makeRoom(control.current)
  }, [isPlaying])

  if (!canSpeak() || sentences.length === 0) return null
  return (
    <>
      <div className="read-aloud" ref={control}>
        <Tap className="read-aloud__control" onTap={isPlaying ? player.stop : player.play}>
          <View className="icon read-aloud__icon" {...aria({ hidden: true })} />
          <Text className="read-aloud__name">{isPlaying ? '停止朗读' : '朗读本节'}</Text>
        </Tap>
      </div>
      <View className="read-aloud__words" {...aria({ role: 'group', live: true })}>
        {playing.is === 'mute' && NO_VOICE}
      </View>
      {isPlaying && (
        <View className="voice" {...aria({ role: 'group', label: '朗读' })}>
          <Text className="voice__place">
            {`第${playing.at + 1}句，共${sentences.length}句${isBroken(playing) ? '，朗读中断了' : ''}`}
          </Text>
          <View className="voice__keys">
            <Tap
              className={playing.at === 0 ? 'voice__key voice__key--end' : 'voice__key'}
              onTap={() => go(-1)}
            >
              上一句
            </Tap>
            <Tap
              className="voice__key voice__key--main"
              onTap={playing.is === 'speaking' ? player.pause : player.resume}
            >
              {playing.is === 'speaking' ? '暂停' : '继续'}
            </Tap>
            <Tap
              className={
                playing.at === sentences.length - 1 ? 'voice__key voice__key--end' : 'voice__key'
              }
              onTap={() => go(1)}
            >
              下一句
            </Tap>
            <Tap
              className="voice__key"
              onTap={() => {
                // The key goes away: who used it by keyboard goes on from where it began.
                control.current?.querySelector('button')?.focus({ preventScroll: true })
                player.stop()
              }}
            >
              停止
            </Tap>
          </View>
        </View>
      )}
    </>
  )
}

/** Brings into sight what is being said, once it is marked. */
function follow(): void {
  requestAnimationFrame(() => bringIntoSight('.spoken', '.voice'))
}

function isBroken(playing: Playing): boolean {
  return playing.is === 'paused' && playing.broken
}

function placeOf(edition: EditionBundle, sentence?: Sentence): SpokenPlace | undefined {
  const section = sentence && findSection(edition, sentence.sectionId)
  if (!section) return undefined
  const { span } = sentence
  const paragraph = span && { id: span.paragraphId, start: span.start, end: span.end }
  return { edition: edition.id, section, paragraph }
}

/** Keeps the foot of the page clear of the keys, and what comes into focus too; until called back. */
function makeRoom(control: Element | null): () => void {
  const places = [control?.closest('.screen'), document.documentElement]
  for (const place of places) place?.setAttribute('data-voice', '')
  return () => {
    for (const place of places) place?.removeAttribute('data-voice')
  }
}

/** Where the reader finds it, and that nothing is sent anywhere; else what the device has instead. */
export function ReadAloudHelp() {
  return (
    <View className="read-aloud-help">
      {canSpeak()
        ? '每一节的标题下有“朗读本节”，用的是这台设备自带的中文语音，不联网，读的内容不会发到别处。'
        : '这个浏览器没有朗读功能。想听报告，可以换一个浏览器，或用手机自带的读屏（苹果手机叫“旁白”，安卓和鸿蒙手机叫“TalkBack”或“屏幕朗读”）。'}
    </View>
  )
}
