import * as v from 'valibot'
import { persisted } from './persisted'

/** How the reader wants the app to look (see `Look` of the Screen component) and to open. */
const Settings = v.object({
  theme: v.fallback(v.picklist(['system', 'light', 'dark']), 'system'),
  textSize: v.fallback(v.picklist(['system', 17, 20, 24, 30]), 'system'),
  elder: v.fallback(v.boolean(), false),
  /** Id of the edition that opens where an address names none; undefined for the newest. */
  edition: v.fallback(v.optional(v.string()), undefined),
})

export type Settings = v.InferOutput<typeof Settings>

export const defaultSettings: Settings = {
  theme: 'system',
  textSize: 'system',
  elder: false,
  edition: undefined,
}

/** Settings from whatever was stored: a field that makes no sense falls back by itself. */
export function readSettings(stored: object): Settings {
  return v.parse(Settings, { ...defaultSettings, ...stored })
}

interface SettingsActions {
  choose(settings: Partial<Settings>): void
}

export const useSettings = persisted<Settings, SettingsActions>({
  key: 'settings',
  nothing: defaultSettings,
  restore: readSettings,
  merge: (_ours, theirs) => theirs,
  actions: (change) => ({ choose: (settings) => change(() => settings) }),
})
