import { figureDefinitions } from '@zhunsheng/domain/ledger'
import { expect, test } from 'vitest'
import { commandOver, pageShowing } from './page-commands.ts'

const { page, outputs } = pageShowing('grids')
const call = commandOver(/^(?:grid|grid-assignment|grid-member-leave|grid-cover|village|training-[\w-]+)\.csv$/u)

test('the page of grids shows outputs', () => {
  expect(outputs).toHaveLength(4)
})
test.each(outputs)('%s gives what the page shows', async (words, text) => {
  const { code, out } = await call(words.split(' '))
  expect([code, out]).toEqual([0, text.trimEnd().split('\n')])
})
test('names commands and figures that are there', async () => {
  for (const [, words = ''] of page.matchAll(/`zhunsheng ([a-z]+) --/gu)) {
    const { code } = await call([...words.split(' '), '--help'])
    expect(code, words).toBe(0)
  }
  const known = new Set(figureDefinitions.map(({ id }) => id))
  const named = [...page.matchAll(/`((?:grid|village)\.[a-z-]+)`/gu)].map(([, id = '']) => id)
  expect(named.length).toBeGreaterThan(20)
  expect(named.filter((id) => !known.has(id))).toEqual([])
})
