import { runCommand } from '@zhunsheng/gateway'
import { describe, expect, test } from 'vitest'
import { quiet } from '../bench/surroundings.ts'
import { pageShowing } from './page-commands.ts'
import { withSchemes } from './schemes-page.ts'

const { page, outputs } = pageShowing('schemes')

test('docs/schemes.md tells of the schemes what is declared (npm run schemes -w @zhunsheng/examples)', () => {
  expect(withSchemes(page)).toBe(page)
})

describe('what docs/schemes.md shows of the command', () => {
  test('is something', () => expect(outputs).toHaveLength(2))
  test.each(outputs)('zhunsheng %s', async (words, text) => {
    const out: string[] = []
    await runCommand({ ...quiet({ out: (line) => void out.push(line) }), argv: words.split(' ') })
    expect(`${out.join('\n')}\n`).toBe(text)
  })
})
