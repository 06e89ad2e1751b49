/** @jest-environment jsdom */
import { canSpeak, hasVoice, hush, say } from '../../src/platform/speech'
import { installSpeech, ownVoice, removeSpeech, type Voice } from '../support/speech'

beforeEach(() => jest.useFakeTimers())
afterEach(() => {
  hush()
  removeSpeech()
  jest.useRealTimers()
})

const voice = (lang: string, localService = true, name = lang): Voice => ({
  name,
  lang,
  localService,
})

test('a browser without a synthesis cannot speak, and says nothing', async () => {
  expect(canSpeak()).toBe(false)
  expect(await hasVoice()).toBe(false)
  const onEnd = jest.fn()
  say('话', onEnd)
  expect(onEnd).toHaveBeenCalledWith('failed')
})

test.each([
  [
    'its own before one that asks a server',
    [voice('zh-CN', false), voice('zh-CN', true, '自带')],
    '自带',
  ],
  ['as Android writes it', [voice('en-US'), voice('zh_CN')], 'zh_CN'],
  ['as newer systems write it', [voice('cmn-Hans-CN')], 'cmn-Hans-CN'],
  ['the mainland’s before Taiwan’s', [voice('zh-TW'), voice('zh-CN')], 'zh-CN'],
  ['a person’s before a robot’s', [voice('zh-CN', true, 'Eddy'), ownVoice], ownVoice.name],
  ['a robot’s where there is no other', [voice('zh-CN', true, 'Eddy')], 'Eddy'],
])('of the voices it takes %s', async (_which, voices, name) => {
  const speech = installSpeech(voices)
  expect(await hasVoice()).toBe(true)
  say('话', () => undefined)
  expect(speech.by).toEqual([name])
})

test.each([
  ['one that sends the words to a server', voice('zh-CN', false)],
  ['Cantonese', voice('zh-HK')],
  ['another language', voice('en-US')],
])('%s does not do', async (_what, only) => {
  const speech = installSpeech([only])
  const found = hasVoice()
  jest.advanceTimersByTime(2000)
  expect(await found).toBe(false)
  say('话', () => undefined)
  expect(speech.said).toEqual([])
})

test('voices that are loaded late are waited for', async () => {
  const speech = installSpeech([])
  const found = hasVoice()
  speech.load([voice('en-US')])
  speech.load([ownVoice])
  expect(await found).toBe(true)
})

test('the end is told once, whether said or failed', () => {
  const speech = installSpeech([ownVoice])
  const onEnd = jest.fn()
  say('一', onEnd)
  speech.end()
  speech.last()?.onend?.()
  say('二', onEnd)
  speech.end('failed')
  jest.runAllTimers()
  expect(onEnd.mock.calls).toEqual([['said'], ['failed']])
})

test('what is broken off tells of no end, though the browser does', () => {
  const speech = installSpeech([ownVoice])
  const onFirst = jest.fn()
  say('一', onFirst)
  say('二', () => undefined)
  expect(speech.said).toEqual(['一'])
  // Chrome drops what follows a break at once.
  jest.advanceTimersByTime(100)
  expect(speech.said).toEqual(['一', '二'])
  hush()
  jest.runAllTimers()
  expect(onFirst).not.toHaveBeenCalled()
})

test('what is hushed before it began does not begin', () => {
  const speech = installSpeech([ownVoice])
  say('一', () => undefined)
  say('二', () => undefined)
  hush()
  jest.runAllTimers()
  expect(speech.said).toEqual(['一'])
})

test('an engine that never tells of the end does not hold up what follows', () => {
  installSpeech([ownVoice])
  const onEnd = jest.fn()
  say('一二三', onEnd)
  jest.advanceTimersByTime(12_000)
  expect(onEnd).not.toHaveBeenCalled()
  jest.advanceTimersByTime(2000)
  expect(onEnd).toHaveBeenCalledWith('said')
})
