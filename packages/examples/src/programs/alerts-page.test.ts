import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { runCommand } from '@zhunsheng/gateway'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { quiet } from '../bench/surroundings.ts'
import { ledgerPaths, writeLedger } from '../ledger-2023/write-ledger.ts'

const page = readFileSync(new URL('../../../../docs/alerts.md', import.meta.url), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-alerts-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const said: string[] = []
const surroundings = quiet({ out: (line) => void said.push(line), err: () => undefined })
const call = async (words: readonly string[]) => {
  said.length = 0
  const code = await runCommand({ ...surroundings, argv: [...words, '--database', join(folder, 'alerts.sqlite')] })
  return { code, out: [...said] }
}

// What the page shows reads these ledgers alone: the 30,000 events stay out.
const shown =
  /^(?:leading-group-membership|post-holding|first-person-duty|first-person-duty-item|delegated-power|duty-statement|discretion-benchmark|enforcement-(?:case|certificate|disclosure)|certificate-status|case-\w+|penalty-decision)\.csv$/u

beforeAll(async () => {
  await writeLedger()
  const { code } = await call(['import', ...ledgerPaths.filter((path) => shown.test(basename(path)))])
  expect(code).toBe(0)
})

const outputs = [...page.matchAll(/^\$ zhunsheng (.*)\n([\s\S]*?)^```$/gmu)].map(
  ([, words = '', text = '']) => [words, text] as const,
)

test('the page of alerts shows outputs', () => {
  expect(outputs).toHaveLength(6)
})
test.each(outputs)('%s gives what the page shows', async (words, text) => {
  const { code, out } = await call(words.split(' '))
  expect([code, out]).toEqual([0, text.trimEnd().split('\n')])
})
