import path from 'node:path'
import { defineConfig, type UserConfigExport } from '@tarojs/cli'
import { NormalModuleReplacementPlugin } from 'webpack'
import type Chain from 'webpack-chain'
import { ExpectedModulesPlugin } from './plugins/expectedModules'
import { PageFilesPlugin } from './plugins/pageFiles'
import { nameSharedFiles } from './plugins/sharedFiles'
import { hasTestContent } from './scripts/run'

/** Libraries that ship newer syntax than our oldest phones read, and so are compiled down too. */
const isModern = (file: string) =>
  /node_modules[\\/](ts-fsrs|valibot|zustand|dayjs)[\\/]/.test(file)

/**
 * Levels of nesting for which base.wxml holds templates (missing from Taro's types). Views nest
 * less deep on every screen, which every journey checks: below, Taro would put a component of its own
 * between them, which breaks layouts.
 */
const templates = { baseLevel: 8 }

/**
 * The whole editions, in a file of their own in WeChat's main package. Screens that do with the
 * editions' covers open without it.
 */
const content = {
  chunk: 'content',
  modules: /(src[\\/]content[\\/]generated|\.cache[\\/]content)[\\/](index\.ts|[^.]+\.json)$/,
  without: ['pages/home/index', 'pages/quiz/index', 'pages/missing/index'],
}

/** `npm run dev`, which serves one page for every address from the host's root. */
const isWatching = process.env.NODE_ENV === 'development'

/** The way from index.html to the site's root: a release may lie under any path. */
const root = isWatching ? '/' : './'

/** What webpack's own code may use; Taro takes every phone for an ES5 one. */
const environment = { arrowFunction: true, const: true, templateLiteral: true }

/** What the build works out: the editions' covers, and what the search looks things up in. */
const workedOut = [
  /src[\\/]pages[\\/]covers\.ts$/,
  /src[\\/]pages[\\/]search[\\/]asked\.ts$/,
  /src[\\/]pages[\\/]search[\\/]sounds\.ts$/,
]

/** The tests' content, compiled (config/scripts/testContent.ts). */
const isTestContent = (file: string) => /\.cache[\\/]content[\\/]/.test(file)

/** Has `#content` of package.json mean in the build what it means in the process that builds. */
function takeContent(chain: Chain): void {
  if (hasTestContent) chain.resolve.set('conditionNames', ['tests', '...'])
}

/** Taro's own entry, of which a mini-program needs a part. */
const taro = /@tarojs[\\/]taro[\\/]index\.js$/

function workOutAtBuild(chain: Chain): void {
  chain.module
    .rule('atBuild')
    .test(workedOut)
    .enforce('post')
    .use('atBuild')
    .loader(path.resolve(__dirname, 'loaders/atBuild.cjs'))
}

/**
 * How Taro builds the two targets. What each setting gave, in bytes, stands in
 * tests/bench/README.md; a setting without a measured effect has no place here.
 */
export default defineConfig<'webpack5'>(() => {
  const target = process.env.TARO_ENV
  const output = `${hasTestContent ? 'dist/test' : 'dist'}/${target}`
  const config: UserConfigExport<'webpack5'> = {
    projectName: 'rule-of-law-reports',
    date: '2026-11-23',
    designWidth: 375,
    deviceRatio: { 375: 2 },
    sourceRoot: 'src',
    outputRoot: output,
    framework: 'react',
    // A browser's build has no templates. Other platforms than WeChat have others to make lean.
    plugins: [
      ...(target === 'h5' ? [] : [path.resolve(__dirname, 'plugins/aria.ts')]),
      ...(target === 'weapp' ? [path.resolve(__dirname, 'plugins/lean.ts')] : []),
    ],
    compiler: { type: 'webpack5', prebundle: { enable: false } },
    // One shared cache gives broken mixes of the two targets with exit code 0.
    cache: { enable: false },
    terser: {
      enable: true,
      config: {
        // Taro keeps names of functions and quotes of keys in a browser's build, and switches most
        // compressions off.
        keep_fnames: false,
        compress: {
          ecma: 2019,
          passes: 3,
          arrows: true,
          collapse_vars: true,
          comparisons: true,
          computed_props: true,
          hoist_props: true,
          inline: true,
          loops: true,
          negate_iife: true,
          properties: true,
          reduce_funcs: true,
          reduce_vars: true,
          switches: true,
          typeofs: true,
        },
        // Chinese stays three bytes a character instead of six.
        output: { ecma: 2019, ascii_only: false, comments: false, quote_keys: false },
      },
    },
    // A mini-program's tab bar takes files, named in src/theme.json.
    copy: {
      patterns: target === 'h5' ? [] : [{ from: 'src/icons', to: `${output}/icons` }],
      options: {},
    },
    mini: {
      ...templates,
      runtime: { enableInnerHTML: false },
      compile: { include: [isModern, isTestContent] },
      // Lengths are CSS pixels on every device: text sizes are the reader's to choose.
      postcss: { pxtransform: { enable: false, config: {} } },
      miniCssExtractPluginOption: { ignoreOrder: true },
      webpackChain(chain) {
        takeContent(chain)
        workOutAtBuild(chain)
        nameSharedFiles(chain, path.resolve(__dirname, '..'))
        chain.output.set('environment', environment)
        chain.module
          .rule('namedHooks')
          .test(taro)
          .use('namedHooks')
          .loader(path.resolve(__dirname, 'loaders/namedHooks.cjs'))
        chain
          .plugin('expectedModules')
          .use(ExpectedModulesPlugin, [[...workedOut, taro, content.modules]])
        chain.optimization.merge({
          // The oftener a module is named, the shorter.
          moduleIds: 'size',
          splitChunks: {
            cacheGroups: {
              content: { name: content.chunk, test: content.modules, priority: 20 },
            },
          },
        })
      },
      addChunkPages(chunksOf, pages = []) {
        const whole = pages.filter((page) => !content.without.includes(page))
        for (const page of whole) chunksOf.set(page, [content.chunk])
      },
    },
    h5: {
      compile: { include: [isModern, isTestContent] },
      publicPath: root,
      useHtmlComponents: true,
      router: { mode: 'hash' },
      // The page's own policy admits no eval, and without hot swaps a change is a reload.
      sourceMapType: 'cheap-module-source-map',
      devServer: { hot: false, open: false },
      postcss: { pxtransform: { enable: false, config: {} } },
      output: {
        filename: 'js/[name].[contenthash:8].js',
        chunkFilename: 'js/[name].[contenthash:8].js',
      },
      miniCssExtractPluginOption: {
        ignoreOrder: true,
        filename: 'css/[name].[contenthash:8].css',
        chunkFilename: 'css/[name].[contenthash:8].css',
      },
      webpackChain(chain) {
        takeContent(chain)
        chain.performance.hints(false)
        chain.output.set('environment', environment)
        if (!isWatching) chain.plugin('pageFiles').use(PageFilesPlugin)
        // Styles and an icon font of Taro's own web components, of which this build has none.
        chain
          .plugin('withoutWebComponents')
          .use(NormalModuleReplacementPlugin, [
            /taro-components\.css$/,
            path.resolve(__dirname, 'none.css'),
          ])
        chain
          .plugin('expectedModules')
          .use(ExpectedModulesPlugin, [[...workedOut, /config[\\/]none\.css$/]])
        workOutAtBuild(chain)
        // Taro's default gives every page its own copy of what pages share.
        chain.optimization.splitChunks({
          chunks: 'all',
          minSize: 8_000,
          cacheGroups: {
            default: { minChunks: 2, reuseExistingChunk: true },
            // One sheet, before every page's own: a copy that came later would undo what a page
            // says of a component.
            components: {
              name: 'components',
              type: 'css/mini-extract',
              test: /[\\/]src[\\/]components[\\/]/,
              priority: 1,
              enforce: true,
            },
          },
        })
        chain.plugin('htmlWebpackPlugin').tap((args) => {
          args[0].template = path.resolve(__dirname, '../src/index.html')
          args[0].root = root
          return args
        })
      },
    },
  }
  return config
})
