import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { exitCodes, runCommand } from '@zhunsheng/gateway'
import { ledgerPaths } from '../ledger-2023/write-ledger.ts'
import { ask, start } from './asking.ts'
import { before, inTurns, question } from './figures-at-scale.ts'
import { type Line, duration, times } from './report.ts'
import { quiet } from './surroundings.ts'

const what = 'on PostgreSQL: every figure as known at a date, a tenth corrected since'
const call = async (...argv: readonly string[]): Promise<void> => {
  const code = await runCommand({ ...quiet(), argv })
  if (code !== exitCodes.done) throw new Error(`${argv[0] ?? ''} ended with ${code}`)
}

// Every tenth event of the example, said to be handled when it was not and the other way round.
const corrections = (folder: string): string => {
  const [header = '', ...rows] = readFileSync(ledgerPaths.find((path) => path.endsWith('/event.csv')) ?? '', 'utf8')
    .trimEnd()
    .split('\r\n')
  const handled = header.split(',').indexOf('已处置')
  const changed = rows
    .filter((_, i) => i % 10 === 0)
    .map((row) =>
      row
        .split(',')
        .map((cell, i) => (i === handled ? (cell === '是' ? '否' : '是') : cell))
        .join(','),
    )
  const file = join(folder, 'event.csv')
  writeFileSync(file, [header, ...changed, ''].join('\r\n'))
  return file
}

/**
 * Every figure as known at a date against the same now, on PostgreSQL: where BENCH_POSTGRES is the URL of an empty database.
 * CPU of the server process of the gateway says nothing of PostgreSQL's own, so it is the time until the answer that counts.
 */
export const figuresOnPostgresLines = async (folder: string): Promise<readonly Line[]> => {
  const database = process.env['BENCH_POSTGRES']
  if (database === undefined) return [{ what, result: 'left out: BENCH_POSTGRES names no empty database' }]
  await call('import', ...ledgerPaths, '--database', database)
  await call('import', corrections(folder), '--as-corrections', '复核', '--database', database)
  const started = await start('gateway-server.ts', database)
  const gateway = { ...started, cpu: async () => performance.now() * 1000 }
  try {
    const then = () => ask(gateway, question(before))
    const now = () => ask(gateway, question())
    if ((await then()) === (await now())) throw new Error('the corrections show in no figure')
    const { ours, theirs, ratio } = await inTurns([gateway, then], [gateway, now])
    const result = `${duration(ours)}; now ${duration(theirs)}`
    return [{ what, result, ratio: times(ratio), aim: '≤ 3×', met: ratio <= 3 }]
  } finally {
    gateway.stop()
  }
}
