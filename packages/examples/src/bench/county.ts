import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { exitCodes, runCommand } from '@zhunsheng/gateway'
import { type TownshipFiles, filesByTownship, importCounty } from '../county/import-county.ts'
import { type YearLedger, makeCounty, yearsOfTownship } from '../county/make-county.ts'
import { profiles } from '../county/profiles.ts'
import { writeCounty } from '../county/write-county.ts'
import { callBuilt } from './built-command.ts'
import { copyTownships } from './copied-townships.ts'
import { open } from './importing.ts'
import { costOfRun, median } from './measure.ts'
import { type Line, duration } from './report.ts'
import { quiet } from './surroundings.ts'

const written = async (folder: string, name: string, made: readonly YearLedger[]): Promise<readonly TownshipFiles[]> =>
  filesByTownship(await writeCounty(join(folder, name), made))

const rounds = 5
const surroundings = quiet()
interface Costs {
  /** CPU microseconds. */
  readonly judged: number
  readonly rolledUp: number
}
// The command itself, in this process: what starting it costs is no part of what grows.
const costsOver = async (file: string): Promise<Costs> => {
  const call = async (...argv: readonly string[]): Promise<void> => {
    const code = await runCommand({ ...surroundings, argv: [...argv, '--year', '2024', '--database', file] })
    if (code !== exitCodes.done) throw new Error(`${argv.join(' ')} ended with ${code}`)
  }
  const medianOf = async (...argv: readonly string[]): Promise<number> => {
    const costs: number[] = []
    for (let i = 0; i < rounds; i++) costs.push((await costOfRun(() => call(...argv))).cpu)
    return median(costs)
  }
  return { judged: await medianOf('county', 'rank'), rolledUp: await medianOf('county', 'figures', '--json') }
}

interface Parts extends Costs {
  readonly rows: number
  readonly file: string
  readonly imported: number
}
const measured = async (folder: string, name: string, townships: readonly TownshipFiles[]): Promise<Parts> => {
  const file = join(folder, `${name}.sqlite`)
  const imported = await costOfRun(async () => {
    const { code, faults } = await importCounty({ ...surroundings, environment: { DATABASE_URL: file } }, townships)
    if (code !== exitCodes.done) throw new Error(faults.join('\n'))
  })
  const rows = townships.reduce((sum, each) => sum + each.rows, 0)
  return { rows, file, imported: imported.cpu, ...(await costsOver(file)) }
}

// So that a copy of the file is all of it.
const checkpoint = (file: string): void => {
  const database = open(file)
  database.pragma('wal_checkpoint(truncate)')
  database.close()
}

const partsLines = (what: string, { rows, imported, judged, rolledUp }: Parts): readonly Line[] => [
  { what: `${what}: import ${rows} rows`, result: duration(imported) },
  { what: `${what}: judge and rank a year`, result: duration(judged) },
  { what: `${what}: all figures of a year, rolled up`, result: duration(rolledUp) },
]

const most = 1.05
const exponentOf = (few: number, many: number, times: number): number => Math.log(many / few) / Math.log(times)
const growthLine = (
  what: string,
  few: number,
  many: number,
  times: number,
  shown: (size: number) => string = duration,
): Line => {
  const exponent = exponentOf(few, many, times)
  return {
    what,
    result: `${shown(few)} to ${shown(many)}`,
    ratio: `^${exponent.toFixed(2)}`,
    aim: `≤ ^${most}`,
    met: exponent <= most,
  }
}
const megabytes = (size: number): string => `${size.toFixed(0)} MB`

// A fifth of the events, and 乐昌镇 as the others are: townships that are alike in size.
const smaller = (tails: readonly string[]) =>
  profiles.filter(({ tail }) => tails.includes(tail)).flatMap((profile) => yearsOfTownship(profile, { events: 20 }))
const tails = profiles.map(({ tail }) => tail).filter((tail) => tail !== '100')

// One township, and copies of it: what grows is how many there are, and nothing else.
const grown = async (folder: string): Promise<readonly Line[]> => {
  const all = await written(folder, 'townships', smaller(tails))
  const single = all.slice(0, 1)
  // What runs first is still being compiled.
  await measured(folder, 'warm', single)
  const one = await measured(folder, 'one', single)
  const six = await measured(folder, 'six', all)
  checkpoint(one.file)
  const copied = (many: number): string => {
    const file = join(folder, `times-${many}.sqlite`)
    copyTownships(one.file, file, tails.slice(0, 1), many)
    return file
  }
  const [seven, seventy] = [copied(7), copied(70)]
  const [few, some, many] = [await costsOver(one.file), await costsOver(seven), await costsOver(seventy)]
  const peak = async (file: string): Promise<number> =>
    (await callBuilt('county', 'figures', '--year', '2024', '--database', file)).peak
  const [ofOne, ofSeven, ofSeventy] = [await peak(one.file), await peak(seven), await peak(seventy)]
  return [
    growthLine(`importing, from ${one.rows} to ${six.rows} rows`, one.imported, six.imported, six.rows / one.rows),
    growthLine('judging and ranking, from 1 to 7 townships', few.judged, some.judged, 7),
    growthLine('judging and ranking, from 7 to 70', some.judged, many.judged, 10),
    growthLine('all figures rolled up, from 1 to 7', few.rolledUp, some.rolledUp, 7),
    growthLine('all figures rolled up, from 7 to 70', some.rolledUp, many.rolledUp, 10),
    growthLine('peak memory of rolling up, from 1 to 7', ofOne, ofSeven, 7, megabytes),
    growthLine('peak memory of rolling up, from 7 to 70', ofSeven, ofSeventy, 10, megabytes),
  ]
}

/** The county’s three years from files to ranking and roll-up, and how that grows with townships. */
export const countyLines = async (folder: string): Promise<readonly Line[]> => {
  const own = await written(folder, 'county', makeCounty())
  const whole = await measured(folder, 'whole', own)
  const lines = [...partsLines('the county of the example, three years', whole), ...(await grown(folder))]
  for (const name of ['county', 'townships']) rmSync(join(folder, name), { recursive: true, force: true })
  return lines
}
