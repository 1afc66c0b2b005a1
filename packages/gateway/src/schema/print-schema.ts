import { lexicographicSortSchema, printSchema } from 'graphql'
import { schema } from './schema.ts'

/** The schema as the text that is committed and reviewed: sorted, so that only what changed differs. */
export const printedSchema = (): string => `${printSchema(lexicographicSortSchema(schema))}\n`
