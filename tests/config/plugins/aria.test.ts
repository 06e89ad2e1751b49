import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import aria, { type AriaPlatform } from '../../../config/plugins/aria'
import { ariaAttributes } from '../../../config/plugins/aria.table'
import { buildWith } from './build'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'aria-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

type Components = Record<string, Record<string, string>>

/** A platform as Taro's are, with components by their names. */
function platformOf(names: string[]) {
  const merged: Components[] = []
  const platform = {
    template: {
      internalComponents: Object.fromEntries(names.map((name) => [name, {}])),
      mergeComponents: (_: unknown, patch: Components) => merged.push(patch),
    },
    fileType: { templ: '.axml' },
    runtimePath: 'taro/runtime',
  } satisfies AriaPlatform
  return { platform, merged }
}

const known = [...Object.keys(ariaAttributes), 'Image']

/** The templates that Taro writes of components with attributes. */
const writeTemplates = (components: Components) =>
  writeFileSync(
    path.join(folder, 'base.axml'),
    Object.entries(components)
      .map(([name, attributes]) => {
        const all = Object.keys(attributes).map((attribute) => `${attribute}="{{i.p0||''}}"`)
        return `<template><${name.toLowerCase()} ${['id="a"', ...all].join(' ')}></template>`
      })
      .join('\n'),
  )

test('the attributes come to the templates and to the runtime', () => {
  const { platform, merged } = platformOf(known)
  const build = buildWith<AriaPlatform>(aria, folder)
  build.setUp(platform)
  expect(merged).toEqual([ariaAttributes])
  expect(platform.runtimePath).toEqual([
    'taro/runtime',
    path.resolve('config/plugins/aria.runtime.ts'),
  ])
  writeTemplates(ariaAttributes)
  expect(() => build.end()).not.toThrow()
})

test('a platform without templates to add to is refused', () => {
  const { platform } = platformOf(known)
  const build = buildWith<AriaPlatform>(aria, folder)
  const refused = [
    { ...platform, template: undefined },
    { ...platform, template: { ...platform.template, mergeComponents: undefined } },
    { ...platform, template: { ...platform.template, internalComponents: undefined } },
    { ...platform, fileType: undefined },
  ]
  for (const other of refused) expect(() => build.setUp(other)).toThrow('config/plugins/aria.ts')
})

test('a component that Taro does not know is refused', () => {
  const { platform, merged } = platformOf(known.filter((name) => name !== 'Text'))
  expect(() => buildWith<AriaPlatform>(aria, folder).setUp(platform)).toThrow('no Text')
  expect(merged).toEqual([])
})

test('a build whose templates lack an attribute of the table fails', () => {
  const build = buildWith<AriaPlatform>(aria, folder)
  build.setUp(platformOf(known).platform)
  const { 'aria-live': _, ...silent } = ariaAttributes.View
  // Another component's does not do.
  writeTemplates({ ...ariaAttributes, View: silent, Image: ariaAttributes.View })
  expect(() => build.end()).toThrow('base.axml has no View.aria-live')
})

test('a build without templates, or that never asks for its platform, fails', () => {
  const build = buildWith<AriaPlatform>(aria, folder)
  expect(() => build.end()).toThrow('config/plugins/aria.ts')
  build.setUp(platformOf(known).platform)
  expect(() => build.end()).toThrow('base.axml')
})
