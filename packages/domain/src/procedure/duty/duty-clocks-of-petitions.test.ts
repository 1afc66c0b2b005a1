import { describe, expect, it, test } from 'vitest'
import { instruments } from '../../law/instruments.ts'
import type { LooseEntry, LooseValues } from '../../ledger/entry.ts'
import { indexLedger } from '../../ledger/ledger-index.ts'
import { petitionStepOf as step, toldPetition } from '../../testing/told-petition.ts'
import { chinaCalendar } from '../../value/china-calendar.ts'
import type { DueItem } from './due-item.ts'
import { dueOn } from './due-on.ts'
import { petitionClocks } from './duty-clocks-of-petitions.ts'

const township = '141021100000'
/** The clock of an id on a day: its last day, state, used, left and overdue; undefined where it does not run. */
const brief = ({ deadline, state, elapsed, left, overdue }: DueItem) => [
  deadline.status === 'day' ? deadline.on.slice(2) : deadline.status,
  state,
  elapsed,
  left,
  overdue,
]
const of = (id: string) => {
  const at = (day: string, ...entries: readonly LooseEntry[]) => {
    const { items, issues } = dueOn(petitionClocks, indexLedger(entries), { township, on: day }, chinaCalendar)
    expect(issues).toEqual([])
    return items.filter(({ clock }) => clock.id === `petitions.${id}`).map(brief)
  }
  return at
}
const direct = (occurred: string, facts: LooseValues = {}) => toldPetition(occurred, facts)
const handed = (occurred: string, facts: LooseValues = {}) => toldPetition(occurred, { intake: 'forwarded', ...facts })
const reason = { reason: '不属于本镇职权' }

describe('fifteen days for forwarding and for telling', () => {
  const [routing, telling, tellingOfForwarded] = ['routing', 'telling', 'telling-of-forwarded'].map(of)

  it('are calendar days over the end of a month, and over a holiday', () => {
    // 20 February 2023: eight days of February and seven of March.
    const letter = direct('2023-02-20')
    expect(routing!('2023-03-07', letter)).toEqual([['23-03-07', 'soon', 15, 0, 0]])
    expect(routing!('2023-03-08', letter)).toEqual([['23-03-07', 'overdue', 16, 0, 1]])
    // The fifteenth day after 17 September is 2 October, a holiday: the regulation does not say that it gives way.
    expect(telling!('2023-10-02', direct('2023-09-17'))).toEqual([['23-10-02', 'soon', 15, 0, 0]])
    expect(telling!('2023-10-03', direct('2023-09-17'))).toEqual([['23-10-02', 'overdue', 16, 0, 1]])
  })

  it('end with what is asked for, and not with each other', () => {
    const letter = direct('2023-03-01')
    expect(routing!('2023-03-05', letter, step('told', '2023-03-03'))).toHaveLength(1)
    expect(telling!('2023-03-05', letter, step('told', '2023-03-03'))).toEqual([])
    expect(routing!('2023-03-05', letter, step('accepted', '2023-03-03'))).toEqual([])
    expect(telling!('2023-03-05', letter, step('accepted', '2023-03-03'))).toHaveLength(1)
  })

  it('are asked by the paragraph of how it came', () => {
    expect(telling!('2023-03-05', handed('2023-03-01'))).toEqual([])
    expect(routing!('2023-03-05', handed('2023-03-01'))).toEqual([])
    expect(tellingOfForwarded!('2023-03-17', handed('2023-03-01'))).toEqual([['23-03-16', 'overdue', 16, 0, 1]])
    expect(tellingOfForwarded!('2023-03-05', direct('2023-03-01'))).toEqual([])
  })

  it('do not run of whom nobody can write to', () => {
    expect(telling!('2023-03-05', direct('2023-03-01', { unreachable: true }))).toEqual([])
    expect(telling!('2023-03-05', direct('2023-03-01', { unreachable: false }))).toHaveLength(1)
  })

  it('stand still by an objection, and ran on all the while where it was not agreed to', () => {
    const objected = [handed('2023-03-01'), step('objected', '2023-03-03', reason)]
    expect(tellingOfForwarded!('2023-03-20', ...objected)).toEqual([])
    const settled = (outcome: string) => step('objectionSettled', '2023-03-20', { outcome })
    expect(tellingOfForwarded!('2023-03-20', ...objected, settled('supported'))).toEqual([])
    expect(tellingOfForwarded!('2023-03-20', ...objected, settled('notSupported'))).toEqual([
      ['23-03-16', 'overdue', 19, 0, 4],
    ])
  })
})

test('an objection has five working days: 24 April 2023 is a Monday, 29 April to 3 May are off, 6 May is worked', () => {
  const at = of('objection')
  // 25, 26, 27, 28 April and 4 May.
  expect(at('2023-05-03', handed('2023-04-24'))).toEqual([['23-05-04', 'running', 4, 1, 0]])
  expect(at('2023-05-04', handed('2023-04-24'))).toEqual([])
  expect(at('2023-04-26', direct('2023-04-24'))).toEqual([])
})

test('the day by which an assigned matter is reported on stands in the step', () => {
  const at = of('feedback')
  const assigned = step('assigned', '2023-03-02', { unit: 'policeStation', until: '2023-03-31' })
  expect(at('2023-03-31', direct('2023-03-01'), assigned)).toEqual([['23-03-31', 'soon', 29, 0, 0]])
  expect(at('2023-04-01', direct('2023-03-01'), assigned)).toEqual([['23-03-31', 'overdue', 30, 0, 1]])
  expect(at('2023-04-01', direct('2023-03-01'), assigned, step('served', '2023-03-31'))).toEqual([])
})

describe('sixty days for an appeal of the petition procedure', () => {
  const at = of('conclusion')
  const accepted = step('accepted', '2023-01-31')

  it('run from the acceptance', () => {
    // 28 days of February, 31 of March, and 1 of April.
    expect(at('2023-04-01', direct('2023-01-20'), accepted)).toEqual([['23-04-01', 'soon', 60, 0, 0]])
    expect(at('2023-04-02', direct('2023-01-20'), accepted)).toEqual([['23-04-01', 'overdue', 61, 0, 1]])
    expect(at('2023-04-02', direct('2023-01-20'))).toEqual([])
  })

  it('run of no other route, kind or petition, whenever the route is found', () => {
    const unknown = direct('2023-01-20', { route: undefined })
    expect(at('2023-02-10', direct('2023-01-20', { route: 'arbitration' }), accepted)).toEqual([])
    expect(at('2023-02-10', direct('2023-01-20', { petitionKind: 'suggestion' }), accepted)).toEqual([])
    expect(at('2023-02-10', unknown, accepted)).toEqual([])
    expect(at('2023-02-10', toldPetition('2023-01-20', {}, 'XF-2'), unknown, accepted)).toEqual([])
    const sixth = { route: 'petitionProcedure' }
    expect(at('2023-02-10', unknown, step('accepted', '2023-01-31', sixth))).toHaveLength(1)
    expect(at('2023-02-10', unknown, accepted, step('routeFound', '2023-01-31', sixth))).toHaveLength(1)
    expect(at('2023-02-10', unknown, accepted, step('routeFound', '2023-02-10', sixth))).toHaveLength(1)
    expect(at('2023-02-09', unknown, accepted, step('routeFound', '2023-02-10', sixth))).toEqual([])
  })

  it.each([
    ['answered', { outcome: 'supported' }],
    ['closed', {}],
    ['withdrawn', {}],
    ['routeFound', { route: 'litigation' }],
    ['extended', { until: '2023-04-20' }],
  ] as const)('end when it is %s', (name, facts) => {
    expect(at('2023-03-01', direct('2023-01-20'), accepted, step(name, '2023-03-01', facts))).toEqual([])
    expect(at('2023-02-28', direct('2023-01-20'), accepted, step(name, '2023-03-01', facts))).toHaveLength(1)
  })

  it('are followed by the day up to which they are extended', () => {
    const extended = of('conclusion-extended')
    const prolonged = [direct('2023-01-20'), accepted, step('extended', '2023-03-30', { until: '2023-04-20' })]
    expect(extended('2023-04-20', ...prolonged)).toEqual([['23-04-20', 'soon', 21, 0, 0]])
    expect(extended('2023-04-21', ...prolonged)).toEqual([['23-04-20', 'overdue', 22, 0, 1]])
    expect(extended('2023-04-20', ...prolonged, step('extended', '2023-04-15', { until: '2023-05-01' }))).toEqual([
      ['23-05-01', 'running', 5, 11, 0],
    ])
    expect(extended('2023-04-20', ...prolonged, step('answered', '2023-04-20', { outcome: 'supported' }))).toEqual([])
  })
})

describe('thirty days for each remedy and each answer', () => {
  const opinion = [
    direct('2023-01-03'),
    step('accepted', '2023-01-10'),
    step('answered', '2023-01-30', { outcome: 'explained' }),
  ]
  const served = [...opinion, step('served', '2023-01-31')]

  it('the petitioner may ask for a review, and then no more', () => {
    const at = of('review-request')
    // 28 days of February and 2 of March: the time lapses on its last day.
    expect(at('2023-03-01', ...served)).toEqual([['23-03-02', 'running', 29, 1, 0]])
    expect(at('2023-03-02', ...served)).toEqual([])
    expect(at('2023-02-05', direct('2023-01-03'), step('served', '2023-01-31'))).toEqual([])
    expect(at('2023-02-10', ...served, step('reviewRequested', '2023-02-10'))).toEqual([])
  })

  it('the review is answered within thirty days of the request', () => {
    const at = of('review')
    const asked = [...served, step('reviewRequested', '2023-02-10', { unit: 'countyDepartment' })]
    expect(at('2023-03-12', ...asked)).toEqual([['23-03-12', 'soon', 30, 0, 0]])
    expect(at('2023-03-13', ...asked)).toEqual([['23-03-12', 'overdue', 31, 0, 1]])
    expect(at('2023-03-12', ...asked, step('reviewed', '2023-03-12', { outcome: 'upheld' }))).toEqual([])
  })

  it('a re-examination may be asked for from the answer to the review on', () => {
    const at = of('re-examination-request')
    const answered = [...served, step('reviewServed', '2023-03-14')]
    expect(at('2023-04-12', ...answered)).toEqual([['23-04-13', 'running', 29, 1, 0]])
    expect(at('2023-04-13', ...answered)).toEqual([])
  })

  it('a re-examination is answered within thirty days, the time of a hearing left out', () => {
    const at = of('re-examination')
    const asked = [...served, step('reExaminationRequested', '2023-04-03')]
    const hearing = (until?: string, on = '2023-04-17') => step('hearingHeld', on, until === undefined ? {} : { until })
    expect(at('2023-05-04', ...asked)).toEqual([['23-05-03', 'overdue', 31, 0, 1]])
    // 17 to 21 April, both included: five days.
    expect(at('2023-05-08', ...asked, hearing('2023-04-21'))).toEqual([['23-05-08', 'soon', 30, 0, 0]])
    expect(at('2023-05-09', ...asked, hearing('2023-04-21'))).toEqual([['23-05-08', 'overdue', 31, 0, 1]])
    expect(at('2023-04-19', ...asked, hearing('2023-04-21'))).toEqual([['suspended', 'running', 13, undefined, 0]])
    // One that does not say how long it took takes nothing off, nor does one from before.
    expect(at('2023-05-04', ...asked, hearing())).toEqual([['23-05-03', 'overdue', 31, 0, 1]])
    expect(at('2023-05-04', ...asked, hearing('2023-01-20', '2023-01-18'))).toEqual([['23-05-03', 'overdue', 31, 0, 1]])
  })

  it('a hearing takes nothing off the sixty days', () => {
    const at = of('conclusion')
    const held = [
      direct('2023-01-03'),
      step('accepted', '2023-01-31'),
      step('hearingHeld', '2023-02-06', { until: '2023-02-10' }),
    ]
    expect(at('2023-04-02', ...held)).toEqual([['23-04-01', 'overdue', 61, 0, 1]])
  })
})

test('every clock has an id of its own and cites the regulation', () => {
  expect(new Set(petitionClocks.map(({ id }) => id)).size).toBe(petitionClocks.length)
  for (const { span } of petitionClocks) {
    const citation =
      span.by === 'entry' ? span.citation : span.by === 'law' ? span.clock.length.values[0].citation : undefined
    expect(citation?.instrument).toBe('petition-regulation-2022')
    expect(instruments.get('petition-regulation-2022')?.verification).toBe(citation?.verification)
  }
})
