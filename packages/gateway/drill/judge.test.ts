import { describe, expect, test } from 'vitest'
import { type Expected, judge } from './judge.ts'
import type { State, StoredRow } from './state.ts'

const rowOf = (key: number, run: number | null, version = 1): StoredRow => ({
  township: '141021100000',
  id: `${key}v${version}`,
  kind: 'event',
  year: 2023,
  key: `SJ-${key}`,
  version,
  recorded: '2024-01-10T01:00:00.000Z',
  run,
  content: `content of ${key} v${version}`,
  commits: true,
  personal: true,
  salted: true,
})

const empty: State = {
  rows: [],
  personal: 0,
  remembered: [],
  audit: [],
  heads: 0,
  staged: [],
  runs: [],
  unfinished: [],
  drift: [],
  findings: [],
  factsRoots: ['root of nothing'],
}
const withRows = (rows: readonly StoredRow[]): State => ({ ...empty, rows, personal: rows.length, heads: rows.length })

const at = '2025-03-10T01:00:00.000Z'
/** An import of six rows of which so many are there. */
const imported = (there: number): State => {
  const isDone = there === 6
  const run = { id: 1, at, actor: 'local', added: 6, corrected: 0, unchanged: 0, published: there, files: [] }
  return {
    ...withRows(Array.from({ length: there }, (_, i) => rowOf(i, 1))),
    runs: [{ ...run, state: isDone ? 'done' : 'publishing' }],
    unfinished: isDone ? [] : [{ run: 1, at, state: 'publishing', due: 6, published: there, townships: [] }],
    audit: isDone ? [{ action: 'import', entry: null, detail: { run: 1 } }] : [],
    factsRoots: [`root of ${there}`],
  }
}
const expected: Expected = {
  before: empty,
  after: imported(6),
  brings: { type: 'import' },
  acknowledged: 3,
  answers: [],
  isDone: false,
}
const classes = (state: State, given: Partial<Expected> = {}) =>
  judge(state, { ...expected, ...given }).map((fault) => fault.class)

describe('an import that was killed', () => {
  const killed = imported(3)

  test('and is whole as far as it came is in order, and so is one that came to its end', () => {
    expect(classes(killed)).toEqual([])
    expect(classes(imported(6), { isDone: true, acknowledged: 6 })).toEqual([])
    expect(classes(empty, { acknowledged: 0 })).toEqual([])
  })

  test('may not have lost what it acknowledged, nor what was there before', () => {
    expect(classes(imported(2))).toEqual(['lost'])
    const before = withRows([rowOf(9, null)])
    const after = { ...imported(6), rows: [rowOf(9, null), ...imported(6).rows], personal: 7, heads: 7 }
    expect(classes(killed, { before, after })).toContain('lost')
  })

  test('may not have written half of anything', () => {
    const [first, ...rest] = killed.rows
    if (first === undefined) throw new Error('no rows')
    const halves: readonly Partial<State>[] = [
      { rows: [{ ...first, personal: false }, ...rest] },
      { rows: [{ ...first, salted: false }, ...rest] },
      { rows: [{ ...first, run: 2 }, ...rest] },
      { personal: 4 },
      { heads: 4 },
      { staged: ['staged'] },
      { drift: [{ kind: 'event', missing: 1, surplus: 0 }] },
      { runs: [] },
      { runs: killed.runs.map((run) => ({ ...run, published: 2 })) },
      { runs: killed.runs.map((run) => ({ ...run, state: 'done' as const })) },
      { unfinished: [] },
      { unfinished: killed.unfinished.map((told) => ({ ...told, published: 2 })) },
      { audit: imported(6).audit },
      { findings: [{ code: 'personalWithoutRow', entry: 'x' }] },
      { rows: [{ ...first, key: 'another', content: 'of another row' }, ...rest] },
    ]
    for (const half of halves) expect(classes({ ...killed, ...half }), JSON.stringify(half)).toContain('halfWritten')
  })

  test('may not have written anything twice, nor broken a chain', () => {
    const twice = [...killed.rows, rowOf(0, 1, 2)]
    expect(classes({ ...killed, rows: twice, personal: 4, heads: 4 })).toContain('doubled')
    expect(classes({ ...killed, findings: [{ code: 'databaseDamaged', message: 'x' }] })).toEqual(['chain'])
  })

  test('and is said to be done must be', () => {
    expect(classes(killed, { isDone: true })).toContain('unfinished')
    expect(classes({ ...imported(6), factsRoots: ['another'] }, { isDone: true })).toEqual(['unfinished'])
  })
})

describe('a withdrawal that was killed', () => {
  const before = imported(6)
  const takenBack = (there: number): State => {
    const rows = [...before.rows, ...Array.from({ length: there }, (_, i) => rowOf(i, -1, 2))]
    const state = there === 0 ? 'done' : there < 6 ? 'withdrawing' : 'withdrawn'
    const [run] = before.runs
    if (run === undefined) throw new Error('no run')
    return {
      ...withRows(rows),
      runs: [{ ...run, state }],
      unfinished: state === 'withdrawing' ? [{ run: 1, at, state, due: 6, published: 6, townships: [] }] : [],
      audit: [...before.audit, ...(there === 6 ? [{ action: 'withdraw', entry: null, detail: { run: 1 } }] : [])],
    }
  }
  const given: Partial<Expected> = { before, after: takenBack(6), brings: { type: 'withdrawal', run: 1 } }

  test('says where it stands', () => {
    for (const there of [0, 4, 6]) expect(classes(takenBack(there), { ...given, acknowledged: there })).toEqual([])
    const silent = { ...takenBack(4), runs: before.runs }
    expect(classes(silent, given)).toContain('halfWritten')
    expect(classes({ ...takenBack(4), unfinished: [] }, given)).toContain('halfWritten')
    expect(classes(takenBack(4), { ...given, isDone: true })).toContain('unfinished')
  })
})

describe('a server that was killed', () => {
  const written = (count: number): State => {
    const rows = Array.from({ length: count }, (_, i) => rowOf(i, null))
    const ids = rows.map(({ id }) => id)
    return { ...withRows(rows), remembered: ids, audit: ids.map((entry) => ({ action: 'append', entry, detail: {} })) }
  }
  const given: Partial<Expected> = { after: written(5), brings: { type: 'requests' } }
  const answers = written(3).rows.map(({ id, version, recorded }) => ({ id, version, recorded }))

  test('may have written one version more than it acknowledged, and that whole', () => {
    expect(classes(written(3), { ...given, answers })).toEqual([])
    expect(classes(written(4), { ...given, answers })).toEqual([])
    expect(classes(written(5), { ...given, answers })).toEqual(['doubled'])
    expect(classes({ ...written(4), remembered: written(3).remembered }, { ...given, answers })).toEqual([
      'halfWritten',
    ])
    expect(classes({ ...written(4), audit: written(3).audit }, { ...given, answers })).toEqual(['halfWritten'])
  })

  test('may not answer for a version that is not there as it said', () => {
    expect(classes(written(2), { ...given, answers })).toEqual(['lost', 'lost'])
    const later = answers.map((answer, i) => (i === 1 ? { ...answer, recorded: '2026-01-01T00:00:00.000Z' } : answer))
    expect(classes(written(3), { ...given, answers: later })).toEqual(['lost'])
  })
})
