import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { countyLines } from './county.ts'
import { figuresAtScaleLines } from './figures-at-scale.ts'
import { figuresOnPostgresLines } from './figures-on-postgres.ts'
import { importingManyLines } from './importing-many.ts'
import { importedIn, importingLines } from './importing.ts'
import { manyMonthsLines } from './many-months.ts'
import { print } from './report.ts'
import { scoringLines } from './scoring.ts'
import { servingLines } from './serving.ts'
import { verifyingLines } from './verifying.ts'

// Ratios of CPU time within one run, medians of rounds in turns: the machine may be slow or busy, both sides are.
// The command inside would rather finish first.
process.once('SIGINT', () => process.exit(130))
const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-bench-'))
try {
  for (const line of await scoringLines()) print(line)
  for (const line of await importingLines(folder)) print(line)
  for (const line of await importingManyLines(folder)) print(line)
  for (const line of await verifyingLines(folder)) print(line)
  for (const line of await servingLines(importedIn(folder))) print(line)
  for (const line of await figuresAtScaleLines(importedIn(folder), folder)) print(line)
  for (const line of await countyLines(folder)) print(line)
  for (const line of await manyMonthsLines(folder)) print(line)
  for (const line of await figuresOnPostgresLines(folder)) print(line)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
