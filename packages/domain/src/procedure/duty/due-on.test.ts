import { describe, expect, it, test } from 'vitest'
import type { LegalClock } from '../../law/legal-clock.ts'
import type { LooseEntry, LooseValues } from '../../ledger/entry.ts'
import { indexLedger } from '../../ledger/ledger-index.ts'
import { chinaCalendar } from '../../value/china-calendar.ts'
import { ratio } from '../../value/ratio.ts'
import type { TimeUnit } from '../../value/time-limit.ts'
import type { DueItem } from './due-item.ts'
import { dueOn } from './due-on.ts'
import type { DeadlineClock, DutyClock } from './duty-clock.ts'
import { dutyClocks } from './duty-clocks.ts'
import { plainEntry as entry } from '../../testing/told-entry.ts'

const township = '141021100000'

// Of an event two clocks run: here the one that its row states. The other is told of where those of events are.
const allButOne = dutyClocks.filter(({ id }) => id !== 'governance.acceptance')
const on = (day: string, entries: readonly LooseEntry[], clocks: readonly DutyClock[] = allButOne) =>
  dueOn(clocks, indexLedger(entries), { township, on: day }, chinaCalendar)
const named = ({ matter }: DueItem): string => ('entry' in matter ? matter.entry.key : `report ${matter.reportYear}`)
const brief = (item: DueItem) => [item.clock.id.split('.')[1], named(item), item.state, item.left, item.overdue]
const reportOf = (row: ReturnType<typeof brief>) => row[1]
const briefly = (day: string, entries: readonly LooseEntry[], clocks: readonly DutyClock[] = allButOne) =>
  on(day, entries, clocks).items.map(brief)

// Both reports on 2022 were handed in and published, so that nothing is due by itself.
const handedIn = entry(
  'report-registration',
  'NDBG-01',
  { occurred: '2023-02-20' },
  { reportYear: 2022, publishedOn: '2023-03-24' },
)

const event = (key: string, closed?: string, facts: LooseValues = {}) =>
  entry(
    'event',
    key,
    { occurred: '2023-05-01', reported: '2023-05-02', ...(closed !== undefined && { closed }) },
    { due: '2023-05-12', valid: true, division: '141021100201', ...facts },
  )

describe('a clock of the ledger', () => {
  const of = (day: string, ...events: readonly LooseEntry[]) => briefly(day, [handedIn, ...events])

  it('runs from the day of its start to the day that is stated, inclusive', () => {
    expect(of('2023-05-01', event('A'))).toEqual([])
    expect(of('2023-05-02', event('A'))).toEqual([['event-due', 'A', 'running', 10, 0]])
    expect(of('2023-05-10', event('A'))).toEqual([['event-due', 'A', 'soon', 2, 0]])
    expect(of('2023-05-12', event('A'))).toEqual([['event-due', 'A', 'soon', 0, 0]])
    expect(of('2023-05-13', event('A'))).toEqual([['event-due', 'A', 'overdue', 0, 1]])
    expect(on('2023-05-13', [handedIn, event('A')]).items[0]).toMatchObject({
      start: '2023-05-02',
      deadline: { status: 'day', on: '2023-05-12' },
      unit: 'calendarDay',
      length: 10,
      elapsed: 11,
      about: '141021100201',
      owner: { post: 'governanceCentreHead' },
      citation: { bindingForce: 'local', verification: 'illustrative' },
    })
  })

  it('says what it is about by the name of the place, where the ledger has it', () => {
    const village = entry('village', '141021100201', { occurred: '2020-01-01' }, { name: '示例村' })
    expect(on('2023-05-13', [handedIn, event('A'), village]).items[0]).toMatchObject({ about: '示例村' })
  })

  it('has ended from the day on which it was ended, and not before', () => {
    expect(of('2023-05-19', event('A', '2023-05-20'))).toEqual([['event-due', 'A', 'overdue', 0, 7]])
    expect(of('2023-05-20', event('A', '2023-05-20'))).toEqual([])
  })

  it('is not started by what its conditions leave out', () => {
    expect(of('2023-05-13', event('A', undefined, { valid: false }))).toEqual([])
  })

  it('is that of its township', () => {
    const elsewhere = { ...event('A'), township: '141021101000' }
    expect(of('2023-05-13', elsewhere)).toEqual([])
  })

  it('is in the order of systems, then of last days', () => {
    const item = entry(
      'work-plan-item',
      'P',
      { occurred: '2023-03-21' },
      { due: '2023-12-20', owner: 'townMayor', title: 'T' },
    )
    const events = [
      event('B', undefined, { due: '2023-05-14' }),
      event('C'),
      event('A', undefined, { due: '2023-05-14' }),
    ]
    expect(on('2023-05-13', [handedIn, ...events, item]).items.map(named)).toEqual(['P', 'C', 'A', 'B'])
    expect(on('2023-05-13', [handedIn, item]).items).toMatchObject([{ owner: { post: 'townMayor' }, about: 'T' }])
  })

  it('stands before times to be given, whatever runs out first', () => {
    const shown = made('calendarDay', 30)
    const given = { ...made('calendarDay', 5), id: 'made.wait', bound: 'atLeast' } as const
    const items = on('2023-03-02', [step('S1', 'opened', '2023-03-01')], [given, shown]).items
    expect(items.map(({ clock }) => clock.id)).toEqual(['made.clock', 'made.wait'])
  })

  it('that states what is no day is an issue', () => {
    const { items, issues } = on('2023-05-13', [handedIn, event('A', undefined, { due: 'soon' })])
    expect([items, issues.map(({ issue }) => issue)]).toEqual([[], [{ code: 'notDay', text: 'soon' }]])
    // As long as it has not ended: what is over needs no counting.
    expect(on('2023-05-13', [handedIn, event('A', '2023-05-03', { due: 'soon' })]).issues).toEqual([])
  })
})

describe('the term of legal counsel', () => {
  const place = '141021100201'
  const appointment = (key: string, occurred: string, closed?: string) =>
    entry('counsel-appointment', key, { occurred, ...(closed !== undefined && { closed }) }, { division: place })
  const of = (day: string, ...entries: readonly LooseEntry[]) => briefly(day, [handedIn, ...entries])
  const [old, next] = [appointment('F1', '2021-08-16', '2023-08-15'), appointment('F2', '2023-09-01', '2025-08-31')]

  it('runs out, and is taken over from the day on which a later one begins', () => {
    expect(of('2023-07-15', old, next)).toEqual([['counsel-term', 'F1', 'running', 31, 0]])
    expect(of('2023-07-16', old, next)).toEqual([['counsel-term', 'F1', 'soon', 30, 0]])
    expect(of('2023-08-31', old, next)).toEqual([['counsel-term', 'F1', 'overdue', 0, 16]])
    expect(of('2023-09-01', old, next)).toEqual([['counsel-term', 'F2', 'running', 730, 0]])
  })

  it('is not taken over by itself, by one of another place, or by one without an end before it begins', () => {
    const elsewhere = entry('counsel-appointment', 'F3', { occurred: '2023-08-16' }, { division: '141021100202' })
    const endless = appointment('F4', '2023-08-20')
    expect(of('2023-08-19', old, elsewhere, endless)).toEqual([['counsel-term', 'F1', 'overdue', 0, 4]])
    expect(of('2023-08-20', old, elsewhere, endless)).toEqual([])
  })

  it('asks for nobody any more where the village is none', () => {
    const merged = entry('village', place, { occurred: '2020-01-01', closed: '2023-08-18' })
    expect(of('2023-08-17', old, merged)).toHaveLength(1)
    expect(of('2023-08-18', old, merged)).toEqual([])
  })
})

describe('the annual report', () => {
  const registered = (reportYear: number, occurred: string, publishedOn?: string) =>
    entry('report-registration', `R${reportYear}`, { occurred }, { reportYear, ...(publishedOn && { publishedOn }) })

  it('is due before 1 March and before 1 April: the day itself is flagged, and the one after it is too late', () => {
    const on2023 = [handedIn]
    const of = (day: string) => briefly(day, on2023)
    expect(of('2023-12-30')).toEqual([])
    expect(of('2023-12-31')).toEqual([
      ['submission', 'report 2023', 'running', 60, 0],
      ['publication', 'report 2023', 'running', 91, 0],
    ])
    // 2024 is a leap year.
    expect(of('2024-02-29')[0]).toEqual(['submission', 'report 2023', 'soon', 0, 0])
    expect(of('2024-03-01')[0]).toEqual(['submission', 'report 2023', 'grace', 0, 1])
    expect(of('2024-03-02')[0]).toEqual(['submission', 'report 2023', 'overdue', 0, 2])
    expect(of('2024-04-01')[1]).toEqual(['publication', 'report 2023', 'grace', 0, 1])
  })

  it('is registered for its own year, and published on its own day', () => {
    expect(briefly('2023-02-19', [handedIn]).map(([what]) => what)).toEqual(['submission', 'publication'])
    expect(briefly('2023-02-20', [handedIn]).map(([what]) => what)).toEqual(['publication'])
    expect(briefly('2023-03-24', [handedIn])).toEqual([])
    const other = registered(2021, '2023-02-20', '2023-02-21')
    expect(briefly('2023-02-28', [other]).map(reportOf)).toEqual(['report 2022', 'report 2022'])
  })

  it('is asked for from the first year that the ledger speaks of, at least of last year, and never of years before 2019', () => {
    expect(briefly('2023-06-30', []).map(reportOf)).toEqual(['report 2022', 'report 2022'])
    const since2020 = registered(2020, '2021-02-01', '2021-02-02')
    expect(briefly('2023-06-30', [since2020]).map(reportOf)).toEqual([
      'report 2021',
      'report 2021',
      'report 2022',
      'report 2022',
    ])
    // What will be registered is not known yet.
    expect(briefly('2020-12-01', [since2020]).map(reportOf)).toEqual(['report 2019', 'report 2019'])
    expect(briefly('2019-06-30', [])).toEqual([])
  })

  it('cites its article where a source names one', () => {
    const [submission, publication] = on('2024-01-10', [handedIn]).items
    expect(submission?.citation).toEqual({
      instrument: 'supervision-provisions-2019',
      bindingForce: 'binding',
      modality: 'must',
      verification: 'unverified',
    })
    expect(publication?.citation).toMatchObject({ article: 24, verification: 'unverified' })
    expect([submission?.owner, publication?.owner]).toEqual([{ post: 'partySecretary' }, { post: 'townMayor' }])
  })
})

describe('a major decision', () => {
  const published = entry(
    'report-registration',
    'R1',
    { occurred: '2023-02-20' },
    { reportYear: 2022, publishedOn: '2023-02-20' },
  )
  const named = entry('decision-matter', 'M1', { occurred: '2023-03-01' }, { owner: 'deputyMayor', title: '示例决策' })
  const steps = (...rows: readonly (readonly [string, string])[]) =>
    rows.map(([name, day], i) => entry('decision-step', `B${i}`, { occurred: day }, { step: name, matter: 'M1' }))
  const review = (closed?: string) =>
    entry(
      'legality-review',
      'S1',
      { occurred: '2023-09-25', ...(closed !== undefined && { closed }) },
      { matter: 'M1' },
    )
  const of = (day: string, ...entries: readonly LooseEntry[]) => briefly(day, [published, named, ...entries])

  it('leaves thirty days for comment, until it was closed or the matter stopped', () => {
    const opened = ['commentOpened', '2023-03-01'] as const
    expect(of('2023-03-30', ...steps(opened))).toEqual([['comment-period', 'B0', 'running', 1, 0]])
    expect(of('2023-03-31', ...steps(opened))).toEqual([['comment-period', 'B0', 'given', 0, 0]])
    expect(of('2023-04-03', ...steps(opened, ['commentClosed', '2023-04-03']))).toEqual([])
    expect(of('2023-03-20', ...steps(opened, ['stopped', '2023-03-20']))).toEqual([])
    expect(on('2023-03-30', [published, named, ...steps(opened)]).items[0]).toMatchObject({
      about: '示例决策',
      aboutKey: 'M1',
      owner: { post: 'deputyMayor' },
      citation: { instrument: 'major-decision-regulation-2019', article: 15, bindingForce: 'byReference' },
      source: { effectiveFrom: '2019-09-01' },
    })
  })

  it('leaves seven days before a hearing, and seven working days for the review over the holidays', () => {
    expect(of('2023-03-08', ...steps(['hearingNoticed', '2023-03-02']))).toEqual([
      ['hearing-notice', 'B0', 'running', 1, 0],
    ])
    // Off from 29 September to 6 October; 7 and 8 October, a weekend, were worked.
    expect(of('2023-09-28', review())).toEqual([['review-period', 'S1', 'running', 4, 0]])
    expect(of('2023-10-06', review())).toEqual([['review-period', 'S1', 'running', 4, 0]])
    expect(of('2023-10-10', review())).toEqual([['review-period', 'S1', 'given', 0, 0]])
    expect(of('2023-10-08', review('2023-10-08'))).toEqual([])
  })
})

const lawClock = (unit: TimeUnit, length: number): LegalClock => ({
  id: 'made',
  label: { zh: '示例', en: 'Made' },
  unit,
  rollOver: 'none',
  length: {
    id: 'made.length',
    label: { zh: '示例', en: 'Made' },
    unit: { zh: '日', en: 'days' },
    values: [
      {
        effectiveFrom: '2022-01-01',
        value: ratio(length),
        citation: { instrument: 'lechang-assessment-draft', bindingForce: 'local', verification: 'illustrative' },
      },
    ],
  },
})
const made = (unit: TimeUnit, length: number, more: Partial<DeadlineClock> = {}): DeadlineClock => ({
  id: 'made.clock',
  label: { zh: '示例', en: 'Made' },
  system: 'majorDecisions',
  bound: 'atMost',
  soon: 1,
  span: { by: 'law', clock: lawClock(unit, length) },
  start: { entryKind: 'step', where: [{ field: 'step', is: 'opened' }], at: 'occurred' },
  ends: [
    {
      entryKind: 'step',
      where: [{ field: 'step', is: 'closed' }],
      at: 'occurred',
      matching: 'matter',
      equals: 'matter',
    },
  ],
  owner: { field: 'owner', entryKind: 'matter', through: 'matter' },
  ...more,
})
const step = (key: string, name: string, occurred: string, matter = 'M1') =>
  entry('step', key, { occurred }, { step: name, matter })
const matter = entry('matter', 'M1', { occurred: '2023-01-01' }, { owner: 'deputyMayor' })

describe('a clock of the law', () => {
  it('counts in its own unit by the length in force, ends by an entry tied to it, and names its source', () => {
    const clocks = [made('workingDay', 7)]
    const [opened, closed] = [step('S1', 'opened', '2023-04-24'), step('S2', 'closed', '2023-05-08')]
    const entries = [opened, closed, matter, step('S3', 'closed', '2023-04-25', 'M2')]
    // 24 April was a Monday; 29 April to 3 May were off, 6 May was worked.
    expect(briefly('2023-05-03', entries, clocks)).toEqual([['clock', 'S1', 'running', 3, 0]])
    expect(briefly('2023-05-05', entries, clocks)).toEqual([['clock', 'S1', 'soon', 1, 0]])
    // The last day was a Saturday that was worked, and no day was since: it is over all the same.
    expect(briefly('2023-05-06', entries, clocks)).toEqual([['clock', 'S1', 'soon', 0, 0]])
    expect(briefly('2023-05-07', entries, clocks)).toEqual([['clock', 'S1', 'overdue', 0, 0]])
    expect(briefly('2023-05-08', entries, clocks)).toEqual([])
    expect(on('2023-05-07', entries, clocks).items[0]).toMatchObject({
      deadline: { status: 'day', on: '2023-05-06' },
      unit: 'workingDay',
      length: 7,
      elapsed: 7,
      owner: { post: 'deputyMayor' },
      source: { effectiveFrom: '2022-01-01' },
    })
  })

  it('that has to give time runs until it was given, and is never overdue', () => {
    const clocks = [{ ...made('calendarDay', 30), bound: 'atLeast' } as const]
    const entries = [step('S1', 'opened', '2023-03-01')]
    expect(briefly('2023-03-30', entries, clocks)).toEqual([['clock', 'S1', 'running', 1, 0]])
    expect(briefly('2023-03-31', entries, clocks)).toEqual([['clock', 'S1', 'given', 0, 0]])
    expect(briefly('2023-06-30', entries, clocks)).toEqual([['clock', 'S1', 'given', 0, 0]])
  })

  it('stands still while it is suspended', () => {
    const pause = { entryKind: 'pause', where: [], from: 'occurred', to: 'closed', matching: 'of' }
    const clocks = [made('calendarDay', 10, { pause })]
    const still = entry('pause', 'H1', { occurred: '2023-03-05', closed: '2023-03-08' }, { of: 'S1' })
    const entries = [step('S1', 'opened', '2023-03-01'), still]
    expect(on('2023-03-04', entries, clocks).items).toMatchObject([{ deadline: { on: '2023-03-11' }, left: 7 }])
    const [during] = on('2023-03-06', entries, clocks).items
    expect(during).toMatchObject({
      deadline: { status: 'suspended', since: '2023-03-05' },
      suspendedSince: '2023-03-05',
      elapsed: 3,
      state: 'running',
    })
    expect(during).not.toHaveProperty('left')
    expect(on('2023-03-09', entries, clocks).items).toMatchObject([
      { deadline: { on: '2023-03-15' }, left: 6, elapsed: 4 },
    ])
    expect(on('2023-03-09', entries, clocks).items[0]).not.toHaveProperty('suspendedSince')
  })

  it('of which no length was in force, or whose days the calendar does not know, is an issue and not left out', () => {
    const issuesOf = (day: string, unit: TimeUnit, start: string) => {
      const { items, issues } = on(day, [step('S1', 'opened', start)], [made(unit, 7)])
      return [items, issues.map(({ issue, matter: of }) => [issue.code, 'entry' in of && of.entry.key])]
    }
    expect(issuesOf('2023-05-01', 'workingDay', '2021-12-31')).toEqual([[], [['noLengthInForce', 'S1']]])
    expect(issuesOf('2026-12-31', 'workingDay', '2026-12-28')).toEqual([[], [['outsideCalendar', 'S1']]])
    expect(issuesOf('2023-05-01', 'hour', '2023-04-30')).toEqual([[], [['noInstant', 'S1']]])
  })

  it('counts hours from an instant to the end of the day', () => {
    const start = { entryKind: 'step', where: [], at: 'at' }
    const clocks = [made('hour', 24, { start, ends: [{ own: 'closed' }] })]
    const entries = [entry('step', 'S1', { occurred: '2023-03-01' }, { at: '2023-03-01T02:00:00Z' })]
    expect(briefly('2023-03-01', entries, clocks)).toEqual([['clock', 'S1', 'running', 11, 0]])
    expect(briefly('2023-03-02', entries, clocks)).toEqual([['clock', 'S1', 'overdue', 0, 14]])
    expect(briefly('2023-02-28', entries, clocks)).toEqual([])
  })
})

test('a day that is none is refused', () => {
  expect(() => on('2023-02-30', [])).toThrow(RangeError)
})

test('every clock has an id of its own, of its system', () => {
  const ids = dutyClocks.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  const systems = dutyClocks.map(({ system }) => system.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`))
  expect(ids.map((id) => id.split('.')[0])).toEqual(systems)
})
