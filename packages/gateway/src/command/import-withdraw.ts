import { say } from '@zhunsheng/domain/explanation'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import { type MoveRefused, Store, type Withdrawal } from '../persistence/store.ts'
import { exitCodes } from './exit-code.ts'
import type { StaleYears } from '../run/stale-years.ts'
import { kindName } from './kind-name.ts'
import type { Invocation } from './invocation.ts'
import { lateLines, staleAfter, staleYearsJson, staleYearsLines } from './late-result.ts'
import type { PlaceOptions } from './options.ts'
import { printJson, printLines } from './perform.ts'
import { nameOfTownship } from './place.ts'
import { untilStopped } from './until-stopped.ts'
import { UsageFault } from './usage-fault.ts'

/** What is said about a withdrawal. */
export type WithdrawOptions = Pick<PlaceOptions, 'database' | 'json'> & {
  readonly withdraw?: string
  readonly reason?: string
  readonly dryRun?: boolean
  readonly late?: boolean
  readonly yes?: boolean
}

const fault = (message: string) => Effect.fail(new UsageFault({ message }))
const shownRows = 20

const leftLines = ({ left, leftCount }: Withdrawal, invocation: Invocation): readonly string[] => {
  if (leftCount === 0) return []
  const { text } = invocation
  const rows = left
    .slice(0, shownRows)
    .map(({ kind, key, township, version }) =>
      text.runs.leftRow(kindName(kind, invocation.locale), key, nameOfTownship(township), version),
    )
  return [text.runs.left(leftCount), ...rows]
}

const isConfirmed = Effect.fn('isConfirmed')(function* (invocation: Invocation, run: number, { yes }: WithdrawOptions) {
  const { text, ask } = invocation
  if (yes === true) return true
  if (ask === undefined) return yield* fault(text.runs.needsYes)
  return (yield* Effect.promise(() => ask(text.runs.confirm(run)))).trim() === String(run)
})

const said = (
  withdrawal: Withdrawal,
  stale: StaleYears | undefined,
  options: WithdrawOptions,
  invocation: Invocation,
): void => {
  const { run, voided, restored, late } = withdrawal
  const done = stale !== undefined
  const { runs } = invocation.text
  const files = run.files.map(({ name }) => name).join(' ')
  const outcome = done ? runs.withdrawn(run.id, voided, restored) : runs.wouldWithdraw(run.id, files, voided, restored)
  if (options.json === true) {
    printJson(invocation, { done, ...withdrawal, ...(done && staleYearsJson(stale)) })
    return
  }
  const staleLines = done ? staleYearsLines(stale, invocation) : []
  const lines = [...leftLines(withdrawal, invocation), ...lateLines(late, done, invocation), ...staleLines]
  printLines(invocation, [outcome, ...lines])
}

const saidIllegal = (moves: MoveRefused['moves'], { json }: WithdrawOptions, invocation: Invocation): void => {
  const { locale } = invocation
  if (json === true) {
    const illegal = moves.map((move) => ({ ...move, text: say(move, locale) }))
    return printJson(invocation, { done: false, illegal })
  }
  const lines = moves.slice(0, shownRows).map((move) => `  ${say(move, locale)}`)
  printLines(invocation, [invocation.text.runs.illegal(moves.length), ...lines])
}

const takenBack = Effect.fn('takenBack')(function* (invocation: Invocation, options: WithdrawOptions) {
  const { text, terminal } = invocation
  const { withdraw: given = '', reason = '', late = false } = options
  const run = Number(given)
  if (!/^\d{1,9}$/u.test(given)) return yield* fault(text.runs.unknownRun(given))
  if (reason.trim() === '' && options.dryRun !== true) return yield* fault(text.runs.needsReason)
  const store = yield* Store
  const request = { run, reason: reason.trim() || '-', late }
  const onProgress = (rows: number): void => terminal.progress(text.runs.withdrawProgress(rows))
  const take = (dryRun: boolean) =>
    store.withdraw(localAdministrator, { ...request, dryRun }, { onProgress }).pipe(
      Effect.catchTag('NotFound', () => fault(text.runs.unknownRun(given))),
      Effect.catchTag(['Forbidden', 'ImportOvertaken'], () => fault(text.import.overtaken)),
    )
  const foreseen = yield* take(true)
  if (options.dryRun === true) {
    said(foreseen, undefined, options, invocation)
    return exitCodes.done
  }
  const files = foreseen.run.files.map(({ name }) => name).join(' ')
  terminal.err(text.runs.wouldWithdraw(run, files, foreseen.voided, foreseen.restored))
  if (!(yield* isConfirmed(invocation, run, options))) {
    terminal.err(text.runs.notConfirmed)
    return exitCodes.stopped
  }
  const withdrawal = yield* untilStopped(invocation, take(false))
  if (withdrawal === 'stopped') return withdrawal
  said(withdrawal, yield* staleAfter(invocation, withdrawal.late), options, invocation)
  return withdrawal.leftCount > 0 ? exitCodes.findings : exitCodes.done
})

/**
 * `zhunsheng import --withdraw RUN --reason R`: says what it comes to, asks, and takes the import back. What would leave a
 * step that the law does not allow is a finding, and nothing is changed.
 */
export const withdraw = (invocation: Invocation, options: WithdrawOptions) =>
  Effect.catchTag(takenBack(invocation, options), 'MoveRefused', ({ moves }) =>
    Effect.sync(() => {
      saidIllegal(moves, options, invocation)
      return exitCodes.findings
    }),
  )
