import { countFigures, indexLedger, yearPeriod } from '@zhunsheng/domain'
import { chinaCalendar } from '@zhunsheng/domain/calendar'
import {
  backgroundOf,
  casesIn,
  follow,
  illegalMoves,
  majorDecision,
  nextMoves,
  procedures,
  noBackground,
} from '@zhunsheng/domain/procedure'
import { figureDefinitions } from '@zhunsheng/domain/ledger'
import { describe, expect, test } from 'vitest'
import { entriesOf } from './entries.ts'
import { makeLedger } from './make-ledger.ts'
import { township } from './places.ts'

const ledger = makeLedger()
const entries = entriesOf(ledger)
const background = backgroundOf(entries)
const cases = casesIn(majorDecision, entries)
const followed = (key: string) => follow(majorDecision, cases.get(key) ?? [], chinaCalendar, noBackground)
const madeBy = (key: string): readonly string[] => followed(key).made.map(({ move }) => move)

test.each(procedures)('no case of the procedure $id holds a move that the law does not allow', (procedure) => {
  const all = [...casesIn(procedure, entries).values()]
  expect(all.length).toBeGreaterThan(0)
  expect(all.flatMap((each) => illegalMoves(procedure, each, chinaCalendar, background))).toEqual([])
})

test('what the township does, it does on working days', () => {
  const offices = ['decision-matter', 'decision-step', 'legality-review', 'decision-opinion', 'major-decision'] as const
  const days = offices.flatMap((kind) =>
    ledger[kind].flatMap(({ clocks }) => Object.values<string | undefined>(clocks)),
  )
  expect(
    days.filter((day) => day !== undefined && !JSON.stringify(chinaCalendar.isWorkingDay(day)).includes('true')),
  ).toEqual([])
})

describe('the files of the year', () => {
  test('are seven; each decision but one has a file, and refers to it', () => {
    expect([...cases.keys()]).toHaveLength(7)
    expect(ledger['major-decision'].map(({ facts }) => facts.matter)).toEqual([
      'JCSX2023-01',
      'JCSX2023-02',
      'JCSX2023-03',
      'JCSX2023-04',
      undefined,
      'JCSX2023-05',
    ])
  })
  test('can be followed from the start to the archive', () => {
    expect(madeBy('JCSX2023-01')).toEqual([
      'initiated',
      'drafted',
      'commentOpened',
      'commentClosed',
      'expertArgued',
      ...Array.from({ length: 4 }, () => 'reviewed'),
      ...Array.from({ length: 4 }, () => 'spoken'),
      'discussed',
      'partyReported',
      'decided',
      'published',
      'archived',
      'executed',
    ])
    const archived = [...cases.keys()].filter((key) => madeBy(key).includes('archived'))
    expect(archived).toEqual(['JCSX2023-01', 'JCSX2023-02', 'JCSX2023-03', 'JCSX2023-04', 'JCSX2023-05', 'JCSX2023-06'])
  })
  test('hold a hearing, a waiver, a risk assessed twice, a draft returned, a rejected one, and a recorded dissent', () => {
    expect(madeBy('JCSX2023-02')).toContain('hearingHeld')
    expect(followed('JCSX2023-03').state).toMatchObject({ waived: ['publicParticipation'], risk: 'controllable' })
    expect(madeBy('JCSX2023-04').filter((move) => move === 'discussed')).toHaveLength(2)
    expect(followed('JCSX2023-06').state.outcome).toBe('rejected')
    const dissent = ledger['decision-opinion'].filter(({ facts }) => facts.view === 'disagree')
    expect(dissent.map(({ facts }) => facts.matter)).toContain('JCSX2023-04')
    expect(dissent.every(({ facts }) => facts.reason !== undefined)).toBe(true)
  })
  test('leave one under way at the end of the year: its comments close on 8 January', () => {
    const moves = nextMoves(followed('JCSX2023-07'), '2023-12-29')
    const closing = moves.find(({ move }) => move === 'commentClosed')
    expect(closing?.gates.map(({ shortfall }) => shortfall)).toEqual([{ given: 23, required: 30, unit: 'calendarDay' }])
    expect(moves.find(({ move }) => move === 'reviewed')?.gates.map(({ gate }) => gate)).toEqual(['publicTookPart'])
  })
})

test('who reviewed was of the team on that day, for that component', () => {
  const team = ledger['review-team-membership']
  for (const { facts, clocks } of ledger['legality-review']) {
    const members = team.filter(
      (each) =>
        each.facts.component === facts.component &&
        each.clocks.occurred <= clocks.occurred &&
        (each.clocks.closed ?? '9') >= (clocks.closed ?? clocks.occurred),
    )
    expect(members.map((each) => each.facts.person)).toContain(facts.reviewer)
  }
})

test('the files are counted', () => {
  const own = figureDefinitions.filter(({ id }) => id.startsWith('decision.'))
  const subject = { kind: 'township', id: township, township } as const
  const counts = countFigures(own, indexLedger(entries), { subject, period: yearPeriod(2023) })
  const valueOf = (id: string) => {
    const count = counts.get(id)
    return count?.status === 'present' ? count.value : count?.status
  }
  expect(valueOf('decision.file-share')).toBe(5)
  expect(valueOf('decision.matters-set-going')).toBe(7)
  // All but the one that is lawfully kept from the public.
  expect(valueOf('decision.public-comments')).toBe(6)
  expect(valueOf('decision.matters-archived')).toBe(6)
  expect(valueOf('decision.legality-reviews')).toBe(ledger['legality-review'].length)
  expect(valueOf('decision.dissents')).toBe(5)
  expect(valueOf('decision.review-team-components')).toBe(4)
})
