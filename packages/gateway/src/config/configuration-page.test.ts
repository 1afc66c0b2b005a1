import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { withTables } from './configuration-page.ts'

test('docs/configuration.md lists the settings and limits as they are (npm run configuration -w @zhunsheng/gateway)', () => {
  const page = readFileSync(new URL('../../../../docs/configuration.md', import.meta.url), 'utf8')
  expect(withTables(page)).toBe(page)
})
