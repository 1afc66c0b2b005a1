import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { runCommand } from '@zhunsheng/gateway'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { quiet } from '../bench/surroundings.ts'
import { ledgerPaths, writeLedger } from '../ledger-2023/write-ledger.ts'

const pageOf = (name: string): string => readFileSync(new URL(`../../../../docs/${name}.md`, import.meta.url), 'utf8')
const pages = { 'enforcement-registers': 2, 'enforcement-cases': 4 }
const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-enforcement-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const said: string[] = []
const surroundings = quiet({ out: (line) => void said.push(line), err: (line) => void said.push(line) })
const call = async (words: readonly string[]) => {
  said.length = 0
  const code = await runCommand({ ...surroundings, argv: [...words, '--database', join(folder, 'enforcement.sqlite')] })
  return { code, out: [...said] }
}

// What the page shows reads these ledgers alone; a case is brought in with all that its procedure looks at.
const shown =
  /^(?:team-membership|enforcement-certificate|certificate-status|certificate-exam|delegated-power|discretion-benchmark|duty-statement|enforcement-case|case-\w+|penalty-decision|enforcement-disclosure)\.csv$/u

beforeAll(async () => {
  await writeLedger()
  const { code } = await call(['import', ...ledgerPaths.filter((path) => shown.test(basename(path)))])
  expect(code).toBe(0)
})

describe.each(Object.entries(pages))('%s', (name, shownThere) => {
  const page = pageOf(name)
  const outputs = [...page.matchAll(/^\$ zhunsheng (.*)\n([\s\S]*?)^```$/gmu)].map(
    ([, words = '', text = '']) => [words, text] as const,
  )

  test('shows outputs', () => {
    expect(outputs).toHaveLength(shownThere)
  })
  test.each(outputs)('%s gives what the page shows', async (words, text) => {
    const { code, out } = await call(words.split(' '))
    expect(out).toEqual(text.trimEnd().split('\n'))
    expect(code === 0).toBe(!text.includes('没有写入'))
  })
  test('names commands that are there', async () => {
    for (const [, words = ''] of page.matchAll(/`zhunsheng ([a-z]+(?: [a-z]+)?) --/gu)) {
      const { code } = await call([...words.split(' '), '--help'])
      expect(code, words).toBe(0)
    }
  })
})
