import { readFileSync, writeFileSync } from 'node:fs'
import { withTables } from './configuration-page.ts'

// Rewrites the tables of docs/configuration.md: npm run configuration -w @zhunsheng/gateway
const page = new URL('../../../../docs/configuration.md', import.meta.url)
writeFileSync(page, withTables(readFileSync(page, 'utf8')))
