import { readFileSync, writeFileSync } from 'node:fs'
import { withSystems } from './systems-page.ts'

// Rewrites the table of docs/systems.md: npm run systems -w @zhunsheng/examples
const page = new URL('../../../../docs/systems.md', import.meta.url)
writeFileSync(page, withSystems(readFileSync(page, 'utf8')))
