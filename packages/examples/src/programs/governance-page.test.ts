import { figureDefinitions } from '@zhunsheng/domain/ledger'
import { expect, test } from 'vitest'
import { commandOver, pageShowing } from './page-commands.ts'

const { page, outputs } = pageShowing('governance-centre')
const call = commandOver(/^(?:event|event-step|village|whistle|grid)\.csv$/u)

test('the page of the governance centre shows outputs', () => {
  expect(outputs).toHaveLength(5)
})
test.each(outputs)('%s gives what the page shows', async (words, text) => {
  const { out } = await call(words.split(' '))
  expect(out).toEqual(text.trimEnd().split('\n'))
})
test('names figures that are there', () => {
  const known = new Set(figureDefinitions.map(({ id }) => id))
  const named = [...page.matchAll(/`(grid\.[a-z-]+)`/gu)].map(([, id = '']) => id)
  expect(named.length).toBeGreaterThan(10)
  expect(named.filter((id) => !known.has(id))).toEqual([])
})
