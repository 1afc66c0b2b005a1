import { expect, test } from 'vitest'
import { commandOver, pageShowing } from './page-commands.ts'

const { outputs } = pageShowing('leaders-and-rectification')
// What the page shows reads these ledgers alone.
const call = commandOver(/^(?:problem|problem-step|report-registration)\.csv$/u)

test('the page of leaders, problems and reports shows outputs', () => {
  expect(outputs).toHaveLength(2)
})
test.each(outputs)('%s gives what the page shows', async (words, text) => {
  const { code, out } = await call(words.split(' '))
  expect([code, out]).toEqual([0, text.trimEnd().split('\n')])
})
