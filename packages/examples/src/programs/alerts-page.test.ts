import { expect, test } from 'vitest'
import { commandOver, pageShowing } from './page-commands.ts'

const { outputs } = pageShowing('alerts')
// What the page shows reads these ledgers alone: the 30,000 events stay out.
const call = commandOver(
  /^(?:leading-group-membership|post-holding|first-person-duty|first-person-duty-item|delegated-power|duty-statement|discretion-benchmark|enforcement-(?:case|certificate|disclosure)|certificate-status|case-\w+|penalty-decision)\.csv$/u,
)

test('the page of alerts shows outputs', () => {
  expect(outputs).toHaveLength(6)
})
test.each(outputs)('%s gives what the page shows', async (words, text) => {
  const { code, out } = await call(words.split(' '))
  expect([code, out]).toEqual([0, text.trimEnd().split('\n')])
})
