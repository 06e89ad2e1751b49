import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Reading } from './content'

const HOME_JS = `const { title, readings } = require('../../report')
Page({
  data: { title, list: readings.map(({ id, name }) => ({ id, name })) },
  open({ currentTarget }) {
    wx.navigateTo({ url: '/pages/section/index?s=' + currentTarget.dataset.id })
  },
})
`
const HOME_WXML = `<view class="title">{{title}}</view>
<view wx:for="{{list}}" wx:key="id" class="card" data-id="{{item.id}}" bindtap="open">{{item.name}}</view>
`
const SECTION_JS = `const { readings } = require('../../report')
Page({
  data: { name: '', items: [] },
  onLoad({ s }) {
    const reading = readings.find(({ id }) => id === s)
    if (reading) this.setData({ name: reading.name, items: reading.items })
  },
})
`
const SECTION_WXML = `<view class="title">{{name}}</view>
<view wx:for="{{items}}" wx:key="heading" class="card">
  <view class="heading">{{item.heading}}</view>
  <view wx:for="{{item.paragraphs}}" wx:for-item="words" wx:key="*this">{{words}}</view>
</view>
`
const APP_WXSS = `page { padding: 16px; font-size: 17px; line-height: 1.75; }
.title { font-size: 24px; }
.card { padding: 12px 0; border-bottom: 1px solid #ccc; }
.heading { font-weight: bold; }
`

/** The report's reading screens as a mini-program written by hand, with no framework at all. */
export function writeNative(folder: string, title: string, readings: readonly Reading[]): void {
  rmSync(folder, { recursive: true, force: true })
  const files = {
    'app.js': 'App({})\n',
    'app.json': JSON.stringify({ pages: ['pages/home/index', 'pages/section/index'] }),
    'app.wxss': APP_WXSS,
    'report.js': `module.exports = ${JSON.stringify({ title, readings })}\n`,
    'pages/home/index.js': HOME_JS,
    'pages/home/index.json': '{}',
    'pages/home/index.wxml': HOME_WXML,
    'pages/section/index.js': SECTION_JS,
    'pages/section/index.json': '{}',
    'pages/section/index.wxml': SECTION_WXML,
  }
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
}
