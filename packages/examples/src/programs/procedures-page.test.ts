import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { withProcedures } from './procedures-page.ts'

test('docs/procedures.md draws the procedures as they are (npm run procedures -w @zhunsheng/examples)', () => {
  const page = readFileSync(new URL('../../../../docs/procedures.md', import.meta.url), 'utf8')
  expect(withProcedures(page)).toBe(page)
})
