import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { quwoCounty } from '@zhunsheng/domain/ledger'
import { type ExitCode, exitCodes, languageOf, processSurroundings, runCommand } from '@zhunsheng/gateway'
import { countyTextIn } from './county/county-text.ts'
import { filesByTownship, importCounty } from './county/import-county.ts'
import { makeCounty } from './county/make-county.ts'
import { writeCounty } from './county/write-county.ts'

// `npm run county`: three years of seven townships, made, imported into a database of their own, ranked and summed. Each step
// is the command itself, as a user would call it.
const ours = processSurroundings()
const { terminal } = ours
const [, , ...options] = process.argv
const text = countyTextIn(languageOf(options, ours.environment).language)
const given = ours.environment['DATABASE_URL']?.trim()
const own = fileURLToPath(new URL('../data/county.sqlite', import.meta.url))
const database = given === undefined || given === '' ? own : given
if (database === own) mkdirSync(dirname(own), { recursive: true })
const surroundings = { ...ours, environment: { ...ours.environment, DATABASE_URL: database } }
const folder = fileURLToPath(new URL('../ledger/county/', import.meta.url))
const nameOf = (code: string): string => quwoCounty.find((each) => each.code === code)?.name ?? code

const importAll = async (): Promise<ExitCode> => {
  terminal.err(text.making)
  const all = await writeCounty(folder, makeCounty())
  const sum = (of: (each: (typeof all)[number]) => number): number => all.reduce((total, each) => total + of(each), 0)
  terminal.err(
    text.made(
      sum(({ files }) => files.length),
      sum(({ rows }) => rows),
    ),
  )
  const townships = filesByTownship(all)
  const { code, added, unchanged, faults } = await importCounty(surroundings, townships, ({ township, rows }, nth) =>
    terminal.err(text.importing(nth, townships.length, nameOf(township), rows)),
  )
  for (const fault of faults) terminal.err(fault)
  terminal.err(code === exitCodes.done ? text.imported(added, unchanged) : text.refused)
  return code
}

// Of a long table its beginning and its legend.
const [begin, legend] = [30, 3]
const shortened = async (...argv: readonly string[]): Promise<ExitCode> => {
  const lines: string[] = []
  const listening = { ...terminal, out: (line: string): void => void lines.push(line) }
  const code = await runCommand({ ...surroundings, terminal: listening, argv: [...argv, ...options] })
  const all = lines.flatMap((line) => line.split('\n'))
  const left = all.length - begin - legend
  const shown = left <= 0 ? all : [...all.slice(0, begin), text.more(left), ...all.slice(-legend)]
  for (const line of shown) terminal.out(line)
  return code
}

const rank = (): Promise<ExitCode> => {
  terminal.out('')
  terminal.err(text.ranking)
  return runCommand({ ...surroundings, argv: ['county', 'rank', '--year', '2024', ...options] })
}
const figures = (): Promise<ExitCode> => {
  terminal.out('')
  terminal.err(text.figures)
  return shortened('county', 'figures', '--year', '2024', '--public')
}
const goOn = (): Promise<ExitCode> => {
  terminal.out('')
  for (const line of text.next(database)) terminal.err(line)
  return Promise.resolve(exitCodes.done)
}

for (const step of [importAll, rank, figures, goOn]) {
  process.exitCode = await step()
  if (process.exitCode !== exitCodes.done) break
}
