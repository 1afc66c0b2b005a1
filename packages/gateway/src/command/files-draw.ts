import { type CivilDate, civilDateOf, isCivilDate } from '@zhunsheng/domain'
import { entryKindOf } from '@zhunsheng/domain/ledger'
import { Command, Option } from 'commander'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import { type RecordedRow, recordRow } from '../intake/record-row.ts'
import { type DrawnSample, type SampleRequest, drawSample } from '../run/draw-sample.ts'
import { exitCodes } from './exit-code.ts'
import type { Invocation } from './invocation.ts'
import type { CommandText, Placeholder } from './locale/command-text.ts'
import { databaseOption, jsonOption, onOption, placeholder, townshipOption } from './options.ts'
import { perform, printJson, printLines } from './perform.ts'
import { nameOfTownship, townshipIn } from './place.ts'
import { recordJson, recordLines } from './record-lines.ts'
import { withStore } from './session.ts'
import { tableLines } from './terminal.ts'
import { UsageFault } from './usage-fault.ts'

interface Options {
  readonly database?: string
  readonly township?: string
  readonly seed?: string
  readonly size?: number
  readonly from?: CivilDate
  readonly to?: CivilDate
  readonly on?: CivilDate
  readonly record?: boolean
  readonly key?: string
  readonly late?: boolean
  readonly json?: boolean
}
interface Done {
  readonly sample: DrawnSample
  readonly row?: RecordedRow
}

const fileReviewSample = entryKindOf('file-review-sample')
const fault = (message: string) => new UsageFault({ message })

// Numbered after those of the year: AJCY2023-03 follows AJCY2023-02.
const nextKey = ({ on, earlier }: DrawnSample): string => {
  const start = `AJCY${on.slice(0, 4)}-`
  const numbers = earlier.filter((key) => key.startsWith(start)).map((key) => Number(key.slice(start.length)))
  const last = numbers.filter(Number.isSafeInteger).reduce((most, number) => Math.max(most, number), 0)
  return `${start}${String(last + 1).padStart(2, '0')}`
}

const recorded = (invocation: Invocation, sample: DrawnSample, { key, late = false }: Options) => {
  const { township, seed, population, files, from, to, on, synthetic } = sample
  const facts = { seed, size: files.length, population, decidedFrom: from, decidedTo: to }
  const row = { key: key ?? nextKey(sample), occurred: on, ...facts }
  return recordRow({
    actor: localAdministrator,
    kind: fileReviewSample,
    cells: Object.entries(row).map(([column, value]) => ({ column, value: String(value) })),
    township,
    recorded: invocation.now(),
    synthetic,
    late,
    dryRun: false,
  }).pipe(Effect.catchTag(['Forbidden', 'ImportOvertaken'], () => Effect.fail(fault(invocation.text.import.overtaken))))
}

const drawnIn = Effect.fn('drawnIn')(function* (
  invocation: Invocation,
  options: Options,
  asked: Omit<SampleRequest, 'township'>,
) {
  const { text, locale } = invocation
  const { code: township } = yield* townshipIn(localAdministrator, text, options.township)
  const sample = yield* drawSample(localAdministrator, { township, ...asked })
  if (sample.population === 0) {
    const [from, to] = [locale.format.date(asked.from), locale.format.date(asked.to)]
    return yield* fault(text.enforcementWork.nothingToDraw(nameOfTownship(township), from, to))
  }
  if (options.record !== true) return { sample } satisfies Done
  return { sample, row: yield* recorded(invocation, sample, options) } satisfies Done
})

const sampleLines = (sample: DrawnSample, { text, locale }: Invocation): readonly string[] => {
  const { enforcementWork } = text
  const { date } = locale.format
  const { township, from, to, on, population, files, seed } = sample
  const [place, file, title, decided] = enforcementWork.columns
  return [
    enforcementWork.drawn(nameOfTownship(township), date(from), date(to), population, files.length),
    ...tableLines(
      [{ title: place, align: 'right' }, { title: file }, { title }, { title: decided }],
      files.map((each, i) => [
        String(i + 1),
        each.case,
        each.title ?? '',
        text.list(each.decisions.map(({ clocks }) => date(clocks.occurred))),
      ]),
    ),
    enforcementWork.again(seed, date(on)),
  ]
}

const sampleJson = ({ township, seed, size, from, to, on, population, files }: DrawnSample): object => ({
  township,
  seed,
  size,
  from,
  to,
  on,
  population,
  files: files.map(({ case: of, title, decisions }) => ({
    case: of,
    title: title ?? null,
    decisions: decisions.map(({ key, clocks }) => ({ key, decided: clocks.occurred })),
  })),
})

const asked = (
  invocation: Invocation,
  options: Options,
): Effect.Effect<Omit<SampleRequest, 'township'>, UsageFault> => {
  const { enforcementWork, list } = invocation.text
  const { seed, size, from, to, on = civilDateOf(invocation.now()), record, key, late } = options
  const missing = Object.entries({ seed, size, from, to }).flatMap(([name, value]) =>
    value === undefined ? [`--${name}`] : [],
  )
  if (seed === undefined || size === undefined || from === undefined || to === undefined)
    return Effect.fail(fault(enforcementWork.needs(list(missing))))
  const { date } = invocation.locale.format
  if (seed.trim() === '') return Effect.fail(fault(enforcementWork.emptySeed))
  if (from > to) return Effect.fail(fault(enforcementWork.upsideDown(date(from), date(to))))
  if (from > on) return Effect.fail(fault(enforcementWork.drawnBefore(date(on), date(from))))
  if (record !== true && (key !== undefined || late === true)) return Effect.fail(fault(enforcementWork.onlyRecorded))
  return Effect.succeed({ seed, size, from, to, on })
}

const draw = Effect.fn('draw')(function* (invocation: Invocation, options: Options) {
  const request = yield* asked(invocation, options)
  const { sample, row }: Done = yield* withStore(invocation, options, drawnIn(invocation, options, request))
  const isRefused = row?.status === 'refused'
  if (options.json === true) {
    const entry = row === undefined ? null : recordJson(row, fileReviewSample, invocation)
    printJson(invocation, { ...sampleJson(sample), recorded: entry })
  } else {
    const lines = row === undefined ? [] : recordLines(row, fileReviewSample, invocation)
    printLines(invocation, [...sampleLines(sample, invocation), ...lines])
  }
  return isRefused ? exitCodes.findings : exitCodes.done
})

const refuse = (message: string): never => {
  throw fault(message)
}
const dayOption = (text: CommandText, name: 'from' | 'to'): Option =>
  new Option(`--${name} ${placeholder(text, 'date')}`, text.enforcementWork[name]).argParser((value) =>
    isCivilDate(value) ? value : refuse(text.usageFault.badDate(value)),
  )
const sizeOption = (text: CommandText): Option =>
  new Option(`--size ${placeholder(text, 'size')}`, text.enforcementWork.size).argParser((value) =>
    /^[1-9]\d{0,5}$/u.test(value) ? Number(value) : refuse(text.enforcementWork.badSize(value)),
  )
const textOption = (text: CommandText, name: 'seed' | 'key', stands: Placeholder): Option =>
  new Option(`--${name} ${placeholder(text, stands)}`, text.enforcementWork[name])

/** `zhunsheng files draw --seed TEXT --size 5 --from DAY --to DAY`: case files to be reviewed; with `--record` an entry, too. */
export const filesDrawCommand = (invocation: Invocation): Command => {
  const { text } = invocation
  return new Command('draw')
    .description(text.enforcementWork.draw)
    .addOption(textOption(text, 'seed', 'seed'))
    .addOption(sizeOption(text))
    .addOption(dayOption(text, 'from'))
    .addOption(dayOption(text, 'to'))
    .addOption(onOption(text, text.enforcementWork.on))
    .option('--record', text.enforcementWork.record)
    .addOption(textOption(text, 'key', 'id'))
    .option('--late', text.enforcementWork.late)
    .addOption(townshipOption(text))
    .addOption(databaseOption(text))
    .addOption(jsonOption(text))
    .action((options: Options) => perform(invocation, draw(invocation, options)))
}
