import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runCommand } from '@zhunsheng/gateway'
import { describe, expect, test } from 'vitest'
import { quiet } from '../bench/surroundings.ts'
import { commandOver } from './page-commands.ts'

const root = fileURLToPath(new URL('../../../../', import.meta.url))
const path = `${root}docs/reading-a-score.md`
const page = readFileSync(path, 'utf8')
const call = commandOver(/\.csv$/u)

// What needs no database takes none.
const callWithout = async (words: string): Promise<readonly string[]> => {
  const out: string[] = []
  const argv = words.replace('packages/', `${root}packages/`).split(' ')
  await runCommand({ ...quiet({ out: (line) => void out.push(line), err: () => undefined }), argv })
  return out
}

// A line with … alone stands for what is left out: as many lines as the page shows before and after it are shown.
const cut = (said: readonly string[], shown: readonly string[]): readonly string[] => {
  const at = shown.indexOf('…')
  if (at < 0) return said
  return [...said.slice(0, at), '…', ...said.slice(said.length - (shown.length - at - 1))]
}
const blocks = [...page.matchAll(/^```\n\$ zhunsheng (.*)\n([^]*?)^```$/gmu)].map(([block, words = '', text = '']) => ({
  block,
  words,
  shown: text.replace(/\n$/u, '').split('\n'),
}))

describe('the page on reading a score', () => {
  test('shows outputs', () => {
    expect(blocks.length).toBeGreaterThanOrEqual(9)
  })
  // vitest -u writes them anew, once they are meant to differ.
  test('shows what the command says', async () => {
    let written = page
    for (const { block, words, shown } of blocks) {
      const out = words.includes('--facts') ? await callWithout(words) : (await call(words.split(' '))).out
      const lines = cut(
        out.flatMap((line) => line.split('\n')),
        shown,
      )
      expect(lines.length, words).toBeGreaterThan(1)
      written = written.replace(block, () => ['```', `$ zhunsheng ${words}`, ...lines, '```'].join('\n'))
    }
    await expect(written).toMatchFileSnapshot(path)
  })
  test('tells of receipts that can be verified', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-receipt-'))
    try {
      const receipt = join(folder, 'receipt.json')
      expect((await call(['score', 'township', '--receipt', receipt])).code).toBe(0)
      expect((await call(['verify', 'receipt', receipt])).code).toBe(0)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
