import { readFileSync, writeFileSync } from 'node:fs'
import { withSchemes } from './schemes-page.ts'

// Rewrites what docs/schemes.md tells of the schemes: npm run schemes -w @zhunsheng/examples
const page = new URL('../../../../docs/schemes.md', import.meta.url)
writeFileSync(page, withSchemes(readFileSync(page, 'utf8')))
