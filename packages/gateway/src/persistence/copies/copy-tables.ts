/** A table as a backup holds it. What the journal gives again (the tables of the kinds) is not in it. */
export interface CopyTable {
  readonly name: string
  /** All of its columns, in the order in which a row lists their values. */
  readonly columns: readonly string[]
  /** The columns that it is read in the order of; together they tell every row from every other. */
  readonly key: readonly string[]
}

const table = (name: string, key: readonly string[], others: string): CopyTable => ({
  name,
  key,
  columns: [...key, ...others.split(' ')],
})

/** Every table of a backup. The journal comes before what lies beside it. */
export const copyTables: readonly CopyTable[] = [
  table(
    'entry',
    ['township', 'seq'],
    'id kind year key version change reason occurred recorded synthetic payload facts_hash commitment entry_hash chain_hash run',
  ),
  table('head', ['log'], 'seq chain month seals sealed through seal'),
  table('seal', ['township', 'number'], 'month first last root chain previous through hash'),
  table('closing', ['township', 'year', 'number'], 'action at actor reason'),
  table('person', ['key'], 'salt erased'),
  table('personal', ['entry'], 'person fields'),
  table('audit', ['id'], 'at actor role action township entry detail chain_hash'),
  table('idempotency', ['actor', 'key'], 'request result at'),
  table('import_run', ['id'], 'at actor added unchanged state request corrected published reason'),
  table('import_file', ['run', 'name'], 'sha256 kind rows'),
]
