import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

test('every changeset says which scores can move', () => {
  const silent = globSync('.changeset/*.md', { cwd: root, exclude: ['**/README.md'] }).filter(
    (file) => !/^scores that can move: \S/mu.test(readFileSync(`${root}${file}`, 'utf8')),
  )
  expect(silent).toEqual([])
})
