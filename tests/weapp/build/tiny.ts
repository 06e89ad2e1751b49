import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Build, readBuild } from './build'

/** A whole, faultless mini-program by hand: two tabs, a subpackage, a component, a script. */
export const tiny: Record<string, string> = {
  'app.json': JSON.stringify({
    pages: ['pages/home/index', 'pages/mine/index'],
    subPackages: [{ root: 'extra', pages: ['detail/index'] }],
    tabBar: {
      list: [
        { pagePath: 'pages/home/index', text: '首页', iconPath: '@home' },
        { pagePath: 'pages/mine/index', text: '我的' },
      ],
    },
    window: { navigationBarBackgroundColor: '@paper' },
    darkmode: true,
    themeLocation: 'theme.json',
  }),
  'theme.json': JSON.stringify({
    light: { paper: '#ffffff', home: 'home.png' },
    dark: { paper: '#000000', home: 'home-dark.png' },
  }),
  'home.png': 'png',
  'home-dark.png': 'png',
  'app.js': 'App({ onLaunch(options) { this.scene = options.scene } })',
  'app.wxss': '@import "./base.wxss"; .page { color: #333333 }',
  'base.wxss': '.row { color: #333333 }',
  'words.wxs': 'module.exports = { loud: function (text) { return text + "!" } }',
  'pages/home/index.js': `
    Page({
      data: { count: 0, rows: ['甲', '乙'] },
      onLoad(query) { this.setData({ query: query.e || '' }) },
      more() { this.setData({ count: this.data.count + 1 }) },
      open(event) {
        wx.navigateTo({ url: '/extra/detail/index?row=' + event.currentTarget.dataset.row })
      },
      onShareAppMessage({ from, target }) {
        return { title: from + (target ? target.dataset.row : ''), path: '/pages/home/index?e=x' }
      },
    })`,
  'pages/home/index.json': JSON.stringify({ usingComponents: { badge: '/badge' } }),
  'pages/home/index.wxml': `
    <wxs module="words" src="../../words.wxs"/>
    <view class="count" bindtap="more">{{words.loud('点了' + count + '次')}}</view>
    <view wx:for="{{rows}}" wx:key="*this" class="row" data-row="{{item}}" bindtap="open">
      <text>{{item}}</text><badge count="{{count}}"/>
    </view>
    <button open-type="share" data-row="丙">分享</button>`,
  'pages/mine/index.js': `Page({ onShow() { this.setData({ visits: wx.getStorageSync('visits') }) } })`,
  'pages/mine/index.json': '{}',
  'pages/mine/index.wxml': '<text>来过{{visits}}次</text>',
  'badge.js': `
    Component({
      properties: { count: Number },
      data: { loud: false },
      methods: { shout() { this.setData({ loud: true }) } },
    })`,
  'badge.json': '{"component":true}',
  'badge.wxml': '<text class="badge" bindtap="shout">徽{{count}}{{loud ? "响" : ""}}</text>',
  'extra/detail/index.js': `
    Page({
      onLoad({ row }) { this.setData({ row }) },
      back() { wx.navigateBack() },
    })`,
  'extra/detail/index.json': '{}',
  'extra/detail/index.wxml': '<view class="page" bindtap="back">第{{row}}行</view>',
}

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

/** Writes files to a new folder of the system's temporary one and reads them as a build. */
export function miniProgram(files: Record<string, string | null>): Build {
  const folder = mkdtempSync(path.join(tmpdir(), 'weapp-'))
  folders.push(folder)
  for (const [file, text] of Object.entries(files)) {
    if (text === null) continue
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), text)
  }
  return readBuild(folder)
}
