import { describe, expect, it } from 'vitest'
import { numbered, rowInsert, statementCache } from './postgres-statements.ts'

describe('numbering', () => {
  it('counts the marks that stand outside quotes', () => {
    expect(numbered(`select ? as "a?", 'b?''?', c from t where d = ? and e in (?, ?)`)).toBe(
      `select $1 as "a?", 'b?''?', c from t where d = $2 and e in ($3, $4)`,
    )
    expect(numbered('select 1')).toBe('select 1')
  })

  it('names each text once, and has an end', () => {
    const statements = statementCache()
    expect(statements('select ?')).toEqual({ text: 'select $1', name: 'z0' })
    expect(statements('select ?')).toBe(statements('select ?'))
    for (let i = 0; i < 1000; i += 1) statements(`select ${i}`)
    expect(statements('select ? as late')).toEqual({ text: 'select $1 as late' })
  })
})

describe('an insert of one row', () => {
  it('is said of many', () => {
    const insert = rowInsert('insert into t (a, b) values (?, ?) on conflict (a) do nothing')
    expect(insert?.columns).toBe(2)
    expect(insert?.of(2)).toBe('insert into t (a, b) values (?, ?), (?, ?) on conflict (a) do nothing')
  })

  it.each([
    'update t set a = ?',
    'insert into t (a) select ?',
    `insert into t (a, b) values (?, 'x')`,
    'insert into t (a) values ((select max(a) from t where b = ?))',
    'insert into t (a) values (?) on conflict (a) do update set a = excluded.a',
    'insert into t (a) values (?) on conflict (a) do nothing returning ?',
  ])('is not: %s', (sql) => {
    expect(rowInsert(sql)).toBeUndefined()
  })
})
