import type { DatabaseAddress } from '../src/config/database-url.ts'
import { migrate } from '../src/persistence/tables/migrate.ts'
import { casesOver, importOf } from './cases.ts'
import type { DrillDatabases } from './drill-databases.ts'
import { type CaseId, type Command, type DrillCase, type Times, caseIds } from './drill-case.ts'
import { judge, newRows } from './judge.ts'
import type { LedgerFiles } from './ledger-files.ts'
import { type State, readState } from './state.ts'
import { workCommand } from './work.ts'

/** A case, with what it comes to when nobody kills it. */
export interface Reference {
  readonly of: DrillCase
  /** The database that it begins with, which is only copied. */
  readonly base: DatabaseAddress
  readonly before: State
  readonly after: State
  /** The rows that it brings. */
  readonly due: number
  readonly times: Times
}

const unkilled = async (command: Command): Promise<Times> => {
  const { ended, said, times } = await command.attempt(0)
  if (ended !== 'done') throw new Error(`a command that nobody killed did not end: ${said}`)
  return times
}

const emptyBase = async (databases: DrillDatabases): Promise<DatabaseAddress> => {
  const address = await databases.blank()
  await migrate(address)
  return address
}

const fewBase = async (databases: DrillDatabases, { few }: LedgerFiles): Promise<DatabaseAddress> => {
  const address = await databases.blank()
  await unkilled(workCommand({ ...importOf(few), address }, undefined))
  return address
}

// The first start of a server compiles what later ones find compiled.
const warmUp = async (databases: DrillDatabases, of: DrillCase, from: DatabaseAddress): Promise<void> => {
  const address = await databases.copy(from)
  await unkilled(of.begin(address))
  await databases.settled(address)
  await databases.drop(address)
}

/** Runs the cases without killing anything; of those before the ones wanted, too, whose databases they begin with. */
export async function* references(
  databases: DrillDatabases,
  files: LedgerFiles,
  wanted: readonly CaseId[],
): AsyncGenerator<Reference> {
  const cases = casesOver(files)
  // First of all: it loads, and keeps compiled, what every other run needs, so that their times are those of later runs.
  const few = await fewBase(databases, files)
  const last = Math.max(...wanted.filter((id) => id !== 'mutations').map((id) => caseIds.indexOf(id)), -1)
  let base = await emptyBase(databases)
  for (const [i, id] of caseIds.entries()) {
    const isMutations = id === 'mutations'
    if (isMutations ? !wanted.includes(id) : i > last) continue
    const [of, from] = [cases[id], isMutations ? few : base]
    if (isMutations) await warmUp(databases, of, from)
    // An import begins with nothing at all, so that the time of its start is that of making the tables, too.
    const address = id === 'import' ? await databases.blank() : await databases.copy(from)
    const times = await unkilled(of.begin(address))
    await databases.settled(address)
    const [before, after] = [await readState(from), await readState(address)]
    const due = newRows(after, before).length
    const expected = { before, after, brings: of.brings, acknowledged: due, answers: [], isDone: true }
    const faults = judge(after, expected)
    if (due === 0 || faults.length > 0) throw new Error(`${id}, not killed: ${due} rows, ${JSON.stringify(faults)}`)
    if (wanted.includes(id)) yield { of, base: from, before, after, due, times }
    base = address
  }
}
