import { readHtml } from '../../../../src/generator/read/html'
import type { Source } from '../../../../src/generator/read/source'

export const title = '某市人民政府关于2024年法治政府建设情况的报告'
export const prose = '各部门主动公开权责清单，接受社会监督，对群众反映的问题及时核实、及时答复。'

/** Reads a page whose article is its title, the given markup and a last paragraph. */
export function readArticle(markup: string, style = ''): Source {
  return readHtml(
    `<html><head><title>${title}</title><style>${style}</style></head><body>` +
      `<h1>${title}</h1>${markup}<p>${prose}</p></body></html>`,
  )
}

/** The lines between title and last paragraph. */
export function linesOf(markup: string, style = ''): string[] {
  return textsOf(readArticle(markup, style)).slice(1, -1)
}

export function textsOf({ lines }: Pick<Source, 'lines'>): string[] {
  return lines.map(({ text }) => text)
}

/** What is left out: code, text and place, as one line each. */
export function leftOutOf({ leftOut }: Source): string[] {
  return leftOut.map(({ diagnostic, text, place }) =>
    `${diagnostic.code} ${place.line}:${place.column} ${text}`.trim(),
  )
}

/** Text of what is furniture, of one kind or of all. */
export function furnitureOf({ furniture }: Source, kind?: string): string[] {
  return furniture.filter((one) => !kind || one.kind === kind).map(({ text }) => text)
}
