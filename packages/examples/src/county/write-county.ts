import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ledgerFiles } from '../ledger-2023/ledger-files.ts'
import type { YearLedger } from './make-county.ts'

/** The files of a township's year. */
export interface YearFiles {
  readonly township: string
  readonly year: number
  readonly rows: number
  /** Paths, in the order in which entry kinds are declared. */
  readonly files: readonly string[]
}

const readIfThere = (path: string): Promise<string | undefined> => readFile(path, 'utf8').catch(() => undefined)

const writtenTo = async (folder: string, { township, year, ledger }: YearLedger): Promise<YearFiles> => {
  const own = join(folder, String(year), township)
  await mkdir(own, { recursive: true })
  // A kind that the township does not keep has no file.
  const kept = ledgerFiles(ledger, township).filter(({ rows }) => rows > 0)
  const files: string[] = []
  for (const { name, text } of kept) {
    const path = join(own, name)
    files.push(path)
    if ((await readIfThere(path)) !== text) await writeFile(path, text)
  }
  return { township, year, files, rows: kept.reduce((sum, { rows }) => sum + rows, 0) }
}

/** Writes ledgers as `<folder>/<year>/<township>/<kind>.csv`; files that are there already and the same stay untouched. */
export const writeCounty = async (folder: string, county: readonly YearLedger[]): Promise<readonly YearFiles[]> => {
  const written: YearFiles[] = []
  for (const each of county) written.push(await writtenTo(folder, each))
  return written
}
