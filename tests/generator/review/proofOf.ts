/** The sign-off page of a report, as a command lays it before a publisher. */
import { ask } from '../../../src/generator/ask'
import { compile } from '../../../src/generator/compile'
import { withEditorial } from '../../../src/generator/editor/editorial'
import { type Editorial, editorialSchema } from '../../../src/generator/editor/schemas'
import { readYaml } from '../../../src/generator/editor/yaml'
import { proofPage } from '../../../src/generator/review/proof'
import { whoseOf } from '../../../src/report/whose'

/** What can be given beside a report: the text of editorial.yaml, or any of the page's own input. */
interface Beside extends Partial<Parameters<typeof proofPage>[0]> {
  editorial?: string
}

/** A report compiled and edited, and its page. */
export async function proofOf(
  report: string | Uint8Array,
  { editorial = '', ...given }: Beside = {},
) {
  const { edition: drafted, ...compiled } = await compile(Buffer.from(report), 'mou-2023')
  const written: Editorial = readYaml(editorial, editorialSchema).value
  const edition = withEditorial(drafted, written)
  const questions = ask(edition)
  const whose = whoseOf({ kind: '其他' }, edition)
  const beside = { series: [], editions: [edition], faults: [], questions }
  const input = { ...compiled, whose, edition, drafted, ...beside, ...given }
  return { ...input, page: proofPage(input) }
}
