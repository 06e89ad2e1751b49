import { Misuse, readArguments, type Takes } from '../../../config/scripts/arguments'

const TAKES: Takes = {
  name: 'edition',
  usage: '用法：npm run edition -- 文件 --id 编号；--anchor 编号；--strict',
  values: {
    id: (text) => !text.includes('.'),
    anchor: (text) => !text.includes('.'),
    content: () => false,
  },
  flags: ['strict'],
}

/** What is read of arguments and of npm's variables: `id=x strict | rest`. */
function told(args: string[], env: Record<string, string> = {}): string {
  const { values, flags, rest } = readArguments(TAKES, args, env)
  const options = [...Object.entries(values).map(([name, value]) => `${name}=${value}`), ...flags]
  return `${options.join(' ')} | ${rest.join(' ')}`
}

test.each<[string[], Record<string, string>, string]>([
  // As npm hands on what stands behind `--`.
  [['a.docx', '--id', 'x'], {}, 'id=x | a.docx'],
  [['--id=x', 'a.docx'], {}, 'id=x | a.docx'],
  [['--', '--id', 'x', 'a.docx'], {}, 'id=x | a.docx'],
  [['a.docx', '--strict'], {}, 'strict | a.docx'],
  // As npm 11 hands on the same without `--`, which PowerShell takes away.
  [['a.docx', 'x'], { npm_config_id: 'true' }, 'id=x | a.docx'],
  [['x', 'a.docx'], { npm_config_id: 'true' }, 'id=x | a.docx'],
  [['a.docx'], { npm_config_id: 'x' }, 'id=x | a.docx'],
  [['x'], { npm_config_anchor: 'true' }, 'anchor=x | '],
  [[], { npm_config_strict: 'true' }, 'strict | '],
  // An option of npm's own is none of ours, and what was typed comes first.
  [['a.docx', '--id', 'x'], { npm_config_id: 'y', npm_config_yes: 'true' }, 'id=x | a.docx'],
])('%j with %j is read as one thing', (args, env, read) => {
  expect(told(args, env)).toBe(read)
})

test.each([
  [['a b.docx', '——id', 'x'], '“——id”前面不是两条英文短横，应是 --id。', '"a b.docx" --id x'],
  [['a.docx', '–id=x'], '“–id”前面不是两条英文短横，应是 --id。', 'a.docx --id=x'],
  [['a.docx', '-id', 'x'], '“-id”前面要有两条短横，应是 --id。', 'a.docx --id x'],
  [['a.docx', '--ID', 'x'], '“--ID”要用小写，应是 --id。', 'a.docx --id x'],
  [['--anchr', 'x'], '没有 --anchr 这个选项，想写的可能是 --anchor。', '--anchor x'],
])('%j is told by its name, with the line to type', (args, slip, line) => {
  expect(() => told(args)).toThrow(
    new Misuse(`${slip}请照抄下面一行：\n  npm run edition -- ${line}`),
  )
})

test.each([
  [['--colour'], '没有 --colour 这个选项。可用的有：--id、--anchor、--strict。'],
  [['a.docx', '--id'], '--id 后面没有写内容。'],
  [['--id', '--strict'], '--id 后面没有写内容。'],
])('%j is told by its name, with the usage', (args, slip) => {
  expect(() => told(args)).toThrow(new Misuse(`${slip}\n${TAKES.usage}`))
})

test.each([
  [['a.docx'], { npm_config_id: 'true' }, '--id 后面没有写内容。'],
  [['a.docx'], { npm_config_id: '' }, '--id 后面没有写内容。'],
  [[], { npm_config_anchor: 'true' }, '--anchor 后面没有写内容。'],
  [['x'], { npm_config_id: 'true', npm_config_anchor: 'true' }, '--anchor 后面没有写内容。'],
])('%j with %j is told as if npm had left it where it was', (args, env, slip) => {
  expect(() => told(args, env)).toThrow(new Misuse(`${slip}\n${TAKES.usage}`))
})

test('a minus sign alone, or a file that begins with a dash, is no option', () => {
  expect(told(['-', '-报告.docx', '—2024.docx'])).toBe(' | - -报告.docx —2024.docx')
})
