import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { runCommand } from '@zhunsheng/gateway'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { quiet } from '../bench/surroundings.ts'
import { makeLedger } from '../ledger-2023/make-ledger.ts'
import { ledgerPaths, writeLedger } from '../ledger-2023/write-ledger.ts'

const page = readFileSync(new URL('../../../../docs/file-review.md', import.meta.url), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-file-review-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const said: string[] = []
const surroundings = quiet({ out: (line) => void said.push(line), err: () => undefined })
const call = async (words: readonly string[]) => {
  said.length = 0
  const code = await runCommand({ ...surroundings, argv: [...words, '--database', join(folder, 'files.sqlite')] })
  return { code, out: [...said] }
}

// A case is brought in with all that its procedure looks at.
const shown =
  /^(?:enforcement-(?:case|certificate|disclosure)|certificate-status|delegated-power|discretion-benchmark|case-\w+|penalty-decision)\.csv$/u

beforeAll(async () => {
  await writeLedger()
  const { code } = await call(['import', ...ledgerPaths.filter((path) => shown.test(basename(path)))])
  expect(code).toBe(0)
})

const outputs = [...page.matchAll(/^\$ zhunsheng (.*)\n([\s\S]*?)^```$/gmu)].map(
  ([, words = '', text = '']) => [words, text] as const,
)

test('the page of file reviews shows outputs', () => {
  expect(outputs).toHaveLength(2)
})
test.each(outputs)('%s gives what the page shows', async (words, text) => {
  const { code, out } = await call(words.split(' '))
  expect([code, out]).toEqual([0, text.trimEnd().split('\n')])
})

// As the page says it, and as somebody without this product would do it.
test('the recipe of the page draws the same files', () => {
  const part = (text: string) => {
    const bytes = Buffer.from(text, 'utf8')
    const length = Buffer.alloc(4)
    length.writeUInt32BE(bytes.length)
    return [length, bytes]
  }
  const decisions = makeLedger()['penalty-decision'].filter(
    ({ clocks }) => clocks.occurred >= '2023-01-01' && clocks.occurred <= '2023-09-30',
  )
  const placeOf = (key: string) => {
    const parts = ['zhunsheng/file-review-sample/1', '乐昌镇2023年案卷评查', key].flatMap(part)
    return createHash('sha256').update(Buffer.concat(parts)).digest('hex')
  }
  const drawn = [...new Set(decisions.map(({ facts }) => facts.case))]
    .toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1))
    .slice(0, 8)
  const [[, text = ''] = []] = outputs
  expect([...text.matchAll(/^\s+\d+ {2}(\S+)/gmu)].map(([, key]) => key)).toEqual(drawn)
})
