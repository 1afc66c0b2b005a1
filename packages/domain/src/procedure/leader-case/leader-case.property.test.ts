import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { LooseEntry, LooseValues } from '../../ledger/entry.ts'
import { plainEntry } from '../../testing/told-entry.ts'
import { type Done, illegalByHand, illegalOf, lawfulOf, neverShut, toldAndTried } from '../../testing/asked-by-hand.ts'
import { chinaCalendar } from '../../value/china-calendar.ts'
import { addDays } from '../../value/civil-date.ts'
import { noBackground } from '../background.ts'
import { follow } from '../case-history.ts'
import { leaderCharge } from './leader-case.ts'

// The way of a charge once more, as questions about what was done before: no state, no gates of the product.

const way =
  'approved served planned visited progressed extensionRequested extensionApproved papersFiled reported closed'.split(
    ' ',
  )
const steps = [...way, 'notApproved', 'extensionRefused']
const order =
  'proposed approved notApproved served planned visited progressed extensionRequested extensionApproved extensionRefused papersFiled reported closed'.split(
    ' ',
  )

const often = <A>(usual: A, ...others: readonly A[]) =>
  fc.oneof({ arbitrary: fc.constant(usual), weight: 12 }, { arbitrary: fc.constantFrom(usual, ...others), weight: 1 })
const leader = often('deputyMayor', 'partySecretary', 'policeChief', 'petitionOfficeHead', 'legalCounsel')
const drawnStep = (what: string) =>
  fc.record({
    what: fc.constant(what),
    gap: fc.integer({ min: 0, max: 5 }),
    approver: often<string | undefined>('partySecretary', 'townMayor', undefined),
    until: often<number | undefined>(what === 'planned' ? 20 : 40, undefined, -1, 0, 10, 20, 60),
    meeting: often<string | undefined>('DWH-1', undefined),
    reason: often<string | undefined>('涉及多方', undefined),
    document: often<string | undefined>('BA-1', undefined),
  })
type Drawn = ReturnType<typeof drawnStep> extends fc.Arbitrary<infer D> ? D : never

const opened = '2023-03-01'
const stepsOf = (drawn: readonly Drawn[]): readonly LooseEntry[] => {
  let day = opened
  return drawn.map(({ what, gap, until, ...facts }, i) => {
    day = addDays(day, gap)
    const told = { ...facts, ...(until !== undefined && { until: addDays(day, until) }) }
    const said = Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined))
    const key = `S-${String(i).padStart(2, '0')}`
    return plainEntry('leader-case-step', key, { occurred: day }, { charge: 'BA-1', step: what, ...said })
  })
}
const proposal = (key: string, on: string, facts: LooseValues): LooseEntry =>
  plainEntry('leader-case', key, { occurred: on }, { title: '占道纠纷', leader: 'p-1', ...facts })

// The usual way, now and then with something left out, done twice, or done that is not usual.
const anyCharge: fc.Arbitrary<readonly LooseEntry[]> = fc
  .tuple(
    leader,
    often(true, false),
    fc.tuple(...way.map((what) => fc.tuple(often(true, false), drawnStep(what)))),
    fc.array(fc.tuple(fc.nat(12), fc.constantFrom(...steps).chain(drawnStep)), { maxLength: 3 }),
  )
  .map(([post, isProposed, usual, odd]) => {
    const list: Drawn[] = usual.flatMap(([isDone, each]) => (isDone ? [each] : []))
    for (const [place, each] of odd) list.splice(place % (list.length + 1), 0, each)
    return [...(isProposed ? [proposal('BA-1', opened, { post })] : []), ...stepsOf(list)]
  })

const doneBy = (entry: LooseEntry): Done => ({
  what: entry.kind === 'leader-case' ? 'proposed' : String(entry.facts['step']),
  day: String(entry.clocks['occurred']),
  entry,
})
/** Which gates are shut, asked of what was lawfully done. */
const against = (past: readonly Done[], { what, day: on, entry: { facts } }: Done): readonly string[] => {
  const found: string[] = []
  const ask = (gate: string, holds: boolean): void => void (holds || found.push(gate))
  const was = (...names: readonly string[]): boolean => past.some((each) => names.includes(each.what))
  if (what === 'proposed') {
    ask('oneCharge', !was('proposed'))
    ask('leaderTakesCharge', facts['post'] !== 'petitionOfficeHead' && facts['post'] !== 'legalCounsel')
    return found
  }
  ask('chargeProposed', was('proposed'))
  const decides = what === 'approved' || what === 'notApproved'
  if (decides) ask('notDecidedYet', !was('approved', 'notApproved'))
  else {
    ask('chargeApproved', was('approved'))
    ask('chargeOpen', !was('closed'))
  }
  const answers = what === 'extensionApproved' || what === 'extensionRefused'
  if (decides || answers) ask('approverNamed', facts['approver'] !== undefined)
  const until = String(facts['until'] ?? '')
  const moved = past.findLast((each) => each.what === 'planned' || each.what === 'extensionApproved')
  const limit = String(moved?.entry.facts['until'] ?? '')
  if (what === 'planned') {
    ask('chargeServed', was('served'))
    ask('planHasLimit', until !== '' && until >= on)
    ask('limitKept', limit === '' || until <= limit)
  }
  if (what === 'extensionRequested' || what === 'papersFiled') ask('chargePlanned', was('planned'))
  if (what === 'extensionRequested') ask('extensionReasoned', facts['reason'] !== undefined)
  if (answers) {
    const last = past.findLast((each) => each.what.startsWith('extension'))
    ask('extensionAsked', last?.what === 'extensionRequested')
  }
  if (what === 'extensionApproved') ask('extensionLater', until > limit)
  if (what === 'papersFiled') ask('papersNamed', facts['document'] !== undefined)
  if (what === 'reported') ask('meetingNamed', facts['meeting'] !== undefined)
  if (what === 'reported' || what === 'closed') ask('papersThere', was('papersFiled'))
  if (what === 'closed') ask('reportedToTeam', was('reported'))
  return found
}

const byHand = (entries: readonly LooseEntry[]) => illegalByHand({ order, doneBy, against }, entries)
const followed = (entries: Iterable<LooseEntry>) => follow(leaderCharge, entries, chinaCalendar, noBackground)

test('a charge is held where its way, asked by hand, does not allow a step, and by the same gates', () => {
  fc.assert(
    fc.property(anyCharge, (entries) => {
      expect(illegalOf(followed(entries))).toEqual(byHand(entries))
    }),
    { numRuns: 1000 },
  )
})

test('the order of writing changes nothing, and without its illegal steps a charge is what it is', () => {
  fc.assert(
    fc.property(anyCharge, (entries) => {
      const history = followed(entries)
      expect(followed(entries.toReversed())).toEqual(history)
      const rest = followed(lawfulOf(history, entries))
      expect([rest.illegal, rest.state]).toEqual([[], history.state])
    }),
    { numRuns: 300 },
  )
})

test('what is said to hold the next step holds it when it is taken', () => {
  fc.assert(
    fc.property(anyCharge, fc.nat(), (entries, place) => {
      const held = toldAndTried(followed, entries, place)
      fc.pre(held !== undefined)
      expect(held!.tried).toEqual(expect.arrayContaining([...held!.told]))
    }),
    { numRuns: 300 },
  )
})

test('of the generated charges many are closed, and every gate shuts some out', () => {
  const charges = fc.sample(anyCharge, { numRuns: 2000, seed: 18 }).map(followed)
  expect(charges.filter(({ state }) => state.days['closed'] !== undefined).length).toBeGreaterThan(200)
  // A number used twice is told of below.
  expect(neverShut(leaderCharge, charges)).toEqual(new Set(['oneCharge']))
})

test('a number stands for one charge', () => {
  const twice = [
    proposal('BA-1', opened, { post: 'deputyMayor' }),
    proposal('BA-1', '2023-04-01', { post: 'townMayor' }),
  ]
  expect(followed(twice.map((entry, i) => ({ ...entry, id: String(i) }))).illegal).toMatchObject([
    { move: 'proposed', on: '2023-04-01', gates: [{ gate: 'oneCharge' }] },
  ])
})
