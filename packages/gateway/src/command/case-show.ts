import { type CivilDate, civilDateOf } from '@zhunsheng/domain'
import { procedures } from '@zhunsheng/domain/procedure'
import { timelineMermaid, timelineSvg, timelineWords } from '@zhunsheng/domain/timeline'
import { Command, Option } from 'commander'
import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import { type CaseTimeline, timelinesNamed } from '../run/case-timeline.ts'
import { standpointOf } from '../run/standpoint.ts'
import { exitCodes } from './exit-code.ts'
import type { Invocation } from './invocation.ts'
import {
  type PlaceOptions,
  databaseOption,
  jsonOption,
  knownAtOption,
  onOption,
  placeholder,
  townshipOption,
} from './options.ts'
import { perform, printJson, printLines } from './perform.ts'
import { townshipIn } from './place.ts'
import { withStore } from './session.ts'
import { caveatsJson, caveatsOf, standpointLines, warnOf } from './standpoint.ts'
import { timelineJson, timelineLines } from './timeline-lines.ts'
import { UsageFault } from './usage-fault.ts'
import { writeResults } from './write-result.ts'

interface Options extends Pick<PlaceOptions, 'database' | 'township' | 'json' | 'knownAt'> {
  readonly procedure?: string
  readonly on?: CivilDate
  readonly svg?: string
  /** A file, or true for the terminal. */
  readonly mermaid?: string | true
}

const fault = (message: string) => Effect.fail(new UsageFault({ message }))

const proceduresAsked = ({ text }: Invocation, { procedure: id }: Options) => {
  const asked = procedures.filter((each) => id === undefined || each.id === id)
  if (asked.length > 0) return Effect.succeed(asked)
  return fault(text.follow.unknownProcedure(id ?? '', text.list(procedures.map((each) => each.id))))
}

const found = Effect.fn('found')(function* (invocation: Invocation, key: string, options: Options) {
  const { text } = invocation
  const among = yield* proceduresAsked(invocation, options)
  const { code: township } = yield* townshipIn(localAdministrator, text, options.township)
  const on = options.on ?? civilDateOf(invocation.now())
  const request = { township, key, on, knownAt: options.knownAt }
  const [timeline, ...others] = yield* timelinesNamed(localAdministrator, request, among)
  if (timeline === undefined) return yield* fault(text.timeline.unknown(key))
  if (others.length > 0)
    return yield* fault(
      text.timeline.ambiguous(key, text.list([timeline, ...others].map(({ procedure }) => procedure))),
    )
  return { timeline, township, caveats: yield* caveatsOf(township, standpointOf(options)) }
})

// What is asked for as a drawing goes into files, all or none; a chart without a file is all that stands on the terminal.
const draw = Effect.fn('draw')(function* (invocation: Invocation, timeline: CaseTimeline, { svg, mermaid }: Options) {
  const words = timelineWords(invocation.locale)
  const drawings = [
    ...(svg === undefined ? [] : [{ path: svg, text: timelineSvg(timeline, words) }]),
    ...(typeof mermaid === 'string' ? [{ path: mermaid, text: timelineMermaid(timeline, words) }] : []),
  ]
  const encoder = new TextEncoder()
  yield* writeResults(
    invocation,
    drawings.map(({ path, text }) => ({ path, bytes: encoder.encode(text) })),
  )
  for (const { path } of drawings) invocation.terminal.err(invocation.text.written(path))
})

const show = Effect.fn('show')(function* (invocation: Invocation, key: string, options: Options) {
  const { timeline, township, caveats } = yield* withStore(invocation, options, found(invocation, key, options))
  const standpoint = standpointOf(options)
  warnOf(invocation, caveats)
  yield* draw(invocation, timeline, options)
  if (options.json === true) {
    const told = timelineJson(timeline, invocation)
    printJson(invocation, { township, ...told, ...standpoint, ...caveatsJson(caveats) })
  } else if (options.mermaid === true)
    invocation.terminal.out(timelineMermaid(timeline, timelineWords(invocation.locale)))
  else printLines(invocation, [...timelineLines(timeline, invocation), ...standpointLines(standpoint, invocation)])
  return timeline.illegal.length > 0 ? exitCodes.findings : exitCodes.done
})

/** `zhunsheng case show KEY`: one case of any procedure with its clocks; exit 1 when some step was not lawful. */
export const caseShowCommand = (invocation: Invocation): Command => {
  const { text } = invocation
  return new Command('show')
    .description(text.timeline.description)
    .argument(placeholder(text, 'id'), text.timeline.argument)
    .addOption(
      new Option(
        `--procedure ${placeholder(text, 'id')}`,
        text.timeline.procedure(text.list(procedures.map(({ id }) => id))),
      ),
    )
    .addOption(onOption(text, text.timeline.on))
    .addOption(new Option(`--svg ${placeholder(text, 'file')}`, text.timeline.svg))
    .addOption(new Option(`--mermaid [${text.placeholder.file}]`, text.timeline.mermaid))
    .addOption(townshipOption(text))
    .addOption(knownAtOption(text))
    .addOption(databaseOption(text))
    .addOption(jsonOption(text))
    .action((key: string, options: Options) => perform(invocation, show(invocation, key, options)))
}
