import { type Period, parsePeriod, parseTownshipCode } from '@zhunsheng/domain'
import { Option } from 'commander'
import type { CommandText } from './locale/command-text.ts'
import { UsageFault } from './usage-fault.ts'

/** Thrown inside commander's parsing: the only way it offers to refuse a value. `main` turns it into exit 2. */
const refuse = (message: string): never => {
  throw new UsageFault({ message })
}

export const jsonOption = (text: CommandText): Option => new Option('--json', text.program.json)
export const databaseOption = (text: CommandText): Option => new Option('--database <url>', text.program.database)
export const townshipOption = (text: CommandText): Option =>
  new Option('--township <code>', text.program.township).argParser((value) => {
    const read = parseTownshipCode(value)
    return read.ok ? read.value : refuse(text.usageFault.badTownship(value))
  })
export const yearOption = (text: CommandText): Option =>
  new Option('--year <year>', text.program.year).argParser((value) =>
    /^\d{4}$/u.test(value) ? Number(value) : refuse(text.usageFault.badYear(value)),
  )
export const monthOption = (text: CommandText): Option =>
  new Option('--month <month>', text.program.month).argParser((value): Period => {
    const read = parsePeriod(value)
    return read.ok && read.value.kind === 'month' ? read.value : refuse(text.usageFault.badMonth(value))
  })

/** The options by which a command finds its township and year. */
export interface PlaceOptions {
  readonly database?: string
  readonly township?: string
  readonly year?: number
  readonly json?: boolean
}
