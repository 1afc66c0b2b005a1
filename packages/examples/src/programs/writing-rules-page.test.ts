import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCommand } from '@zhunsheng/gateway'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { quiet } from '../bench/surroundings.ts'

// What docs/writing-rules.md shows of the command is what the command says, and each mistake of its table is found.
const page = readFileSync(new URL('../../../../docs/writing-rules.md', import.meta.url), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-writing-rules-'))
const files = ['mine.yaml', '月考核.yaml', '六月.json', 'grid-member-v1.json']
const blockOf = (language: string): string => page.split(`\`\`\`${language}\n`)[1]?.split('\n```')[0] ?? ''
const book = `${blockOf('yaml')}\n`

const call = async (words: string): Promise<readonly string[]> => {
  const said: string[] = []
  const argv = words
    .split(' ')
    .map((word) => (files.includes(word) || word === 'wrong.yaml' ? join(folder, word) : word))
  const take = (line: string) => void said.push(...line.replaceAll(`${folder}/`, '').split('\n'))
  await runCommand({ ...quiet({ out: take, err: take }), argv })
  return said
}
beforeAll(() => {
  writeFileSync(join(folder, '月考核.yaml'), book)
  writeFileSync(join(folder, '六月.json'), blockOf('json'))
  const facts = new URL('../../facts/grid-member-v1.json', import.meta.url)
  copyFileSync(facts, join(folder, 'grid-member-v1.json'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const outputs = [...page.matchAll(/^\$ zhunsheng (.*)\n((?:(?!\$ |```).*\n)*)/gmu)].map(
  ([, words = '', text = '']) => [words, text.replace(/\n+$/u, '').split('\n')] as const,
)

describe('the page on writing rules', () => {
  test('shows outputs', () => {
    expect(outputs).toHaveLength(8)
  })
  test.each(outputs)('%s gives what the page shows', async (words, shown) => {
    const said = await call(words)
    // The clerk of the page changes a number in the book that was written out.
    if (words.startsWith('rules eject')) {
      const mine = join(folder, 'mine.yaml')
      const lines = readFileSync(mine, 'utf8').split('\n')
      expect(lines[43]).toContain('value: 40')
      writeFileSync(mine, lines.with(43, (lines[43] ?? '').replace('40', '45')).join('\n'))
    }
    // A line with … alone stands for what is left out.
    const parts = shown.join('\n').split(/^…$/mu)
    const all = said.join('\n')
    if (parts.length === 1) expect(all).toBe(shown.join('\n'))
    for (const part of parts) expect(all).toContain(part.trim())
  })

  const rows = (page.split('## 九、')[1] ?? '').matchAll(/^\| `([^`]+)` +\| `([^`]+)` +\| (.+?) +\|$/gmu)
  const mistakes = [...rows].map(([, right = '', wrong = '', found = '']) => [right, wrong, found] as const)
  test('tells of mistakes', () => {
    expect(mistakes.length).toBeGreaterThanOrEqual(18)
  })
  test.each(mistakes)('%s written as %s is found', async (right, wrong, found) => {
    expect(book).toContain(right)
    writeFileSync(
      join(folder, 'wrong.yaml'),
      book.replace(right, () => wrong),
    )
    expect((await call('rules check wrong.yaml')).some((line) => line.includes(found))).toBe(true)
  })
  test('names every mechanism, way of combining and empty denominator', () => {
    const names =
      'quota target ratio band deduction rankBased manual bonus discretion sum cap weightedSum rescale full zero inapplicable missing byGrade byScore perItem perMissing consecutive rolling bottom veto capGrade'
    for (const name of names.split(' ')) expect(page, name).toContain(name)
  })
})
