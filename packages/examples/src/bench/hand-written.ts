import type { LooseEntry } from '@zhunsheng/domain'
import { emptyLed, ledCounters } from './hand-counted.ts'
import type { Share } from './hand-pass.ts'
import { emptyServed, servedCounters } from './hand-served.ts'

const emptyCounts = () => ({ ...emptyLed(), ...emptyServed() })
type Counts = ReturnType<typeof emptyCounts>

// The same year by hand: counted in one pass, then the points of each line. No trace, no citations, no ids. It is what the
// engine is measured against, and it is wrong as soon as a rule changes.

// Hundredths, half up.
const part = (points: number, value: number, of: number): number =>
  Math.min(points * 100, Math.floor((2 * points * 100 * value + of) / (2 * of)))
const reached = (points: number, value: number, quota: number): number => (value >= quota ? points * 100 : 0)
const banded = ([met, of]: Share, rows: readonly (readonly [number, number])[]): number =>
  (rows.find(([hundredths]) => met * 100 >= hundredths * of)?.[1] ?? 0) * 100
const ofAll = (points: number, [met, of]: Share): number => part(points, met, of)

const covered = (those: ReadonlySet<unknown>, by: ReadonlySet<unknown>): number =>
  [...those].filter((each) => by.has(each)).length

const organisation = (c: Counts): number =>
  reached(2, c.places.size, 4) +
  part(2, c.meetings, 8) +
  ofAll(1, c.offices) +
  part(2, c.secretary, 8) +
  part(2, c.mayor, 8) +
  reached(0.5, c.secretaryAccounts, 1) +
  reached(0.5, c.mayorAccounts, 1) +
  part(1, covered(c.duties, c.acted), c.duties.size) +
  ofAll(2, c.plan) +
  part(1, covered(c.tasks, c.takenUp), c.tasks.size) +
  part(1, c.team.size, 4)
const study = (c: Counts): number =>
  part(3, c.centre, 6) +
  part(3, c.preMeeting, 6) +
  reached(2, c.lectures, 2) +
  ofAll(1, c.attendance) +
  part(1, covered(c.servants, c.sat), c.servants.size) +
  part(2, c.passed.size, c.sat.size) +
  part(1, c.advocates.size, 15) +
  part(2, c.inPost.size, 45)
const decision = (c: Counts): number =>
  banded(c.reviewed, [[100, 4]]) +
  banded(c.collective, [
    [100, 4],
    [80, 2],
  ]) +
  ofAll(4, c.participation) +
  ofAll(3, c.files)
const whistled = ({ whistles }: Counts): number =>
  [whistles >= 1, whistles >= 12, whistles < 73, whistles < 97].filter(Boolean).length * 50 - 100
const enforcement = (c: Counts): number =>
  reached(2, c.institutions, 20) +
  part(3, c.certified.size, c.office.size) +
  part(1, c.examPassed.size, c.examined.size) +
  part(2, c.quarters, 192) +
  part(1, covered(c.planned, c.heldItems), c.planned.size) +
  part(1, covered(c.powers, c.powersPublished), c.powers.size) +
  ofAll(2, c.lawful) +
  ofAll(2, c.timely) +
  ofAll(1, c.disclosed) +
  reached(1, c.annualData, 1) +
  whistled(c) +
  part(1, c.joint, 72) +
  part(2, c.patrols, 180)
const grid = (c: Counts): number =>
  ofAll(3, c.closure) +
  banded(c.disputes, [
    [98, 1],
    [95, 0.75],
    [90, 0.5],
  ]) +
  ofAll(1, c.hazards) +
  ofAll(1.5, c.answered) +
  Math.max(0, 100 - 10 * Math.max(0, 12 - c.training.size)) +
  ofAll(1, c.trainingSeats) +
  part(1.5, c.assessments.size, 12) +
  part(1, c.circulars.size, 12) +
  ofAll(3, c.concluded) +
  ofAll(1, c.visited) +
  ofAll(1, c.reconciled) +
  ofAll(2, c.petitions) +
  ofAll(1, c.told) +
  ofAll(1, c.charges)
const service = (c: Counts): number =>
  part(3, covered(c.villages, c.covered), c.villages.size) +
  part(1, covered(c.villages, c.served), c.villages.size) +
  part(2, c.publicity, 24) +
  ofAll(1.5, c.applications) +
  ofAll(0.5, c.oneWindow) +
  ofAll(0.5, c.oneNetwork) +
  ofAll(0.5, c.applicants) +
  ofAll(0.5, c.aid) +
  ofAll(0.5, c.clients)
const report = (c: Counts): number =>
  ofAll(1, c.submitted) +
  banded(c.published, [[100, 1.5]]) +
  ofAll(0.5, c.copied) +
  ofAll(0.5, c.bothLeaders) +
  ofAll(1, c.rectified) +
  ofAll(0.5, c.causes)

/** The points of the township's 2023 in hundredths, by hand, from its entries and what follows from them. */
export const townshipYearByHand = (entries: readonly LooseEntry[]): number => {
  const c = emptyCounts()
  for (const entry of entries) {
    ledCounters[entry.kind]?.(c, entry)
    servedCounters[entry.kind]?.(c, entry)
  }
  const lines = organisation(c) + study(c) + decision(c) + enforcement(c) + grid(c) + service(c) + report(c)
  return lines + Math.min(500, 100 * c.commendations)
}
