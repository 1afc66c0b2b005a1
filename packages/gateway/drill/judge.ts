import type { Answer, Bringing } from './drill-case.ts'
import type { Fault, FaultClass } from './drill-result.ts'
import type { AuditRow, State, StoredRow } from './state.ts'

/** What a database is held against. */
export interface Expected {
  /** What is there when nobody kills anything: before the command, and after it. */
  readonly before: State
  readonly after: State
  readonly brings: Bringing
  /** New rows that were acknowledged, and what was said of them. */
  readonly acknowledged: number
  readonly answers: readonly Answer[]
  /** Whether the command has said that it is done. */
  readonly isDone: boolean
}

const countsOf = (rows: readonly StoredRow[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const { content } of rows) counts.set(content, (counts.get(content) ?? 0) + 1)
  return counts
}

/** How often each content is in the first and not in the second. */
const beyond = (rows: readonly StoredRow[], others: readonly StoredRow[]): readonly StoredRow[] => {
  const counts = countsOf(others)
  return rows.filter(({ content }) => {
    const left = counts.get(content) ?? 0
    counts.set(content, left - 1)
    return left <= 0
  })
}

const nameOf = ({ township, kind, key, version }: StoredRow): string => `${township} ${kind} ${key} v${version}`
const some = (rows: readonly StoredRow[]): string => `${rows.length}: ${rows.slice(0, 3).map(nameOf).join(', ')}`

const fault = (is: boolean, one: FaultClass, what: () => string): readonly Fault[] =>
  is ? [{ class: one, what: what() }] : []

/** The rows that a command brought. */
export const newRows = ({ rows }: State, before: State): readonly StoredRow[] => {
  const known = new Set(before.rows.map(({ id }) => id))
  return rows.filter(({ id }) => !known.has(id))
}

const judgeRows = (state: State, { before, after, acknowledged, answers, isDone }: Expected): readonly Fault[] => {
  const brought = newRows(state, before)
  const missing = beyond(before.rows, state.rows)
  const strange = beyond(state.rows, after.rows)
  const wanting = beyond(after.rows, state.rows)
  const keys = new Set(after.rows.map(({ township, kind, year, key }) => `${township} ${kind} ${year} ${key}`))
  const isTwice = ({ township, kind, year, key }: StoredRow) => keys.has(`${township} ${kind} ${year} ${key}`)
  const byId = new Map(state.rows.map((row) => [row.id, row]))
  const untold = answers.filter(({ id, version, recorded }) => {
    const row = byId.get(id)
    return row?.version !== version || row.recorded !== recorded
  })
  return [
    ...fault(missing.length > 0, 'lost', () => `rows from before ${some(missing)}`),
    ...fault(brought.length < acknowledged, 'lost', () => `${brought.length} rows of ${acknowledged} acknowledged`),
    ...fault(untold.length > 0, 'lost', () => `acknowledged versions ${untold.map(({ id }) => id).join(', ')}`),
    ...fault(strange.some(isTwice), 'doubled', () => `rows ${some(strange.filter(isTwice))}`),
    ...fault(
      !strange.every(isTwice),
      'halfWritten',
      () => `strange rows ${some(strange.filter((row) => !isTwice(row)))}`,
    ),
    ...fault(isDone && wanting.length > 0, 'unfinished', () => `missing rows ${some(wanting)}`),
  ]
}

const judgeBeside = ({ rows, personal, heads, staged, drift }: State): readonly Fault[] => {
  const committed = rows.filter(({ commits }) => commits)
  const bare = committed.filter((row) => !row.personal || !row.salted)
  return [
    ...fault(bare.length > 0, 'halfWritten', () => `rows without personal fields or salt ${some(bare)}`),
    ...fault(
      personal !== committed.length,
      'halfWritten',
      () => `personal fields of ${personal} rows, not ${committed.length}`,
    ),
    ...fault(heads !== rows.length, 'halfWritten', () => `heads at ${heads}, rows ${rows.length}`),
    ...fault(staged.length > 0, 'halfWritten', () => `staged rows in ${staged.join(', ')}`),
    ...fault(drift.length > 0, 'halfWritten', () => `drift ${JSON.stringify(drift)}`),
  ]
}

const judgeFindings = ({ findings }: State): readonly Fault[] =>
  findings.slice(0, 3).map((finding) => ({
    class: finding.code === 'tableDiffers' || finding.code === 'personalWithoutRow' ? 'halfWritten' : 'chain',
    what: `verify ${JSON.stringify(finding)}`,
  }))

const ofRun = ({ action, detail }: AuditRow, run: number, wanted: string): boolean =>
  action === wanted && detail['run'] === run

interface Standing {
  readonly run: number
  readonly there: number
  readonly due: number
  readonly isDone: boolean
}

// An import says where it stands: under way with as many rows as are there, or done, and then the audit says so, once.
const judgeImport = ({ runs, unfinished, audit }: State, { run, there, due, isDone }: Standing): readonly Fault[] => {
  const stored = runs.find((each) => each.id === run)
  const wanted = there < due ? 'publishing' : 'done'
  const told = unfinished.find((each) => each.run === run)
  const audited = audit.filter((row) => ofRun(row, run, 'import')).length
  const { state = 'none', added = 0, corrected = 0, published = 0 } = stored ?? {}
  const isTold = wanted === 'done' ? told === undefined : told?.published === there && told.due === due
  return [
    ...fault(state !== wanted, 'halfWritten', () => `run ${run} is ${state}, not ${wanted}`),
    ...fault(published !== there, 'halfWritten', () => `run ${run} counts ${published} rows, there are ${there}`),
    ...fault(
      added + corrected !== due,
      'halfWritten',
      () => `run ${run} says ${added} + ${corrected} rows, due ${due}`,
    ),
    ...fault(!isTold, 'halfWritten', () => `run ${run}, ${there} of ${due} rows, is told as ${JSON.stringify(told)}`),
    ...fault(audited !== (wanted === 'done' ? 1 : 0), 'halfWritten', () => `run ${run} audited ${audited} times`),
    ...fault(isDone && wanted !== 'done', 'unfinished', () => `run ${run} has ${there} rows of ${due}`),
  ]
}

const judgeWithdrawal = (
  { runs, unfinished, audit }: State,
  { run, there, due, isDone }: Standing,
): readonly Fault[] => {
  const wanted = there === 0 ? 'done' : there < due ? 'withdrawing' : 'withdrawn'
  const state = runs.find((each) => each.id === run)?.state ?? 'none'
  const told = unfinished.find((each) => each.run === run)
  const audited = audit.filter((row) => ofRun(row, run, 'withdraw')).length
  // Whoever withdraws what is withdrawn is in the audit as well.
  const isAudited = wanted === 'withdrawn' ? audited > 0 : audited === 0
  return [
    ...fault(state !== wanted, 'halfWritten', () => `run ${run} is ${state}, not ${wanted}`),
    ...fault((told === undefined) === (wanted === 'withdrawing'), 'halfWritten', () => `run ${run}: ${told?.state}`),
    ...fault(!isAudited, 'halfWritten', () => `withdrawal of run ${run} audited ${audited} times`),
    ...fault(isDone && wanted !== 'withdrawn', 'unfinished', () => `run ${run}: ${there} rows of ${due} taken back`),
  ]
}

// The new rows are of one run, and of no earlier one; rows that take something back carry its negative number.
const judgeRun = (state: State, { before, after, brings, isDone }: Expected): readonly Fault[] => {
  if (brings.type === 'requests') return []
  const [rows, due] = [newRows(state, before), newRows(after, before).length]
  const runs = [...new Set(rows.map(({ run }) => run))]
  const [own] = runs
  const isOwn =
    brings.type === 'import'
      ? typeof own === 'number' && own > 0 && !before.runs.some(({ id }) => id === own)
      : own === -brings.run
  const standing = { there: rows.length, due, isDone }
  return [
    ...fault(runs.length > 1 || (runs.length === 1 && !isOwn), 'halfWritten', () => `rows of runs ${runs.join(', ')}`),
    ...fault(isDone && runs.length === 0, 'unfinished', () => `0 rows of ${due}`),
    ...(brings.type === 'withdrawal' ? judgeWithdrawal(state, { ...standing, run: brings.run }) : []),
    ...(brings.type === 'import' && typeof own === 'number' ? judgeImport(state, { ...standing, run: own }) : []),
    ...(brings.type === 'import' ? judgeOtherRuns(state, before, own ?? undefined) : []),
  ]
}

// A command that found its work done has a run of its own, without rows.
const judgeOtherRuns = ({ runs }: State, before: State, own: number | undefined): readonly Fault[] => {
  const known = new Set([...before.runs.map(({ id }) => id), own])
  const others = runs.filter(
    ({ id, added, corrected, published }) => !known.has(id) && added + corrected + published > 0,
  )
  return fault(others.length > 0, 'halfWritten', () => `runs without rows ${JSON.stringify(others)}`)
}

// Each written version is in the audit and remembered under its key, once, and at most one of them is unacknowledged.
const judgeRequests = (state: State, { before, brings, acknowledged }: Expected): readonly Fault[] => {
  if (brings.type !== 'requests') return []
  const ids = newRows(state, before)
    .map(({ id }) => id)
    .toSorted()
    .join()
  const audited = state.audit.flatMap(({ entry }) => (entry === null ? [] : [entry])).toSorted()
  const there = newRows(state, before).length
  return [
    ...fault(audited.join() !== ids, 'halfWritten', () => `audit of ${audited.length} versions, ${there} written`),
    ...fault(
      state.remembered.toSorted().join() !== ids,
      'halfWritten',
      () => `${state.remembered.length} keys remembered, ${there} versions written`,
    ),
    ...fault(there > acknowledged + 1, 'doubled', () => `${there} versions written, ${acknowledged} acknowledged`),
  ]
}

// The roots hold when each version was recorded, too: the server's clock moves, that of an import stands in a drill.
const judgeRoots = (state: State, { after, brings, isDone }: Expected): readonly Fault[] =>
  fault(
    isDone && brings.type !== 'requests' && state.factsRoots.join() !== after.factsRoots.join(),
    'unfinished',
    () => `facts roots ${state.factsRoots.join(' ')}, not ${after.factsRoots.join(' ')}`,
  )

/** Everything that speaks against a database after a kill, or after the command has said that it is done. */
export const judge = (state: State, expected: Expected): readonly Fault[] => [
  ...judgeRows(state, expected),
  ...judgeBeside(state),
  ...judgeFindings(state),
  ...judgeRun(state, expected),
  ...judgeRequests(state, expected),
  ...judgeRoots(state, expected),
]
