import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

const FOLDER = 'src/content/law-questions'
const record = readFileSync(join(FOLDER, 'CHECKED.md'), 'utf8')

interface File {
  law: string
  edition: string
  questions: object[]
}

test.each(readdirSync(FOLDER).filter((name) => name.endsWith('.yaml')))(
  'the record of the second reading names the edition and the number of questions in %s',
  (name) => {
    const { law, edition, questions }: File = parse(readFileSync(join(FOLDER, name), 'utf8'))
    const short = law.replace(/^最高人民法院关于适用〈中华人民共和国(.+)〉的/u, '适用$1的')
    expect(record).toContain(`| ${short} | ${edition} | ${questions.length} |`)
  },
)
