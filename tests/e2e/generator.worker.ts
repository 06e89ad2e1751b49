/** The generator as a publisher's browser would run it: compiles what the page hands over. */
import { bundle } from '../../src/generator/bundle'
import { compile } from '../../src/generator/compile'
import { Refusal } from '../../src/generator/ground/diagnostics'

/** A content folder to bundle, or the bytes of one report. */
export type Job = { folder: [string, Uint8Array][] } | { report: Uint8Array }

/** What was made of it, as JSON, so that every byte can be compared. */
export async function done(job: Job): Promise<string> {
  if ('folder' in job) {
    const { files, remarks, signOff } = await bundle(new Map(job.folder))
    return JSON.stringify({ files: [...files], remarks, signOff })
  }
  try {
    return JSON.stringify(await compile(job.report, 'test-2021'))
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault
    return JSON.stringify(fault.diagnostics)
  }
}

if (typeof self !== 'undefined' && 'onmessage' in self)
  self.onmessage = async ({ data }: MessageEvent<Job>) => {
    const answer = await done(data).catch((fault: unknown) => `failed: ${fault}`)
    self.postMessage(answer)
  }
