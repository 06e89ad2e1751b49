import { colours } from '../platform/colours'
import type { WhoseApp } from '../report/types'

/** What a phone needs to put the app on its home screen; addresses are relative to the file's. */
export const manifestOf = ({ name, by }: WhoseApp) => ({
  name,
  short_name: '法治报告',
  description: `把法治政府建设情况报告读成卡片、数字和问答。${by}`,
  lang: 'zh-CN',
  start_url: './',
  scope: './',
  display: 'standalone',
  background_color: colours.light.paper,
  theme_color: colours.light.paper,
  icons: [192, 512].map((size) => ({
    src: `icons/${size}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose: 'any maskable',
  })),
})
