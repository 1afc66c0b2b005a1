import { noBackground } from './background.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kindByName } from '../ledger/workbook-columns.ts'
import { type LooseEntry, columnsOf } from '../ledger/entry.ts'
import { decision, matter, matterWith, review, step, wholeMatter } from '../testing/told-matter.ts'
import { chinaCalendar } from '../value/china-calendar.ts'
import { casesIn, follow, nextMoves } from './case-history.ts'
import { majorDecision } from './major-decision/major-decision.ts'
import { illegalMoves, procedures } from './procedures.ts'

const [first] = procedures

describe.each(procedures)('the procedure $id', ({ kinds, moves }) => {
  test('knows its cases by the key of the kind that opens them, and by references to it in the others', () => {
    const opening = Object.keys(kinds).find((kind) => kinds[kind] === 'key')
    for (const [kind, named] of Object.entries(kinds)) {
      const column = columnsOf(kindByName(kind)!).find(({ name }) => name === named)
      expect(column?.field).toMatchObject(kind === opening ? {} : { type: 'ref', to: `entry:${opening}` })
    }
  })
  test('tells its moves and the gates of each apart', () => {
    expect(new Set(moves.map(({ id }) => id)).size).toBe(moves.length)
    for (const { gates } of moves) expect(new Set(gates.map(({ id }) => id)).size).toBe(gates.length)
  })
})

describe('the cases of a procedure', () => {
  test('are told apart by the matter that an entry names', () => {
    const other = matter('2023-02-01', {}, 'SX-2')
    const cases = casesIn(first!, [...Object.values(wholeMatter), other])
    expect([...cases].map(([name, entries]) => [name, entries.length])).toEqual([
      ['SX-1', Object.keys(wholeMatter).length],
      ['SX-2', 1],
    ])
  })
  test('hold neither entries of other kinds nor decisions that name no matter', () => {
    const { matter: _, ...facts } = decision('2023-03-14').facts
    const entries = [
      { ...decision('2023-03-14'), facts },
      { ...matter('2023-01-03'), kind: 'patrol' },
    ]
    expect(casesIn(first!, entries).size).toBe(0)
  })
})

describe('a case', () => {
  test('is followed in the order of days, whatever the order of its entries', () => {
    const entries = Object.values(wholeMatter)
    const history = follow(majorDecision, entries, chinaCalendar, noBackground)
    fc.assert(
      fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), (shuffled) => {
        expect(follow(majorDecision, shuffled, chinaCalendar, noBackground)).toEqual(history)
      }),
    )
  })
  test('names the entry that is out of place, its day, the procedure and the case', () => {
    const entry = step('drafted', '2023-01-10')
    expect(illegalMoves(first!, [entry], chinaCalendar, noBackground)).toMatchObject([
      {
        code: 'illegalMove',
        procedure: 'major-decision',
        procedureLabel: { zh: '重大行政决策' },
        case: 'SX-1',
        move: 'drafted',
        moveLabel: { zh: '拟订草案' },
        on: '2023-01-10',
        entry: { id: entry.id, kind: 'decision-step', key: entry.key, year: 2023 },
        gates: [{ gate: 'setGoing', instrument: { zh: '重大行政决策程序暂行条例' } }],
      },
    ])
  })
  test('has not moved by a review that was only submitted', () => {
    const history = follow(
      majorDecision,
      matterWith({}, review('partyGovernmentOffice', '2023-02-23')),
      chinaCalendar,
      noBackground,
    )
    expect(history.made).toHaveLength(Object.keys(wholeMatter).length)
  })
})

describe('the next moves', () => {
  const next = (...entries: readonly LooseEntry[]) =>
    new Map(
      nextMoves(follow(majorDecision, entries, chinaCalendar, noBackground), '2023-01-20').map(({ move, gates }) => [
        move,
        gates.map(({ gate }) => gate),
      ]),
    )
  const plain = { isTechnical: false, isRiskBearing: false, hearingDue: false }
  test('of nothing are to set it going', () => {
    const open = [...next()].filter(([, gates]) => gates.length === 0)
    expect(open.map(([move]) => move)).toEqual(['initiated'])
  })
  test('are those that nothing holds; of the others it is said what does', () => {
    const moves = next(matter('2023-01-03', plain), step('drafted', '2023-01-10'))
    expect(moves.get('commentOpened')).toEqual([])
    expect(moves.get('reviewed')).toEqual(['publicTookPart'])
    expect(moves.get('initiated')).toEqual(['oneMatter'])
    expect(moves.get('published')).toEqual(['decisionMade', 'partyWasTold'])
  })
  test('tell how much of a time is missing on that day', () => {
    const history = follow(
      majorDecision,
      [matter('2023-01-03', plain), step('drafted', '2023-01-10'), step('commentOpened', '2023-01-11')],
      chinaCalendar,
      noBackground,
    )
    const closing = nextMoves(history, '2023-01-20').find(({ move }) => move === 'commentClosed')
    expect(closing?.gates[0]?.shortfall).toEqual({ given: 9, required: 30, unit: 'calendarDay' })
  })
})
