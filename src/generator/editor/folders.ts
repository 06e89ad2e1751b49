/** Which folders and files of the content are what, by their names, and what is amiss with them. */
import { type Diagnostic, error, warning } from '../ground/diagnostics'
import { idFault } from './editionId'
import type { Content } from './files'
import { stemOf } from './issuers'
import { nearest } from './nearest'

/** Names by which an edition's report is found in its folder; there may be one of them. */
export const REPORTS = ['report.txt', 'report.html', 'report.htm', 'report.docx']

/** What people write for an edition, beside its report. */
const EDITS = ['editorial.yaml', 'questions.yaml']

const EDITIONS = 'editions'
const DOCUMENT = /\.(?:docx|docm|txt|html?)$/iu
/** A report in a form that cannot be read. */
const UNREADABLE = /\.(?:docm?|wps|rtf|pdf|mht(?:ml)?|ofd)$/iu
const YAML = /\.ya?ml(?:\.|$)/iu
const BACKUP = /副本|复制|备份|copy|backup|\(\d+\)|（\d+）/iu

/** Ids of the editions whose folders are named as they should be. The others are remarked. */
export function wellNamedEditions(content: Content): string[] {
  return content.list(EDITIONS).filter((name) => {
    const path = `${EDITIONS}/${name}`
    const fault = content.bytes(path) ? looseFile(name) : folderFault(name)
    content.note(path, fault)
    return fault.length === 0
  })
}

function looseFile(name: string): Diagnostic[] {
  const command = `npm run edition -- "src/content/editions/${name}" --id 拼音-年份`
  const advice = DOCUMENT.test(name)
    ? `要发布它，请运行 ${command}，然后把这个文件移走；不发布就直接移走`
    : '请把它移到别处'
  return [error('LOOSE-FILE', `“${name}”是文件，不是一份报告的文件夹。${advice}。`)]
}

function folderFault(name: string): Diagnostic[] {
  const fault = idFault(name)
  if (fault === undefined) return []
  const advice = BACKUP.test(name)
    ? `这个文件夹的名字像是备份，留在这里会当成另一份报告发布。请把它移到 src/content/editions 外面。`
    : `文件夹的名字就是报告的编号。${fault}`
  return [error('ID', advice)]
}

/** The path of an edition's report. Undefined, and remarked, where there is none or not one alone. */
export function reportIn(content: Content, folder: string): string | undefined {
  const names = content.list(folder)
  const [name, ...others] = REPORTS.filter((report) => names.includes(report))
  if (name !== undefined && others.length === 0) return `${folder}/${name}`
  const fault =
    name === undefined
      ? error('NO-REPORT', noReport(content, folder, names))
      : error(
          'TWO-REPORTS',
          `这里有${others.length + 1}份报告：${[name, ...others].join('、')}，不知道用哪一份。请只留下要发布的，把别的移到 src/content/editions 外面。`,
        )
  content.note(folder, [fault])
  return undefined
}

function noReport(content: Content, folder: string, names: readonly string[]): string {
  const files = names.filter((name) => content.bytes(`${folder}/${name}`))
  const documents = files.filter((name) => DOCUMENT.test(name) && isForeign(name))
  const [document] = documents
  if (document !== undefined && documents.length === 1)
    return `这里没有叫 report 的报告原文，只有“${document}”。如果它就是报告，请改名为 ${reportName(document)}。${hiddenEnding(document)}`
  if (document !== undefined)
    return `这里没有叫 report 的报告原文，有${documents.map((name) => `“${name}”`).join('')}。请把要发布的一份改名为 ${reportName(document)}，别的移走。`
  const unreadable = files.find((name) => UNREADABLE.test(name))
  if (unreadable !== undefined)
    return `这里只有“${unreadable}”，这种文件读不了。请在 Word 里打开报告，另存为 report.docx，放在这里。`
  const inner = names.find((name) => REPORTS.some((it) => content.bytes(`${folder}/${name}/${it}`)))
  if (inner !== undefined)
    return `这里没有报告原文，报告在下一层的文件夹“${inner}”里。请把里面的文件移出来，放在这里。`
  return `这里没有报告原文，应有 ${REPORTS.join('、')} 之一。`
}

function reportName(document: string): string {
  const ending = /\.[a-z]+$/iu.exec(document)?.[0].toLowerCase() ?? ''
  return `report${ending === '.docm' ? '.docx' : ending}`
}

/** Windows does not show the endings that it knows: report.docx.docx looks like report.docx. */
function hiddenEnding(name: string): string {
  return /\.[a-z]{3,4}\.[a-z]{3,4}$/iu.test(name)
    ? '（看不到最后的后缀时，在资源管理器的“查看”里勾上“文件扩展名”。）'
    : ''
}

/** Whether a file of an edition's folder is none that we know. */
function isForeign(name: string): boolean {
  return ![...REPORTS, ...EDITS].includes(name) && !isMade(name) && editNamed(name) === undefined
}

/** Whether it is what was made for people to read, by another name too: review (1).html. */
function isMade(name: string): boolean {
  return /^(?:review|questions).*\.html?$/iu.test(name)
}

/** The edit that a name is meant for: editorial.yaml.txt, Editorial.yml, questions (1).yaml. */
function editNamed(name: string): string | undefined {
  const isText = YAML.test(name) || /\.(?:txt|docx?)$|^[^.]+$/iu.test(name)
  return isText
    ? EDITS.find((edit) => name.toLowerCase().startsWith(edit.replace('.yaml', '')))
    : undefined
}

/**
 * What lies in an edition's folder and is not used, though it looks as if it should be: an edit by
 * another name, or another version of the report. Notes them at the files.
 */
export function noteUnused(content: Content, folder: string, report: string): void {
  const names = content.list(folder).filter((name) => content.bytes(`${folder}/${name}`))
  for (const name of names) content.note(`${folder}/${name}`, unusedIn(folder, name, names, report))
}

function unusedIn(
  folder: string,
  name: string,
  names: readonly string[],
  report: string,
): Diagnostic[] {
  if ([...REPORTS, ...EDITS].includes(name)) return []
  const edit = editNamed(name)
  if (edit !== undefined)
    return [
      error('MISNAMED', `“${name}”没有用上：${misnamed(name, edit, names)}${hiddenEnding(name)}`),
    ]
  if (isSeries(name)) return [looseSeries(name, [stemOf(folder.slice(EDITIONS.length + 1))])]
  if (YAML.test(name))
    return [
      error(
        'MISNAMED',
        `“${name}”没有用上，这里的修改只写在 ${EDITS.join('、')} 里。请改成其中一个名字，不用就移走。`,
      ),
    ]
  if (!DOCUMENT.test(name) || isMade(name)) return []
  const [used, id] = [report, folder].map((path) => path.slice(path.lastIndexOf('/') + 1))
  const command = `npm run edition -- "src/content/${folder}/${name}" --id ${id}`
  return [
    warning(
      'UNUSED',
      `“${name}”没有用上，发布的是 ${used}。要换成它，请运行 ${command}，您的修改都留着，还会说改了什么，然后把这个文件移走；不用就直接移走。`,
    ),
  ]
}

function misnamed(name: string, right: string, names: readonly string[]): string {
  if (/\.docx?$/iu.test(name))
    return `这是 Word 文件。请用记事本把内容写进 ${right}，另存为 UTF-8 编码，把这个文件移走。`
  return names.includes(right)
    ? `这里已有 ${right}。请把要用的内容写进 ${right}，把这个文件移走。`
    : `文件名应是 ${right}。请改名。`
}

/**
 * Files of a folder that the editions share whose names miss what is looked for: `wanted` by name,
 * or, where none are named, any that ends in .yaml. Notes them at the files.
 */
export function noteMisnamed(content: Content, folder: string, wanted?: readonly string[]): void {
  const names = content.list(folder)
  for (const name of names) {
    const path = folder === '' ? name : `${folder}/${name}`
    if (!content.bytes(path) || wanted?.includes(name)) continue
    const stem = name.toLowerCase().replace(/\..*$/su, '')
    const right = wanted
      ? wanted.find((it) => stem.startsWith(it.replace('.yaml', '')))
      : `${name.replace(/\..*$/su, '')}.yaml`
    if (right === undefined || right === name || !YAML.test(name)) continue
    content.note(path, [
      error('MISNAMED', `“${name}”没有用上：${misnamed(name, right, names)}${hiddenEnding(name)}`),
    ])
  }
}

const ISSUERS = 'issuers'
const SERIES = 'series.yaml'

/** Where it is written which figures of an issuer's editions belong together. */
export function seriesPath(issuer: string): string {
  return `${ISSUERS}/${issuer}/${SERIES}`
}

/** Whether a file is meant for one, by whatever it is called. */
function isSeries(name: string): boolean {
  return YAML.test(name) && /^series/iu.test(name)
}

/** Where the folders of editions lie that are compiled no more. */
export const WITHDRAWN = 'withdrawn'

/** Ids of the editions that were withdrawn, of those too that are there under the same id again. */
export function withdrawnEditions(content: Content): string[] {
  return content.list(WITHDRAWN)
}

/**
 * Names of the issuers' folders that are named after one of these editions. The others, and files by
 * another name than series.yaml or outside of such a folder, are remarked.
 */
export function issuerFolders(
  content: Content,
  ids: readonly string[],
  withdrawn: readonly string[],
): string[] {
  const stems = [...new Set(ids.map(stemOf))]
  const gone = withdrawn.map(stemOf)
  for (const name of content.list('').filter(isSeries))
    content.note(name, [looseSeries(name, stems)])
  return content.list(ISSUERS).filter((name) => {
    const path = `${ISSUERS}/${name}`
    const isFolder = content.bytes(path) === undefined
    if (isFolder) noteMisnamed(content, path, [SERIES])
    if (isFolder && stems.includes(name)) return true
    if (isFolder) content.note(path, unknownIssuer(content, name, stems, gone))
    else if (YAML.test(name)) content.note(path, [looseSeries(name, stems)])
    return false
  })
}

/** A slip of the hand, or an issuer whose reports were all withdrawn. */
function unknownIssuer(
  content: Content,
  name: string,
  stems: readonly string[],
  gone: readonly string[],
): Diagnostic[] {
  if (!content.bytes(seriesPath(name))) return []
  if (gone.includes(name))
    return [
      warning('ISSUER', `“${name}”没有用上：编号以 ${name} 开头的报告都撤下了。放回来就又用上。`),
    ]
  const [near] = nearest(name, stems)
  return near === undefined
    ? [warning('ISSUER', `“${name}”没有用上：没有编号以 ${name} 开头的报告。不用就把它移走。`)]
    : [error('ISSUER', `“${name}”没有用上：应是报告的编号去掉年份。请改名为 ${near}。`)]
}

function looseSeries(name: string, [stem = '编号']: readonly string[]): Diagnostic {
  return error('ISSUER', `“${name}”没有用上：应放在机关的文件夹里，如 ${seriesPath(stem)}。`)
}
