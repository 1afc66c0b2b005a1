import { describe, expect, test } from 'vitest'
import { commandOver, pageShowing } from './page-commands.ts'

const { page, outputs } = pageShowing('subsidy')
// A member's month is judged by ledgers that name entries of many others: all of them are brought in.
const call = commandOver(/\.csv$/u)

describe('the page of subsidies', () => {
  test('shows outputs', () => {
    expect(outputs).toHaveLength(4)
  })
  // The amounts in the example were worked out by plain arithmetic, apart from the engine: it finds none that differs but the
  // slip that was planted.
  test.each(outputs)('%s gives what the page shows', async (words, text) => {
    const { code, said } = await call(words.split(' '))
    const shown = text.trimEnd().split('\n')
    // A long table may be cut: what stands for the rest is a line with … alone.
    const cut = shown.indexOf('…')
    const [head, tail] = cut < 0 ? [shown, []] : [shown.slice(0, cut), shown.slice(cut + 1)]
    expect(code).toBe(0)
    expect(said.slice(0, head.length)).toEqual(head)
    expect(said.slice(said.length - tail.length)).toEqual(tail)
    if (cut < 0) expect(said).toHaveLength(shown.length)
  })
  test('names commands that are there', async () => {
    for (const [, words = ''] of page.matchAll(/`zhunsheng ([a-z]+(?: pay)?)/gu)) {
      const { code } = await call([...words.split(' '), '--help'])
      expect(code, words).toBe(0)
    }
  })
})
