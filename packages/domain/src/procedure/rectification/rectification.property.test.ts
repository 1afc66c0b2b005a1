import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { LooseEntry } from '../../ledger/entry.ts'
import { plainEntry } from '../../testing/told-entry.ts'
import { type Done, illegalByHand, illegalOf, lawfulOf, neverShut } from '../../testing/asked-by-hand.ts'
import { chinaCalendar } from '../../value/china-calendar.ts'
import { addDays } from '../../value/civil-date.ts'
import { noBackground } from '../background.ts'
import { follow } from '../case-history.ts'
import { problemOutcomeEntries } from './problem-outcome-entries.ts'
import { rectification } from './rectification.ts'

// The way of a problem once more, as questions about what was done before: no state, no gates of the product.

const way =
  'causeFound measureSet progressed extended completed verificationFailed completed verified closed reopened causeFound measureSet completed verified closed'.split(
    ' ',
  )
const order =
  'found reopened causeFound measureSet progressed extended completed verificationFailed verified closed'.split(' ')

const often = <A>(usual: A, ...others: readonly A[]) =>
  fc.oneof({ arbitrary: fc.constant(usual), weight: 12 }, { arbitrary: fc.constantFrom(usual, ...others), weight: 1 })
const drawnStep = (what: string) =>
  fc.record({
    what: fc.constant(what),
    gap: fc.oneof(
      { arbitrary: fc.integer({ min: 0, max: 4 }), weight: 12 },
      { arbitrary: fc.constantFrom(27, 31), weight: 1 },
    ),
    by: often<string | undefined>('partySecretary', 'deputyMayor', undefined),
    until: often<number | undefined>(what === 'measureSet' ? 20 : 40, undefined, -1, 0, 20, 60),
    measure: often<string | undefined>('补齐制度', undefined),
    percent: often<number | undefined>(50, undefined),
    reason: often<string | undefined>('人手不足', undefined),
  })
type Drawn = ReturnType<typeof drawnStep> extends fc.Arbitrary<infer D> ? D : never

const found = '2023-02-20'
const stepsOf = (drawn: readonly Drawn[]): readonly LooseEntry[] => {
  let day = found
  return drawn.map(({ what, gap, until, ...facts }, i) => {
    day = addDays(day, gap)
    const told = { ...facts, ...(until !== undefined && { until: addDays(day, until) }) }
    const said = Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined))
    const key = `S-${String(i).padStart(2, '0')}`
    return plainEntry('problem-step', key, { occurred: day }, { problem: 'WT-1', step: what, ...said })
  })
}
const anyProblem: fc.Arbitrary<readonly LooseEntry[]> = fc
  .tuple(
    fc.record({
      isFound: often(true, false),
      cause: fc.constantFrom('人手不足', undefined),
    }),
    fc.tuple(...way.map((what) => fc.tuple(often(true, false), drawnStep(what)))),
    fc.array(fc.tuple(fc.nat(15), fc.constantFrom(...way).chain(drawnStep)), { maxLength: 2 }),
    fc.integer({ min: 3, max: way.length }),
  )
  .map(([{ isFound, cause }, usual, odd, length]) => {
    const list: Drawn[] = usual.slice(0, length).flatMap(([isDone, each]) => (isDone ? [each] : []))
    for (const [place, each] of odd) list.splice(place % (list.length + 1), 0, each)
    const facts = { owner: 'deputyMayor', ...(cause && { cause }) }
    return [...(isFound ? [plainEntry('problem', 'WT-1', { occurred: found }, facts)] : []), ...stepsOf(list)]
  })

const doneBy = (entry: LooseEntry): Done => ({
  what: entry.kind === 'problem' ? 'found' : String(entry.facts['step']),
  day: String(entry.clocks['occurred']),
  entry,
})
/** Which gates are shut, asked of what was lawfully done. */
const against = (past: readonly Done[], { what, day: on, entry: { facts } }: Done): readonly string[] => {
  const shut: string[] = []
  const ask = (gate: string, holds: boolean): void => void (holds || shut.push(gate))
  const problem = past.find((each) => each.what === 'found')
  if (what === 'found') {
    ask('oneProblem', problem === undefined)
    return shut
  }
  const lastClosing = past.findLast((each) => each.what === 'closed' || each.what === 'reopened')
  const isClosed = lastClosing?.what === 'closed'
  // What was done since it was last opened.
  const now = past.slice(past.findLastIndex((each) => each.what === 'reopened') + 1)
  const states = (name: string): boolean => facts[name] !== undefined
  const until = String(facts['until'] ?? '')
  const due = String(now.findLast((each) => ['measureSet', 'extended'].includes(each.what))?.entry.facts['until'] ?? '')
  const last = now.findLast((each) => ['measureSet', 'completed', 'verified', 'verificationFailed'].includes(each.what))
  ask('problemFound', problem !== undefined)
  ask(what === 'reopened' ? 'problemClosed' : 'problemOpen', isClosed === (what === 'reopened'))
  const wanted = ['progressed', 'extended', 'completed', 'verificationFailed', 'verified', 'closed']
  if (wanted.includes(what))
    ask(
      'measureSet',
      now.some((each) => each.what === 'measureSet'),
    )
  if (what === 'causeFound') ask('causeStated', states('reason'))
  if (what === 'measureSet') {
    const cause = problem?.entry.facts['cause'] !== undefined || past.some((each) => each.what === 'causeFound')
    ask('causeKnown', cause)
    ask('measureWhole', states('measure') && until >= on)
    ask('dueKept', due === '' || until <= due)
  }
  if (what === 'extended') ask('laterWithReason', states('reason') && until > due)
  const isDone = last?.what === 'completed' || last?.what === 'verified'
  if (['verificationFailed', 'verified', 'closed'].includes(what)) ask('measureCompleted', isDone)
  if (what === 'verificationFailed' || what === 'reopened') ask('whyStated', states('reason'))
  if (['extended', 'verificationFailed', 'verified'].includes(what))
    ask('byAnother', states('by') && (problem === undefined || facts['by'] !== 'deputyMayor'))
  if (what === 'closed') ask('checkedByAnother', last?.what === 'verified')
  return shut
}

const byHand = (entries: readonly LooseEntry[]) => illegalByHand({ order, doneBy, against }, entries)
const followed = (entries: Iterable<LooseEntry>) => follow(rectification, entries, chinaCalendar, noBackground)

test('a problem is held where its way, asked by hand, does not allow a step, and by the same gates', () => {
  fc.assert(
    fc.property(anyProblem, (entries) => {
      expect(illegalOf(followed(entries))).toEqual(byHand(entries))
    }),
    { numRuns: 1000 },
  )
})

test('the order of writing changes nothing, and without its illegal steps a problem is what it is', () => {
  fc.assert(
    fc.property(anyProblem, (entries) => {
      const history = followed(entries)
      expect(followed(entries.toReversed())).toEqual(history)
      const rest = followed(lawfulOf(history, entries))
      expect([rest.illegal, rest.state]).toEqual([[], history.state])
    }),
    { numRuns: 300 },
  )
})

test('nothing that is closed was checked by whoever answers for it', () => {
  fc.assert(
    fc.property(anyProblem, (entries) => {
      const { state } = followed(entries)
      if (state.closedOn !== undefined) expect(state.verified?.by).not.toBe(state.owner)
    }),
    { numRuns: 300 },
  )
})

// Whether a problem was put right in time once more, day after day: what had to be done by when, and whether it was.
const keptByHand = (made: readonly LooseEntry[]) => {
  const on = (day: string) => made.filter(({ clocks }) => clocks['occurred'] === day).map(doneBy)
  let [until, completed, missed]: (string | undefined)[] = []
  let hasMeasure = false
  for (let day = found; day < '2025-06-30'; day = addDays(day, 1)) {
    const done = on(day).toSorted((a, b) => order.indexOf(a.what) - order.indexOf(b.what))
    const isOver = (): boolean => until !== undefined && (completed ?? day) > until
    for (const { what, entry } of done) {
      const begins = what === 'found' || what === 'reopened'
      // A measure that replaces another one is no new beginning.
      if ((begins || what === 'extended' || (what === 'measureSet' && !hasMeasure)) && isOver()) missed ??= until
      if (begins) [until, completed, hasMeasure] = [addDays(day, 30), undefined, false]
      if (what === 'measureSet') [hasMeasure, completed] = [true, undefined]
      if (what === 'measureSet' || what === 'extended') until = String(entry.facts['until'])
      if (what === 'completed') completed = day
      if (what === 'verificationFailed') completed = undefined
    }
  }
  const due = missed ?? until
  return { due, inTime: missed === undefined && hasMeasure && completed !== undefined && completed <= String(due) }
}

test('a problem is put right in time where asking day after day says so, and by the same last day', () => {
  fc.assert(
    fc.property(anyProblem, (entries) => {
      const [outcome] = problemOutcomeEntries(entries)
      fc.pre(outcome !== undefined)
      const { due, inTime } = outcome!.facts
      expect({ due, inTime }).toEqual(keptByHand(followed(entries).made.map(({ entry }) => entry)))
    }),
    { numRuns: 500 },
  )
})

test('of the generated problems many are closed, some twice, and every gate shuts some out', () => {
  const problems = fc.sample(anyProblem, { numRuns: 3000, seed: 28 }).map(followed)
  expect(problems.filter(({ state }) => state.closedOn !== undefined).length).toBeGreaterThan(200)
  expect(problems.filter(({ state }) => state.reopenedOn !== undefined && state.closedOn).length).toBeGreaterThan(20)
  expect(neverShut(rectification, problems)).toEqual(new Set(['oneProblem']))
})
