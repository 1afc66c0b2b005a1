import { writeFileSync } from 'node:fs'
import { mappingSchema } from './mapping-schema.ts'

// Rewrites mapping.schema.json: npm run mapping-schema -w @zhunsheng/gateway
writeFileSync(new URL('../../../mapping.schema.json', import.meta.url), `${JSON.stringify(mappingSchema, null, 2)}\n`)
