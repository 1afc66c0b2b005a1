import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCommand } from '@zhunsheng/gateway'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { quiet } from '../bench/surroundings.ts'
import { filesToWrite } from '../ledger-2023/write-ledger.ts'
import { pageShowing } from './page-commands.ts'

const { outputs } = pageShowing('petitions')
const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-page-'))
const call = async (words: readonly string[]) => {
  const out: string[] = []
  const surroundings = quiet({ out: (line) => void out.push(line) })
  const code = await runCommand({ ...surroundings, argv: [...words, '--database', join(folder, 'page.sqlite')] })
  return { code, out }
}

// Of the 30,000 events those alone that petitions name.
const shown = /^(?:petition|petition-step|village|event)\.csv$/u
const named = (text: string): string =>
  text
    .split('\n')
    .filter((line, i) => i === 0 || line === '' || line.includes('利益群体信访诉求'))
    .join('\n')
beforeAll(async () => {
  const paths = filesToWrite()
    .filter(({ name }) => shown.test(name))
    .map(({ name, text }) => {
      const path = join(folder, name)
      writeFileSync(path, name === 'event.csv' ? named(text) : text)
      return path
    })
  expect((await call(['import', ...paths])).code).toBe(0)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the page of petitions shows outputs', () => {
  expect(outputs).toHaveLength(3)
})
test.each(outputs)('%s gives what the page shows', async (words, text) => {
  const { code, out } = await call(words.split(' '))
  expect([code, out.join('\n').split('\n')]).toEqual([0, text.trimEnd().split('\n')])
})
