import { parseArgs } from 'node:util'
import type { DatabaseAddress } from '../src/config/database-url.ts'
import { type Language, isLanguage } from '../src/config/language.ts'
import { type CaseId, caseIds } from './drill-case.ts'

/** What the command line asks for. */
export interface DrillRequest {
  readonly kills: number
  readonly seed: number
  readonly only?: number
  readonly databases: readonly DatabaseAddress['type'][]
  readonly cases: readonly CaseId[]
  /** 0: the readers are not fuzzed. */
  readonly fuzzSeconds: number
  /** The document that the result is written into. */
  readonly out?: string
  /** The day of the result. */
  readonly date: string
  readonly language: Language
}

const integer = (name: string, text: string): number => {
  if (!/^\d{1,9}$/u.test(text)) throw new Error(`--${name} ${text}`)
  return Number(text)
}
const oneOf = <A extends string>(name: string, text: string, all: string, known: readonly A[]): readonly A[] => {
  const found = text === all ? known : known.filter((each) => each === text)
  if (found.length === 0) throw new Error(`--${name} ${text}: ${[...known, all].join(' | ')}`)
  return found
}

/** Reads the command line; throws with what it does not understand. `random` gives the seed that is not said. */
export const drillRequest = (args: readonly string[], today: string, random: number): DrillRequest => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      kills: { type: 'string', default: '100' },
      seed: { type: 'string', default: String(random) },
      only: { type: 'string' },
      database: { type: 'string', default: 'both' },
      case: { type: 'string', default: 'all' },
      'fuzz-seconds': { type: 'string', default: '60' },
      out: { type: 'string' },
      date: { type: 'string', default: today },
      lang: { type: 'string', default: process.env['ZHUNSHENG_LANG'] ?? 'zh-CN' },
    },
  })
  const { kills, seed, only, database, case: wanted, out, date, lang } = values
  if (!isLanguage(lang)) throw new Error(`--lang ${lang}: zh-CN | en`)
  return {
    kills: integer('kills', kills),
    seed: integer('seed', seed),
    ...(only !== undefined && { only: integer('only', only) }),
    databases: oneOf('database', database, 'both', ['sqlite', 'postgres']),
    cases: oneOf('case', wanted, 'all', caseIds),
    fuzzSeconds: integer('fuzz-seconds', values['fuzz-seconds']),
    ...(out !== undefined && { out }),
    date,
    language: lang,
  }
}
