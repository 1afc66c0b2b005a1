import { readFileSync, writeFileSync } from 'node:fs'
import { withProcedures } from './procedures-page.ts'

// Rewrites what docs/procedures.md draws and tells of the procedures: npm run procedures -w @zhunsheng/examples
const page = new URL('../../../../docs/procedures.md', import.meta.url)
writeFileSync(page, withProcedures(readFileSync(page, 'utf8')))
