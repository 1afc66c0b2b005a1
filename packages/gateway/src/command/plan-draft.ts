import { entriesOfKind, entryKindOf, planItemsFrom } from '@zhunsheng/domain/ledger'
import { Command, Option } from 'commander'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import { templateFileName } from '../intake/template/template-workbook.ts'
import { Store } from '../persistence/store.ts'
import { exitCodes } from './exit-code.ts'
import type { Invocation } from './invocation.ts'
import type { CommandText } from './locale/command-text.ts'
import { databaseOption, jsonOption, placeholder, refuse, townshipOption } from './options.ts'
import { perform, printJson, printLines } from './perform.ts'
import { nameOfTownship, townshipIn } from './place.ts'
import { openColumns, planSheet, sheetFormat } from './plan-sheet.ts'
import { withStore } from './session.ts'
import { UsageFault } from './usage-fault.ts'
import { writeResults } from './write-result.ts'

interface Options {
  readonly database?: string
  readonly township?: string
  readonly fromReport?: number
  readonly out?: string
  readonly json?: boolean
}

const reportTask = entryKindOf('report-task')
const workPlanItem = entryKindOf('work-plan-item')

const drafted = Effect.fn('drafted')(function* (invocation: Invocation, options: Options, reportYear: number) {
  const { text } = invocation
  const { code: township } = yield* townshipIn(localAdministrator, text, options.township)
  const store = yield* Store
  const request = { township, kinds: [reportTask.id, workPlanItem.id] }
  const entries = yield* store.ledgerOf(localAdministrator, request)
  const tasks = entriesOfKind(reportTask, entries).filter(({ facts }) => facts.reportYear === reportYear)
  if (tasks.length === 0)
    return yield* new UsageFault({ message: text.plan.noTasks(reportYear, nameOfTownship(township)) })
  const items = planItemsFrom(tasks, reportYear + 1, entriesOfKind(workPlanItem, entries))
  return { tasks: tasks.length, draft: { township, items, synthetic: tasks.every(({ synthetic }) => synthetic) } }
})

const draft = Effect.fn('draft')(function* (invocation: Invocation, options: Options) {
  const { text, language } = invocation
  const { fromReport: reportYear, out = templateFileName(workPlanItem, language) } = options
  if (reportYear === undefined) return yield* new UsageFault({ message: text.plan.needsReport })
  const format = sheetFormat(out)
  if (format === undefined) return yield* new UsageFault({ message: text.plan.badOut(out) })
  const { tasks, draft: plan } = yield* withStore(invocation, options, drafted(invocation, options, reportYear))
  const { items, township } = plan
  const planYear = reportYear + 1
  if (items.length > 0)
    yield* writeResults(invocation, [
      { path: out, bytes: yield* Effect.promise(() => planSheet(plan, language, format)) },
    ])
  if (options.json === true)
    printJson(invocation, { township, planYear, tasks, file: items.length === 0 ? null : out, items })
  else if (items.length === 0) printLines(invocation, [text.plan.allTakenUp(reportYear, planYear, tasks)])
  else {
    const columns = text.list(openColumns(plan, language))
    const written = text.plan.written(planYear, items.length, tasks - items.length, out)
    printLines(invocation, [written, text.plan.next(columns, out)])
  }
  return exitCodes.done
})

const fromReportOption = (text: CommandText): Option =>
  new Option(`--from-report ${placeholder(text, 'year')}`, text.plan.fromReport).argParser((value) => {
    if (/^\d{4}$/u.test(value)) return Number(value)
    return refuse(text.usageFault.badYear(value))
  })

/** `zhunsheng plan draft --from-report 2023`: next year's plan items as a sheet to be filled in; overwrites no file. */
export const planDraftCommand = (invocation: Invocation): Command => {
  const { text } = invocation
  return new Command('draft')
    .description(text.plan.draft)
    .addOption(fromReportOption(text))
    .option(`--out ${placeholder(text, 'path')}`, text.plan.out)
    .addOption(townshipOption(text))
    .addOption(databaseOption(text))
    .addOption(jsonOption(text))
    .action((options: Options) => perform(invocation, draft(invocation, options)))
}
