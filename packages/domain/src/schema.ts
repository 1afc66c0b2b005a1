// Standard Schema objects, made by the plain readers: no schema library is needed to use them.
export { rowStandard } from './ledger/row-standard.ts'
export { type JsonSchema, ruleBookJsonSchema } from './rule-book/json-schema.ts'
