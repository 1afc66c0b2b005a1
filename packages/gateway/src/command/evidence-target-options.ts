import type { Command } from 'commander'
import type { EvidenceTarget } from '../evidence/evidence-target.ts'
import type { Invocation } from './invocation.ts'
import { UsageFault } from './usage-fault.ts'

/** The options that name what evidence supports. */
export interface TargetOptions {
  readonly entry?: string
  readonly indicator?: string
}

/** Adds `--entry` and `--indicator` to a command. */
export const withTargetOptions = (command: Command, { text }: Invocation): Command => {
  const { placeholder, option } = text.evidenceFiles
  return command
    .option(`--entry <${placeholder.entry}>`, option.entry)
    .option(`--indicator <${placeholder.indicator}>`, option.indicator)
}

/** What the options name, without the year; undefined when they name nothing. Throws a fault of use. */
export const targetIn = (
  { entry, indicator }: TargetOptions,
  { text }: Invocation,
): ((year: number) => EvidenceTarget) | undefined => {
  const own = text.evidenceFiles
  if (entry !== undefined && indicator !== undefined) throw new UsageFault({ message: own.oneTarget })
  if (indicator !== undefined) return (year) => ({ supports: 'indicator', year, key: indicator })
  if (entry === undefined) return undefined
  // Keys may have slashes, kinds have none.
  const [, kind, key] = /^([^/]+)\/(.+)$/u.exec(entry) ?? []
  if (kind === undefined || key === undefined) throw new UsageFault({ message: own.badEntry(entry) })
  return (year) => ({ supports: 'entry', kind, year, key })
}
