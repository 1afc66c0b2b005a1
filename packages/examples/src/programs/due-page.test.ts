import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { dutyClocks, workingSystems } from '@zhunsheng/domain/due'
import { runCommand } from '@zhunsheng/gateway'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { quiet } from '../bench/surroundings.ts'
import { ledgerPaths, writeLedger } from '../ledger-2023/write-ledger.ts'

const page = readFileSync(new URL('../../../../docs/due.md', import.meta.url), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-due-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const said: string[] = []
const surroundings = quiet({ out: (line) => void said.push(line), err: () => undefined })
const call = async (words: readonly string[]) => {
  said.length = 0
  const code = await runCommand({ ...surroundings, argv: [...words, '--database', join(folder, 'due.sqlite')] })
  return { code, out: [...said] }
}

// What the page shows reads these ledgers alone: the 30,000 events stay out.
const shown =
  /^(?:(?:decision|case|enforcement|penalty|certificate|training)-.*|delegated-power|discretion-benchmark|institution|legality-review|review-team-membership|major-decision|report-registration|whistle.*)\.csv$/u

beforeAll(async () => {
  await writeLedger()
  const { code } = await call(['import', ...ledgerPaths.filter((path) => shown.test(basename(path)))])
  expect(code).toBe(0)
})

const outputs = [...page.matchAll(/^\$ zhunsheng (.*)\n([\s\S]*?)^```$/gmu)].map(
  ([, words = '', text = '']) => [words, text] as const,
)

test('the page of what is due shows outputs', () => {
  expect(outputs.length).toBeGreaterThanOrEqual(3)
})
test.each(outputs)('%s gives what the page shows', async (words, text) => {
  const { code, out } = await call(words.split(' '))
  expect([code, out]).toEqual([0, text.trimEnd().split('\n')])
})

const listed = [...(page.split('## 现有的期限')[1] ?? '').matchAll(/^\|(.+)\|$/gmu)]
  .map(([, row = '']) => row.split('|').map((cell) => cell.trim()))
  .slice(2)
test('the page lists every clock in the order of the systems, with its length and its article', () => {
  // What has the basis of the row above says so, with its own article if it has another one.
  let above = ''
  const rows = listed.map(([system = '', what = '', , , said = '']) => {
    if (said !== '同上') above = said.replace(/^同上/u, above.slice(0, above.indexOf('》') + 1))
    return { system, what, basis: above }
  })
  expect(rows.length).toBe(dutyClocks.length)
  for (const [i, { id, system, span }] of dutyClocks.entries()) {
    const row = rows[i]
    expect(workingSystems[system].zh, id).toContain(row?.system)
    if (span.by !== 'law') continue
    // Of 24 hours ledgers know the day.
    const length = id === 'enforcement-cases.transfer' ? '24' : String(span.clock.length.values[0].value.num)
    expect(row?.what, id).toMatch(new RegExp(`(?:^|\\D)${length}\\D`, 'u'))
    for (const { citation } of span.clock.length.values)
      if (citation.article !== undefined) expect(row?.basis, id).toContain(`第 ${citation.article} 条`)
  }
})
