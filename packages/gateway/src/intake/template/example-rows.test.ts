import { type EntryKind, columnsOf } from '@zhunsheng/domain'
import { entryKinds, rowReader } from '@zhunsheng/domain/ledger'
import { procedures } from '@zhunsheng/domain/procedure'
import { describe, expect, test } from 'vitest'
import { exampleRows } from './example-rows.ts'
import { en } from './locale/en.ts'
import { kindsOfCases, lawfulWith, procedureOfKind } from './lawful-row.ts'
import { zhCN } from './locale/zh-cn.ts'

describe.each([zhCN, en])('in $wording', (text) => {
  test.each(entryKinds)('the example rows of $id are valid', (kind) => {
    const rows = exampleRows(kind, text)
    expect(rows).toHaveLength(2)
    for (const row of rows) expect(rowReader(kind)(row)).toMatchObject({ ok: true })
    expect(new Set(rows.map(({ key }) => key)).size).toBe(2)
  })

  test.each(entryKinds)('the first of $id shows every column that its checks let it have', (kind) => {
    // A row of a procedure leaves out what the law does not allow yet.
    if (procedureOfKind(kind) !== undefined) return
    const [first] = exampleRows(kind, text)
    const tied = new Set((kind.checks ?? []).flatMap(({ columns }) => columns))
    for (const { name } of columnsOf(kind)) if (!tied.has(name)) expect(first?.[name]).not.toBe('')
  })

  test.each(procedures)('the example rows of $id make moves that the law allows, of every kind one', (procedure) => {
    const { opening, following, beside } = kindsOfCases(procedure)
    const rowsOf = (kind: EntryKind) => exampleRows(kind, text).map((raw) => ({ kind, raw }))
    const rows = [...opening, ...following, ...beside].flatMap(rowsOf)
    const [last, ...others] = rows.toReversed()
    expect(lawfulWith(procedure, others)(last!)).toBe(true)
    expect(following.length).toBeGreaterThan(0)
  })
})
