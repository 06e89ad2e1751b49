import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { html } from '../../../src/html'
import type { Reading } from './content'

const STYLE = `body{max-width:40em;margin:0 auto;padding:16px;font:17px/1.75 serif}
nav a{display:block;padding:12px 0;color:inherit}`

/** The whole report as one HTML page: a list of sections that leads to their text below it. */
export function writeOnePage(folder: string, title: string, readings: readonly Reading[]): void {
  const list = readings.map(({ id, name }) => html`<a href="#s-${id}">${name}</a>`)
  const text = readings.map(
    ({ id, name, items }) =>
      html`<section id="s-${id}"><h2>${name}</h2>${items.map(
        ({ heading, paragraphs }) =>
          html`<h3>${heading}</h3>${paragraphs.map((words) => html`<p>${words}</p>`)}`,
      )}</section>`,
  )
  const page = html`<h1>${title}</h1><nav>${list}</nav>${text}`
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    path.join(folder, 'index.html'),
    `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${STYLE}</style>${page.markup}`,
  )
}
