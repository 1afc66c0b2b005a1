import { describe, expect, test } from 'vitest'
import { commandOver, pageShowing } from './page-commands.ts'

const pages = { 'enforcement-registers': 2, 'enforcement-cases': 4 }
// What the pages show reads these ledgers alone; a case is brought in with all that its procedure looks at.
const call = commandOver(
  /^(?:team-membership|enforcement-certificate|certificate-status|certificate-exam|delegated-power|discretion-benchmark|duty-statement|enforcement-case|case-\w+|penalty-decision|enforcement-disclosure)\.csv$/u,
)

describe.each(Object.entries(pages))('%s', (name, shownThere) => {
  const { page, outputs } = pageShowing(name)

  test('shows outputs', () => {
    expect(outputs).toHaveLength(shownThere)
  })
  test.each(outputs)('%s gives what the page shows', async (words, text) => {
    const { code, said } = await call(words.split(' '))
    expect(said).toEqual(text.trimEnd().split('\n'))
    expect(code === 0).toBe(!text.includes('没有写入'))
  })
  test('names commands that are there', async () => {
    for (const [, words = ''] of page.matchAll(/`zhunsheng ([a-z]+(?: [a-z]+)?) --/gu)) {
      const { code } = await call([...words.split(' '), '--help'])
      expect(code, words).toBe(0)
    }
  })
})
