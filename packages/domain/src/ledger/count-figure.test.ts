import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import type { Condition, Dating, FigureDefinition } from '../figure/figure-definition.ts'
import type { FigureValue } from '../figure/figure-value.ts'
import type { Subject } from '../figure/subject.ts'
import { anyLedger, ledgerCases, ledgerPersons, ledgerTownships, ledgerVillages } from '../testing/any-ledger.ts'
import { parsePeriod } from '../value/period.ts'
import { type FigureQuestion, countFigure, countFigures } from './count-figure.ts'
import { derivedKinds } from './derived-kinds.ts'
import { figureReaderOf } from './figure-reader.ts'
import { entryKinds } from './entry-kinds.ts'
import type { LooseEntry, LooseValues } from './entry.ts'
import { figureDefinitions } from './figure-definitions.ts'
import { indexLedger } from './ledger-index.ts'

const period = (id: string) => {
  const read = parsePeriod(id)
  if (!read.ok) throw new Error(id)
  return read.value
}
const township: Subject = { kind: 'township', id: '141021100000', township: '141021100000' }
const member: Subject = { kind: 'gridMember', id: 'P10', township: '141021100000' }
const figure = (id: string) => figureDefinitions.find((definition) => definition.id === id)!

let serial = 0
const entry = (
  kind: string,
  clocks: LooseValues & { occurred: string },
  facts: LooseValues = {},
  key?: string,
): LooseEntry => {
  serial++
  const id = `e${String(1000 - serial)}`
  const year = Number(clocks.occurred.slice(0, 4))
  const recorded = '2024-12-31T00:00:00.000Z'
  const envelope = { id, township: township.township, year, version: 1, recorded, synthetic: true }
  return { ...envelope, kind, key: key ?? id, clocks, facts, personal: {} }
}
const ids = (entries: readonly LooseEntry[]) => entries.map(({ id }) => id).toSorted()
const ask = (id: string, entries: readonly LooseEntry[], question: Partial<FigureQuestion> = {}) =>
  countFigure(figure(id), indexLedger(entries), { subject: township, period: period('2023'), ...question })
const patrol = (occurred: string, team = 'enforcementTeam') => entry('patrol', { occurred }, { team })
const present = (value: number, entries: readonly LooseEntry[], of?: number) => ({
  status: 'present',
  value,
  ...(of !== undefined && { of }),
  entries: ids(entries),
})

describe('a count', () => {
  test('takes both ends of the period, and what meets every condition', () => {
    const counted = [patrol('2023-01-01'), patrol('2023-12-31')]
    const others = [patrol('2022-12-31'), patrol('2024-01-01'), patrol('2023-05-05', 'gridTeam')]
    expect(ask('enforcement.patrols', [...others, ...counted])).toEqual(present(2, counted))
  })
  test('sees only its own township', () => {
    const elsewhere = { ...patrol('2023-05-05'), township: '141021101000' }
    const here = patrol('2023-05-05')
    expect(ask('enforcement.patrols', [elsewhere, here])).toEqual(present(1, [here]))
  })
  test('as of a day sees nothing after it, and an as-of date after the period changes nothing', () => {
    const [early, late] = [patrol('2023-06-30'), patrol('2023-07-01')]
    expect(ask('enforcement.patrols', [early, late], { asOf: '2023-06-30' })).toEqual(present(1, [early]))
    expect(ask('enforcement.patrols', [early, late], { asOf: '2024-06-30' })).toEqual(present(2, [early, late]))
  })
  test('does not concern another kind of subject', () => {
    expect(ask('enforcement.patrols', [patrol('2023-05-05')], { subject: member })).toEqual({ status: 'inapplicable' })
    expect(ask('member.valid-reports', [])).toEqual({ status: 'inapplicable' })
  })
})

describe('a count of what is in force', () => {
  const institution = (occurred: string, closed?: string) =>
    entry('institution', { occurred, ...(closed !== undefined && { closed }) })
  test('holds on the last day of the period', () => {
    const counted = [institution('2015-01-01'), institution('2023-12-31'), institution('2020-01-01', '2023-12-31')]
    const others = [institution('2024-01-01'), institution('2020-01-01', '2023-12-30')]
    expect(ask('enforcement.institutions', [...counted, ...others])).toEqual(present(3, counted))
  })
  test('or on the as-of date before it', () => {
    const counted = [institution('2020-01-01', '2023-12-30')]
    expect(ask('enforcement.institutions', [...counted, institution('2023-12-31')], { asOf: '2023-06-01' })).toEqual(
      present(1, counted),
    )
  })
})

test('distinct values are told apart, and every entry counted is named', () => {
  const exam = (person: string, passed: boolean) =>
    entry(
      'exam-result',
      { occurred: '2023-06-01' },
      { exam: 'studyLawExam', personCategory: 'civilServant', person, passed },
    )
  const entries = [exam('P1', false), exam('P1', true), exam('P2', false)]
  expect(ask('study.exam-sitters', entries)).toEqual(present(2, entries))
  // P1 passed in the end: one of two persons.
  expect(ask('study.exam-pass-share', entries)).toEqual(present(1, entries, 2))
})

test('an entry without the field that is told apart is not counted', () => {
  const definition: FigureDefinition = {
    ...figure('study.exam-sitters'),
    entryKind: 'commendation',
    where: [],
    aggregate: { type: 'countDistinct', field: 'person' },
  }
  const [named, unnamed] = [
    entry('commendation', { occurred: '2023-06-01' }, { person: 'P1' }),
    entry('commendation', { occurred: '2023-06-01' }),
  ]
  const count = (entries: readonly LooseEntry[], type: 'countDistinct' | 'sum') =>
    countFigure({ ...definition, aggregate: { type, field: 'person' } }, indexLedger(entries), {
      subject: township,
      period: period('2023'),
    })
  expect(count([named, unnamed], 'countDistinct')).toEqual(present(1, [named]))
  expect(count([unnamed], 'countDistinct')).toEqual(present(0, []))
})

test('hours are added up in quarters', () => {
  const course = (creditHours: number) =>
    entry('training-course', { occurred: '2023-06-01' }, { audience: 'enforcementOfficers', held: true, creditHours })
  const entries = [course(16), course(7)]
  expect(ask('enforcement.training-hours-offered', entries)).toEqual(present(23, entries))
})

describe('a share', () => {
  const applied = (due: string, closed?: string) =>
    entry('service-case', { occurred: '2023-01-01', ...(closed !== undefined && { closed }) }, { due })
  test('compares two dates of an entry; an absent one is never in time', () => {
    const entries = [applied('2023-02-01', '2023-02-01'), applied('2023-02-01', '2023-02-02'), applied('2023-02-01')]
    expect(ask('service.cases-in-time-share', entries)).toEqual(present(1, entries, 3))
  })
  test('leaves out what is not yet due as of the day', () => {
    const [due, notYet] = [applied('2023-02-01', '2023-01-15'), applied('2023-03-01')]
    expect(ask('service.cases-in-time-share', [due, notYet], { asOf: '2023-02-15' })).toEqual(present(1, [due], 1))
  })
  test('of nothing in a ledger that is kept is nothing of nothing', () => {
    expect(ask('service.cases-in-time-share', [applied('2024-02-01')])).toEqual(present(0, [], 0))
  })
})

describe('a coverage', () => {
  const village = (key: string) => entry('village', { occurred: '2015-01-01' }, {}, key)
  const counsel = (division: string, closed?: string) =>
    entry('counsel-appointment', { occurred: '2022-01-01', ...(closed !== undefined && { closed }) }, { division })
  const [a, b] = [village('141021100201'), village('141021100202')]

  test('counts each village once, and rests on the appointments in force as well', () => {
    const appointments = [counsel('141021100201'), counsel('141021100201'), counsel('141021100202', '2023-12-30')]
    expect(ask('service.counsel-coverage', [a, b, ...appointments])).toEqual(
      present(1, [a, b, appointments[0]!, appointments[1]!], 2),
    )
  })
  test('by what lies elsewhere is none', () => {
    expect(ask('service.counsel-coverage', [a, b, counsel('141021100203')])).toEqual(present(0, [a, b], 2))
  })
  test('by a ledger that nobody keeps is missing', () => {
    expect(ask('service.counsel-coverage', [a, b])).toEqual({ status: 'missing' })
    expect(ask('service.counsel-coverage', [counsel('141021100201')])).toEqual({ status: 'missing' })
  })
})

describe('when nothing is counted', () => {
  test('it is zero in a ledger that is kept in the year, otherwise missing', () => {
    expect(ask('enforcement.patrols', [])).toEqual({ status: 'missing' })
    expect(ask('enforcement.patrols', [patrol('2023-05-05', 'gridTeam')])).toEqual(present(0, []))
    // Last year's ledger says nothing about this year, and what comes later says nothing about now.
    expect(ask('enforcement.patrols', [patrol('2022-12-31')])).toEqual({ status: 'missing' })
    expect(ask('enforcement.patrols', [patrol('2023-05-05')], { period: period('2023-04') })).toEqual({
      status: 'missing',
    })
    expect(ask('enforcement.patrols', [patrol('2023-01-05')], { period: period('2023-04') })).toEqual(present(0, []))
  })
  test('a standing ledger is kept ever after its first entry', () => {
    const assignment = entry('grid-assignment', { occurred: '2019-01-01' }, { member: 'P10', replaced: false })
    expect(ask('grid.members-replaced', [assignment])).toEqual(present(0, []))
    expect(ask('grid.members-replaced', [{ ...assignment, clocks: { occurred: '2024-01-01' } }])).toEqual({
      status: 'missing',
    })
  })
  test('findings are zero without any ledger', () => {
    expect(ask('township.falsified-data', [])).toEqual(present(0, []))
    expect(ask('enforcement.certificate-exam-share', [])).toEqual(present(0, [], 0))
    expect(ask('member.discretionary-deduction', [], { subject: member })).toEqual({
      ...present(0, []),
      attestations: [],
    })
  })
  test('a monthly record that is due is missing, whoever else has one', () => {
    const record = (id: string) => entry('grid-duty-record', { occurred: '2023-05-31' }, { member: id, visits: 3 })
    const may = { subject: member, period: period('2023-05') }
    expect(ask('member.visits', [record('P11')], may)).toEqual({ status: 'missing' })
    const own = record('P10')
    expect(ask('member.visits', [own, record('P11')], may)).toEqual(present(3, [own]))
  })
})

test('discretion carries who answers for it, in the order of the entries', () => {
  const deduct = (deducted: number, reason: string) =>
    entry(
      'discretionary-adjustment',
      { occurred: '2023-05-02' },
      { member: 'P10', deducted, reason, approver: 'townMayor' },
    )
  const [first, second] = [deduct(50, '迟到'), deduct(100, '推诿')]
  const value = ask('member.discretionary-deduction', [first, second], { subject: member, period: period('2023-05') })
  // Ids descend here as entries are made.
  expect(value).toEqual({
    ...present(150, [first, second]),
    attestations: [
      { reason: '推诿', approver: 'townMayor' },
      { reason: '迟到', approver: 'townMayor' },
    ],
  })
})

test('a reader counts each figure of its subject, and does not know a book’s own figures', () => {
  const counted = [patrol('2023-03-03')]
  const read = figureReaderOf(indexLedger(counted), township, period('2023'))
  expect(read('enforcement.patrols')).toEqual(present(1, counted))
  expect(read('enforcement.patrols')).toBe(read('enforcement.patrols'))
  expect(read('member.visits')).toEqual({ status: 'inapplicable' })
  expect(read('own.figure')).toEqual({ status: 'missing' })
})

// The definition of a count a second time: no index, no shared code, one entry after the other.
const field = (e: LooseEntry, name: string) => ({ ...e.facts, ...e.clocks, key: e.key })[name]
const holds = (e: LooseEntry, c: Condition): boolean => {
  const value = field(e, c.field)
  if ('isAbsent' in c) return c.isAbsent ? value === undefined : value !== undefined
  if (value === undefined) return false
  if ('is' in c) return value === c.is
  if ('in' in c) return c.in.some((wanted) => wanted === value)
  if ('atLeast' in c) return Number(value) >= c.atLeast
  const limit = field(e, c.atMostField)
  return limit !== undefined && String(value) <= String(limit)
}
const isDated = (e: LooseEntry, dating: Dating, from: string, horizon: string): boolean => {
  const at = (name: string) => field(e, name)
  if (dating.by === 'within') {
    const date = at(dating.clock)
    return date !== undefined && String(date) >= from && String(date) <= horizon
  }
  const start = at(dating.from)
  const ends = [dating.until, dating.lapses].flatMap((name) => (name === undefined ? [] : [at(name)]))
  const isOver = ends.some((end) => end !== undefined && String(end) < horizon)
  return start !== undefined && String(start) <= horizon && !isOver
}
const plainly = (definition: FigureDefinition, entries: readonly LooseEntry[], question: Required<FigureQuestion>) => {
  const { subject, period: span, asOf } = question
  if (definition.subject !== subject.kind) return { status: 'inapplicable' }
  const horizon = [asOf, span.to].toSorted()[0]!
  const own = entries.filter((e) => e.township === subject.township)
  const matching = (kind: string, where: readonly Condition[], dating: Dating) =>
    own.filter((e) => e.kind === kind && where.every((c) => holds(e, c)) && isDated(e, dating, span.from, horizon))
  const kept = (kind: string, standing = false) =>
    own.some((e) => {
      const occurred = String(e.clocks['occurred'])
      return e.kind === kind && occurred <= horizon && (standing || occurred.slice(0, 4) >= span.from.slice(0, 4))
    })
  const { aggregate, subjectField, entryKind, whenNone, appliesTo } = definition
  if (appliesTo !== undefined) {
    const { field: name, where, dating, standing } = appliesTo
    if (!matching(appliesTo.entryKind, where, dating).some((e) => field(e, name) === subject.id))
      return { status: kept(appliesTo.entryKind, standing) ? 'inapplicable' : 'missing' }
  }
  let counted = matching(entryKind, definition.where, definition.dating)
  if (subjectField !== undefined) counted = counted.filter((e) => field(e, subjectField) === subject.id)
  let [value, of, covering]: [number, number | undefined, LooseEntry[]] = [counted.length, undefined, []]
  let isKept = kept(entryKind, definition.standing)
  if (aggregate.type === 'countDistinct') {
    counted = counted.filter((e) => field(e, aggregate.field) !== undefined)
    const told = (e: LooseEntry) =>
      aggregate.per === 'month' ? /^\d+-\d+/u.exec(String(field(e, aggregate.field)))?.[0] : field(e, aggregate.field)
    value = new Set(counted.map(told)).size
  } else if (aggregate.type === 'sum') {
    counted = counted.filter((e) => field(e, aggregate.field) !== undefined)
    value = 0
    for (const e of counted) value += Number(field(e, aggregate.field))
  } else if (aggregate.type === 'share') {
    const name = aggregate.distinct
    if (name !== undefined) counted = counted.filter((e) => field(e, name) !== undefined)
    const of1 = (list: readonly LooseEntry[]) =>
      name === undefined ? list.length : new Set(list.map((e) => field(e, name))).size
    value = of1(counted.filter((e) => aggregate.met.every((c) => holds(e, c))))
    of = of1(counted)
  } else if (aggregate.type === 'coverage') {
    const { by } = aggregate
    const candidates = matching(by.entryKind, by.where, by.dating)
    covering = candidates.filter((c) => counted.some((e) => e.key === field(c, by.field)))
    value = counted.filter((e) => candidates.some((c) => field(c, by.field) === e.key)).length
    of = counted.length
    if (counted.length > 0) isKept = kept(by.entryKind, by.standing)
  }
  const empty = counted.length === 0 || (aggregate.type === 'coverage' && covering.length === 0)
  if (empty && whenNone !== 'zero' && (whenNone === 'missing' || !isKept)) return { status: 'missing' }
  return { status: 'present', value, ...(of !== undefined && { of }), entries: ids([...counted, ...covering]) }
}

// Every other entry is made to meet the plain equalities, least numbers and absences, and to name the subject, or narrow figures would never count anything: in turn those
// of the figure and those of whom it applies to, as both may be of one kind. It is of the township that is asked about.
const fitting = (
  { appliesTo, ...own }: FigureDefinition,
  entries: readonly LooseEntry[],
  subject: Subject,
): readonly LooseEntry[] => {
  const named = own.subjectField !== undefined && own.subjectField !== 'key' ? { [own.subjectField]: subject.id } : {}
  const wanted = [{ ...own, named }, ...(appliesTo === undefined ? [] : [{ ...appliesTo, named: {} }])].map(
    ({ entryKind, where, named: facts }) => ({
      kind: entryKind,
      facts: {
        ...facts,
        ...Object.fromEntries(
          where.flatMap((c) =>
            'is' in c ? [[c.field, c.is] as const] : 'atLeast' in c ? [[c.field, c.atLeast] as const] : [],
          ),
        ),
      },
      absent: where.flatMap((c) => ('isAbsent' in c && c.isAbsent ? [c.field] : [])),
    }),
  )
  return entries.map((e, i) => {
    const all = wanted.filter(({ kind }) => kind === e.kind)
    const fit = all[(i / 2) % all.length]
    if (i % 2 !== 0 || fit === undefined) return i % 2 === 0 ? { ...e, township: subject.township } : e
    const kept = Object.entries(e.facts).filter(([name]) => !fit.absent.includes(name))
    return { ...e, township: subject.township, facts: { ...Object.fromEntries(kept), ...fit.facts } }
  })
}

const periods = [
  '2023',
  '2022',
  '2023-05',
  '2023-12',
  '2023-Q4',
  '2022-H2',
  '2022-06..2023-05',
  '2022-07-01..2023-06-30',
]
const subjectsBelow = (kind: Subject['kind']): readonly string[] =>
  kind === 'village' ? ledgerVillages : kind === 'enforcementCase' ? ledgerCases : ledgerPersons
const anyQuestion = (definition: FigureDefinition) =>
  fc.record({
    subject: fc.constantFrom<Subject>(
      ...ledgerTownships.flatMap((code): Subject[] =>
        definition.subject === 'township'
          ? [{ kind: 'township', id: code, township: code }]
          : subjectsBelow(definition.subject).map((id) => ({ kind: definition.subject, id, township: code })),
      ),
    ),
    period: fc.constantFrom(...periods).map(period),
    asOf: fc.constantFrom('2022-12-31', '2023-05-01', '2023-06-30', '2023-12-31', '2024-12-31'),
  })

const kindsRead = ({ entryKind, aggregate, appliesTo }: FigureDefinition): readonly string[] => [
  entryKind,
  ...(aggregate.type === 'coverage' ? [aggregate.by.entryKind] : []),
  ...(appliesTo === undefined ? [] : [appliesTo.entryKind]),
]
// Figures of the same kinds are asked of the same ledgers: to make one costs more than to count.
const alike = Map.groupBy(figureDefinitions, (definition) => kindsRead(definition).join(', '))

test.each([...alike])('each figure of %s is what a plain reading of its definition gives', (_, definitions) => {
  const names = definitions.flatMap(kindsRead)
  const kinds = [...entryKinds, ...derivedKinds].filter((kind) => names.includes(kind.id))
  // Two rows have to meet: in one village, person or case, or one covers the other.
  const size = kindsRead(definitions[0]!).length === 1 ? 12 : { minLength: 30, maxLength: 60 }
  const counted = new Set<string>()
  fc.assert(
    fc.property(anyLedger(kinds, size), fc.tuple(...definitions.map(anyQuestion)), (generated, questions) => {
      for (const [i, definition] of definitions.entries()) {
        const question = questions[i]!
        const entries = fitting(definition, generated, question.subject)
        const value: FigureValue = countFigure(definition, indexLedger(entries), question)
        if (value.status === 'present' && value.entries.length > 0) counted.add(definition.id)
        const { attestations, ...bare } = { attestations: undefined, ...value }
        expect(bare, definition.id).toEqual(plainly(definition, entries, question))
        const isBare = definition.attestedBy === undefined || value.status !== 'present'
        expect(attestations === undefined, definition.id).toBe(isBare)
      }
    }),
    { numRuns: 150 },
  )
  // A test that only ever saw empty selections would say nothing.
  expect(definitions.map(({ id }) => id).filter((id) => !counted.has(id))).toEqual([])
})

test('figures counted together are those counted one by one', () => {
  fc.assert(
    fc.property(anyLedger(entryKinds, 40), (entries) => {
      const index = indexLedger(entries)
      const question = { subject: township, period: period('2023') }
      const together = countFigures(figureDefinitions, index, question)
      for (const definition of figureDefinitions)
        expect(together.get(definition.id)).toEqual(countFigure(definition, indexLedger(entries), question))
    }),
    { numRuns: 20 },
  )
})
