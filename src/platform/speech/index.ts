/** How a voice came to the end of what it was given. */
export type End = 'said' | 'failed'

/**
 * Whether this device reads text aloud when an app asks. WeChat has no such call: its plugin
 * 微信同声传译 (WechatSI, `textToSpeech`) has a server make the sound, at most 1000 bytes a time, and
 * gives back an address that expires after three hours; `InnerAudioContext` plays audio files
 * alone. Both need the network, so WeChat's readers have their phone's own reader.
 */
export const canSpeak = (): boolean => false

/** Whether there is a Chinese voice that works without the network; known once voices are loaded. */
export const hasVoice = async (): Promise<boolean> => false

/** Says these words and then calls back, once; what was being said before is broken off. */
export function say(_words: string, _onEnd: (end: End) => void): void {}

/** Breaks off what is being said, without a call back. */
export function hush(): void {}
