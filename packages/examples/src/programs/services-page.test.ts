import { expect, test } from 'vitest'
import { commandOver, pageShowing } from './page-commands.ts'

const { page, outputs } = pageShowing('services')
const call = commandOver(/^(?:village|service-item|service-case|counsel-appointment|counsel-service)\.csv$/u)

test('the page of services shows outputs', () => {
  expect(outputs).toHaveLength(4)
})
test.each(outputs)('%s gives what the page shows', async (words, text) => {
  const { code, out } = await call(words.split(' '))
  expect([code, out]).toEqual([0, text.trimEnd().split('\n')])
})
test('names commands that are there', async () => {
  for (const [, words = ''] of page.matchAll(/`zhunsheng ([a-z]+) --/gu)) {
    const { code } = await call([words, '--help'])
    expect(code, words).toBe(0)
  }
})
