import { type Build, has, jsonOf } from './build'
import { manifestOf } from './manifest'

type Theme = Record<'light' | 'dark', Record<string, string>>

/** What a value of app.json stands for: itself, or the light and dark values of its @variable. */
export function themed(build: Build, value: string): string[] {
  const { themeLocation } = manifestOf(build)
  if (!value.startsWith('@') || !themeLocation || !has(build, themeLocation)) return [value]
  const theme = jsonOf(build, themeLocation) as Theme
  const name = value.slice(1)
  return [theme.light[name], theme.dark[name]].filter((one) => one !== undefined)
}
