import { type Instant, type LooseValues, parseInstant } from '@zhunsheng/domain'
import type { Seal } from '@zhunsheng/domain/proof'

type Fields = Readonly<Record<string, unknown>>

/** A township as an export announces it. */
export interface AnnouncedTownship {
  readonly township: string
  readonly versions: number
  readonly head?: { readonly seq: number; readonly chain: string; readonly month: string }
}
/** What the first line says of what follows. */
export interface Announced {
  readonly masked: boolean
  readonly townships: readonly AnnouncedTownship[]
  readonly seals: number
}

/** A line of a version, of the right shape; whether its content holds is another matter. */
export interface VersionLine {
  readonly township: string
  readonly seq: number
  readonly kind: string
  readonly year: number
  readonly key: string
  readonly version: number
  readonly id: string
  readonly recorded: Instant
  readonly synthetic: boolean
  readonly change?: { readonly type: 'correction' | 'void'; readonly reason: string }
  readonly clocks: LooseValues
  readonly facts: LooseValues
  readonly personal?: LooseValues
  readonly salt?: string
  readonly erased?: Instant
  readonly factsHash: string
  readonly commitment?: string
  readonly chain: string
}

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isHash = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{64}$/u.test(value)
const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
const isTownship = (value: unknown): value is string => typeof value === 'string' && /^\d{12}$/u.test(value)
const isInstant = (value: unknown): value is Instant => {
  const read = typeof value === 'string' ? parseInstant(value) : undefined
  return read?.ok === true && read.value === value
}
const isMonth = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-(?:0[1-9]|1[0-2])$/u.test(value)
const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''
const isValues = (value: unknown): value is LooseValues =>
  isObject(value) &&
  Object.values(value).every(
    (each) => typeof each === 'string' || typeof each === 'boolean' || Number.isSafeInteger(each),
  )
const isOptional = <A>(value: unknown, is: (value: unknown) => value is A): value is A | undefined =>
  value === undefined || is(value)

type Change = NonNullable<VersionLine['change']>
const isChange = (value: unknown): value is Change =>
  isObject(value) && (value['type'] === 'correction' || value['type'] === 'void') && isText(value['reason'])

const has = (line: Fields, checks: Readonly<Record<string, (value: unknown) => boolean>>): boolean =>
  Object.entries(checks).every(([name, holds]) => holds(line[name]))

const knownMembers = new Set(
  `format township seq kind year key version id recorded synthetic change clocks facts personal salt erased factsHash
  commitment chain`.split(/\s+/u),
)

const versionChecks = {
  township: isTownship,
  seq: isCount,
  kind: isText,
  year: isCount,
  key: isText,
  version: isCount,
  id: isHash,
  recorded: isInstant,
  synthetic: (value: unknown) => typeof value === 'boolean',
  clocks: isValues,
  facts: isValues,
  factsHash: isHash,
  chain: isHash,
  change: (value: unknown) => isOptional(value, isChange),
  personal: (value: unknown) => isOptional(value, isValues),
  salt: (value: unknown) => isOptional(value, isHash),
  erased: (value: unknown) => isOptional(value, isInstant),
  commitment: (value: unknown) => isOptional(value, isHash),
}

const isVersion = (line: Fields): line is Fields & VersionLine =>
  has(line, versionChecks) && Object.keys(line).every((name) => knownMembers.has(name))

/** Reads a line of a version; undefined when it is none. */
export const versionIn = (line: unknown): VersionLine | undefined =>
  isObject(line) && line['format'] === 'zhunsheng/entry/1' && isVersion(line) ? line : undefined

const sealChecks = {
  township: isTownship,
  number: isCount,
  month: isMonth,
  from: isCount,
  to: isCount,
  root: isHash,
  chain: isHash,
  through: isInstant,
  hash: isHash,
  previous: (value: unknown) => isOptional(value, isHash),
}
const isSeal = (line: Fields): line is Fields & Seal => has(line, sealChecks)

/** Reads a line of a seal; undefined when it is none. */
export const sealIn = (line: unknown): Seal | undefined => {
  if (!isObject(line) || line['format'] !== 'zhunsheng/seal/1' || !isSeal(line)) return undefined
  const { township, number, month, from, to, root, chain, previous, through, hash } = line
  const content = { township, number, month, from, to, root, chain, through, hash }
  return previous === undefined ? content : { ...content, previous }
}

const isHead = (value: unknown): value is NonNullable<AnnouncedTownship['head']> =>
  isObject(value) && has(value, { seq: isCount, chain: isHash, month: isMonth })
const isAnnounced = (value: unknown): value is AnnouncedTownship =>
  isObject(value) && has(value, { township: isTownship, versions: isCount, head: (head) => isOptional(head, isHead) })

/** Reads a first line; `newer` when it is of a later format. */
export const announcedIn = (line: unknown): Announced | 'newer' | undefined => {
  if (!isObject(line) || typeof line['format'] !== 'string') return undefined
  if (/^zhunsheng\/export\/(?!1$)\d+$/u.test(line['format'])) return 'newer'
  const { format, masked, townships, seals } = line
  const isRight =
    format === 'zhunsheng/export/1' && typeof masked === 'boolean' && isCount(seals) && Array.isArray(townships)
  return isRight && townships.every(isAnnounced) ? { masked, townships, seals } : undefined
}
