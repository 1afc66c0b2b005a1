import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { runCommand } from '@zhunsheng/gateway'
import { afterAll, beforeAll, expect } from 'vitest'
import { quiet } from '../bench/surroundings.ts'
import { ledgerPaths, writeLedger } from '../ledger-2023/write-ledger.ts'

/** What a call of the command came to. */
export interface Called {
  readonly code: number
  /** What it printed, line by line. */
  readonly out: readonly string[]
  /** The same with what it said of errors, in the order in which it was said. */
  readonly said: readonly string[]
}

/** Calls the command over some ledgers of the example, by the names of their files: those that a page reads, brought in once. */
export const commandOver = (shown: RegExp): ((words: readonly string[]) => Promise<Called>) => {
  const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-page-'))
  const [out, said]: [string[], string[]] = [[], []]
  const surroundings = quiet({
    out: (line) => {
      out.push(line)
      said.push(line)
    },
    err: (line) => void said.push(line),
  })
  const call = async (words: readonly string[]): Promise<Called> => {
    out.length = 0
    said.length = 0
    const code = await runCommand({ ...surroundings, argv: [...words, '--database', join(folder, 'page.sqlite')] })
    return { code, out: [...out], said: [...said] }
  }
  beforeAll(async () => {
    await writeLedger()
    const { code } = await call(['import', ...ledgerPaths.filter((path) => shown.test(basename(path)))])
    expect(code).toBe(0)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return call
}

/** A page of the docs, and what it shows of the command: the words of each call and the text that it gives. */
export const pageShowing = (name: string) => {
  const page = readFileSync(new URL(`../../../../docs/${name}.md`, import.meta.url), 'utf8')
  const outputs = [...page.matchAll(/^\$ zhunsheng (.*)\n([\s\S]*?)^```$/gmu)].map(
    ([, words = '', text = '']) => [words, text] as const,
  )
  return { page, outputs }
}
