import { writeFileSync } from 'node:fs'
import { printedSchema } from './print-schema.ts'

// Rewrites schema.graphql: npm run schema -w @zhunsheng/gateway
writeFileSync(new URL('../../schema.graphql', import.meta.url), printedSchema())
