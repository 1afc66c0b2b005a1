import { type Instant, type Period, isCivilDate, parseInstant, parsePeriod, parseTownshipCode } from '@zhunsheng/domain'
import { type WorkingSystem, isWorkingSystem, workingSystems } from '@zhunsheng/domain/alert'
import type { Picks } from '@zhunsheng/domain/rule-book'
import { Option } from 'commander'
import { isYearLookedAt, yearsLookedAt } from '../run/years-looked-at.ts'
import type { Standpoint } from '../run/standpoint.ts'
import type { CommandText, Placeholder } from './locale/command-text.ts'
import { UsageFault } from './usage-fault.ts'
import type { Wording } from './wording.ts'

/** Thrown inside commander's parsing: the only way it offers to refuse a value. `runCommand` turns it into exit 2. */
export const refuse = (message: string): never => {
  throw new UsageFault({ message })
}

// A year, month or day as it was given and read, whose years are those that can be looked at.
const withinReach = <A>({ usageFault }: CommandText, given: string, read: A): A =>
  isYearLookedAt(Number(given.slice(0, 4)))
    ? read
    : refuse(usageFault.tooFar(given, yearsLookedAt.first, yearsLookedAt.last))

/** `<year>`: what stands in the place of a value, in the language of the call. */
export const placeholder = (text: CommandText, name: Placeholder): string => `<${text.placeholder[name]}>`

/** `--json`: the result as one line of JSON. */
export const jsonOption = (text: CommandText): Option => new Option('--json', text.program.json)
/** `--database`: goes before DATABASE_URL. */
export const databaseOption = (text: CommandText): Option =>
  new Option(`--database ${placeholder(text, 'url')}`, text.program.database)
/** `--book`: a shipped rule book by its id, or a file. */
export const bookOption = (text: CommandText): Option =>
  new Option(`--book ${placeholder(text, 'idOrFile')}`, text.score.book)
const pick = (text: CommandText, value: string, before: Picks = {}): Picks => {
  const [, choice = '', option = ''] = /^([^=]+)=(.+)$/u.exec(value) ?? refuse(text.schemes.badChoose(value))
  return { ...before, [choice]: option }
}
/** `--choose`: what the text of a scheme leaves open, choice by choice. */
export const chooseOption = (text: CommandText): Option =>
  new Option(`--choose <${text.schemes.placeholder}>`, text.schemes.choose).argParser((value, before?: Picks) =>
    pick(text, value, before),
  )
/** `--member`: an opaque person key. */
export const memberOption = (text: CommandText, description = text.score.member): Option =>
  new Option(`--member ${placeholder(text, 'member')}`, description)
/** `--village`: the 12-digit code of a village or community. */
export const villageOption = (text: CommandText, description = text.below.only.village): Option =>
  new Option(`--village ${placeholder(text, 'code')}`, description)
/** `--case`: the number of an enforcement case. */
export const caseOption = (text: CommandText): Option =>
  new Option(`--case ${placeholder(text, 'id')}`, text.below.only.enforcementCase)
/** `--township`: 9 or 12 digits, always answered with 12. */
export const townshipOption = (text: CommandText, description = text.program.township): Option =>
  new Option(`--township ${placeholder(text, 'code')}`, description).argParser((value) => {
    const read = parseTownshipCode(value)
    return read.ok ? read.value : refuse(text.usageFault.badTownship(value))
  })
/** `--year`: four digits, as a number. */
export const yearOption = (text: CommandText, description = text.program.year): Option =>
  new Option(`--year ${placeholder(text, 'year')}`, description).argParser((value) =>
    /^\d{4}$/u.test(value) ? withinReach(text, value, Number(value)) : refuse(text.usageFault.badYear(value)),
  )
/** `--month`: `2023-05`, as a period. */
export const monthOption = (text: CommandText, description = text.program.month): Option =>
  new Option(`--month ${placeholder(text, 'month')}`, description).argParser((value): Period => {
    const read = parsePeriod(value)
    if (!read.ok || read.value.kind !== 'month') return refuse(text.usageFault.badMonth(value))
    return withinReach(text, value, read.value)
  })

/** A day, by whatever name the option has. */
export const dayOption = (text: CommandText, name: string, description: string): Option =>
  new Option(`--${name} ${placeholder(text, 'date')}`, description).argParser((value) =>
    isCivilDate(value) ? withinReach(text, value, value) : refuse(text.usageFault.badDate(value)),
  )
/** `--date`: a day. */
export const dateOption = (text: CommandText, description: string): Option => dayOption(text, 'date', description)
/** `--on`: the day at whose end things are looked at. */
export const onOption = (text: CommandText, description: string): Option => dayOption(text, 'on', description)
/** `--as-of`: a day. */
export const asOfOption = (text: CommandText): Option => dayOption(text, 'as-of', text.program.asOf)
const systemNamed = (name: string): WorkingSystem | undefined =>
  Object.keys(workingSystems)
    .filter(isWorkingSystem)
    .find((id) => id === name || workingSystems[id].zh === name || workingSystems[id].en === name)
/** `--system`: one working system by its id or name; another is refused with those that there are. */
export const systemOption = (
  { text, locale }: Wording,
  {
    system,
    unknownSystem,
  }: { readonly system: string; readonly unknownSystem: (given: string, known: string) => string },
): Option =>
  new Option(`--system ${placeholder(text, 'id')}`, system).argParser((value): WorkingSystem => {
    const known = Object.entries(workingSystems).map(([id, label]) => `${id} ${locale.format.name(label)}`)
    return systemNamed(value) ?? refuse(unknownSystem(value, text.list(known)))
  })
/** `--known-at`: an instant, or a day, which means its end in Beijing. */
export const knownAtOption = (text: CommandText): Option =>
  new Option(`--known-at ${placeholder(text, 'instant')}`, text.program.knownAt).argParser((value): Instant => {
    const read = parseInstant(isCivilDate(value) ? `${value}T23:59:59.999+08:00` : value)
    return read.ok ? read.value : refuse(text.usageFault.badInstant(value))
  })

/** The options by which a command finds its township and period. */
export interface PlaceOptions extends Standpoint {
  readonly database?: string
  readonly township?: string
  readonly year?: number
  readonly month?: Period
  readonly json?: boolean
}
