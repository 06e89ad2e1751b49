/**
 * `npm run prove -- NAME [its options]`: the proofs that take longer than a change should wait.
 * Without a name it lists them; `all` runs those marked with a star, in order, each to its end.
 */
import { parseArgs } from 'node:util'
import { task } from './command'
import { runJest, runNpm, runScript } from './run'
import { buildForTests, type Target } from './testBuild'

interface Proof {
  /** What it shows, in a line. */
  shows: string
  /** Builds that it looks at, made anew. */
  builds?: readonly Target[]
  /** Whether `all` runs it. */
  inAll?: boolean
  /** Runs it with what stands after its name; gives its exit code, null where it was killed. */
  run: (args: string[]) => number | null
}

/** One or more scripts, one after another, as long as they pass. */
const scripts =
  (...files: string[]) =>
  (args: string[]): number | null =>
    runAll(files, args, false)

/** Scripts that look at builds, those with the tests' content. */
const onBuilds =
  (...files: string[]) =>
  (args: string[]): number | null =>
    runAll(files, args, true)

function runAll(files: readonly string[], args: string[], onTests: boolean): number | null {
  for (const file of files) {
    const status = runScript(file, args, { onTests })
    if (status !== 0) return status
  }
  return 0
}

const proofs: Record<string, Proof> = {
  mutants: {
    shows: 'faults planted in the WeChat build, one at a time, are each found',
    builds: ['weapp'],
    inAll: true,
    run: onBuilds('tests/mutants/mutants.ts'),
  },
  bench: {
    shows: 'sizes beside a Taro hello-world, speed of search and of the generator; [DIR of texts]',
    builds: ['weapp'],
    inAll: true,
    run: onBuilds('tests/bench/size.ts', 'tests/bench/search.ts', 'tests/bench/generator.ts'),
  },
  growth: {
    shows: 'what a reader waits for with 1, 10, 23, 50 and 140 editions, and what the rest weighs',
    builds: ['h5', 'weapp'],
    inAll: true,
    run: onBuilds('tests/growth/growth.ts'),
  },
  shots: {
    shows: 'every screen as a picture, in dist/shots',
    builds: ['h5'],
    inAll: true,
    run: onBuilds('tests/shots/shots.ts'),
  },
  beside: {
    shows: 'the app beside a bare page, a VitePress site and a hand-written mini-program',
    builds: ['h5', 'weapp'],
    inAll: true,
    run: onBuilds('tests/bench/beside/beside.ts'),
  },
  lighthouse: {
    shows: "Lighthouse's marks for home and a section beside a bare Taro page",
    builds: ['h5'],
    inAll: true,
    run: onBuilds('tests/bench/beside/lighthouse.ts'),
  },
  fuzz: {
    shows: "the generator's property tests at length; [--runs N], 20000 by default",
    inAll: true,
    run: (args) => {
      const { values } = parseArgs({ args, options: { runs: { type: 'string' } } })
      return runJest(['tests/generator/properties', 'tests/generator/figures/numbers.properties'], {
        FUZZ_RUNS: values.runs ?? '20000',
      })
    },
  },
  soak: {
    shows: 'no fault on a random walk through both builds; [--minutes N] [--seed N], 10 by default',
    builds: ['h5', 'weapp'],
    inAll: true,
    run: onBuilds('tests/soak/soak.ts'),
  },
  licences: {
    shows: 'the licences of all dependencies, one package a line',
    inAll: true,
    run: scripts('config/scripts/licences.ts'),
  },
  reproducible: {
    shows: 'two clean copies in different folders build the same bytes',
    inAll: true,
    run: scripts('config/scripts/reproducible.ts'),
  },
  mutation: {
    shows: 'changes in src/report and src/generator that no test notices; [FILE …]',
    run: (args) =>
      runScript('tests/mutation/mutation.mts', args, { env: { ...process.env, FUZZ_RUNS: '3' } }),
  },
  eval: {
    shows: 'figures, headings, labels and relations beside hand labels of the texts in DIR …',
    run: scripts('tests/generator/eval/index.ts'),
  },
  articles: {
    shows: "the app's articles of law beside the statutes in DIR, word by word",
    run: scripts('tests/generator/editor/articles.ts'),
  },
  learning: {
    shows: 'what the quiz teaches in a simulated year, against plain alternatives',
    run: scripts('tests/bench/learning.ts'),
  },
  audit: {
    shows: 'known weaknesses in what ships, where the package registry answers',
    run: (args) => runNpm(['audit', '--omit=dev', ...args]),
  },
  readme: {
    shows: 'takes the pictures of the README anew',
    builds: ['h5'],
    run: onBuilds('tests/shots/readme.ts'),
  },
}

async function main([name, ...args]: string[]): Promise<number> {
  if (name === 'all') return proveAll()
  const proof = name === undefined ? undefined : proofs[name]
  if (!proof) {
    console.log(`npm run prove -- NAME\n\n${list()}\n\nall: those marked with *`)
    return name === undefined ? 0 : 2
  }
  return prove(proof, args, new Set())
}

function list(): string {
  return Object.entries(proofs)
    .map(([name, { shows, inAll }]) => `${inAll ? '*' : ' '} ${name.padEnd(13)} ${shows}`)
    .join('\n')
}

/** Runs a proof on builds made anew, unless they were `built` by a proof before it. */
async function prove(proof: Proof, args: string[], built: Set<Target>): Promise<number> {
  for (const target of proof.builds ?? []) {
    if (!built.has(target)) await buildForTests(target)
    built.add(target)
  }
  return proof.run(args) ?? 1
}

/** A proof that fails is told at the end, and stops none of the others. */
async function proveAll(): Promise<number> {
  const built = new Set<Target>()
  const told: string[] = []
  let failed = 0
  for (const [name, proof] of Object.entries(proofs)) {
    if (!proof.inAll) continue
    console.log(`\n=== ${name}: ${proof.shows}`)
    const began = Date.now()
    const status = await prove(proof, [], built).catch((error: unknown) => {
      console.error(error)
      return 1
    })
    if (status !== 0) failed++
    const minutes = ((Date.now() - began) / 60_000).toFixed(1)
    told.push(`${status === 0 ? 'held  ' : 'FAILED'} ${name.padEnd(13)} ${minutes} min`)
  }
  console.log(`\n${told.join('\n')}`)
  return failed > 0 ? 1 : 0
}

task(async (args) => {
  process.exitCode = await main(args)
})
