import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { makeLedger } from '../ledger-2023/make-ledger.ts'
import { commandOver, pageShowing } from './page-commands.ts'

const { outputs } = pageShowing('file-review')
// A case is brought in with all that its procedure looks at.
const call = commandOver(
  /^(?:enforcement-(?:case|certificate|disclosure)|certificate-status|delegated-power|discretion-benchmark|case-\w+|penalty-decision)\.csv$/u,
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
