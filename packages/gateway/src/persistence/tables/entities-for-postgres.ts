import { type EntityProperty, type EntitySchema, StringType, TextType } from '@mikro-orm/core'

// The setting that a transaction holds: `all`, or the codes of its actor's townships. Asked once for a statement, not once
// for a row, which is what the sub-query is for. Without the setting nothing is within reach.
const setting = `(select current_setting('zhunsheng.townships', true))`
const everywhere = `${setting} = 'all'`
const within = (column: string) => `${column} = any (string_to_array(${setting}, ','))`

// What can be reached of the tables whose township is not a column that is always filled.
const reaches: Readonly<Record<string, string>> = {
  // What was done to no township in particular says nothing about one.
  audit: `township is null or ${everywhere} or ${within('township')}`,
  head: `log = 'audit' or ${everywhere} or ${within('log')}`,
  personal: `${everywhere} or exists (select 1 from entry where entry.id = personal.entry)`,
}

const reachOf = ({ meta }: EntitySchema): string | undefined =>
  reaches[meta.tableName] ?? ('township' in meta.properties ? `${everywhere} or ${within('township')}` : undefined)

const texts: readonly unknown[] = [StringType, TextType]

const raise = (table: string) => `raise exception '${table} rows are never changed'`

/**
 * A table of ours as PostgreSQL is to have it: text is ordered by its bytes whatever the language of the database, as SQLite
 * does, and row policies stand beneath every query, so that a forgotten condition shows nothing of another township.
 * Changes the schema that it is given.
 */
export const forPostgres = (schema: EntitySchema): EntitySchema => {
  const { meta } = schema
  for (const property of Object.values<EntityProperty>(meta.properties))
    if (texts.includes(property.type)) property.collation = 'C'
  meta.triggers = meta.triggers.map((trigger) => ({ ...trigger, body: raise(meta.tableName) }))
  const reach = reachOf(schema)
  if (reach === undefined) return schema
  meta.rowLevelSecurity = 'force'
  meta.policies = [{ name: `${meta.tableName}_reach`, using: reach, check: reach }]
  return schema
}
