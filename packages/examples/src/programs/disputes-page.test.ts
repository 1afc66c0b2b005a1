import { expect, test } from 'vitest'
import { commandOver, pageShowing } from './page-commands.ts'

const { outputs } = pageShowing('disputes')
// Disputes name events of the platform, and these their grids.
const call = commandOver(
  /^(?:person|village|grid|event|dispute|dispute-party|dispute-step|mediation-committee|mediator-appointment)\.csv$/u,
)

test('the page of disputes shows outputs', () => {
  expect(outputs).toHaveLength(5)
})
test.each(outputs)('%s gives what the page shows', async (words, text) => {
  const { said } = await call(words.split(' '))
  expect(said).toEqual(text.trimEnd().split('\n'))
})
