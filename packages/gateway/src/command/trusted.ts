import { parseTownshipCode } from '@zhunsheng/domain'
import type { Held } from '@zhunsheng/domain/proof'
import { Option } from 'commander'
import * as Effect from 'effect/Effect'
import type { JournalSeals } from '../persistence/store.ts'
import { readInput } from './input.ts'
import type { Invocation } from './invocation.ts'
import type { CommandText } from './locale/command-text.ts'
import { placeholder } from './options.ts'
import { UsageFault } from './usage-fault.ts'

/** `--trusted`: what the user kept outside the database. */
export const trustedOption = (text: CommandText): Option =>
  new Option(`--trusted ${placeholder(text, 'trusted')}`, text.evidence.trusted)

const isHash = (value: unknown): boolean => typeof value === 'string' && /^[0-9a-f]{64}$/u.test(value)
const isSealed = (value: unknown): value is JournalSeals => {
  if (typeof value !== 'object' || value === null || !('head' in value) || !('seals' in value)) return false
  const { head, seals } = value
  return typeof head === 'object' && head !== null && 'chain' in head && isHash(head.chain) && Array.isArray(seals)
}

/** The journals in a file that `seals --json` was kept in. */
export const sealsIn = Effect.fn('sealsIn')(function* (invocation: Invocation, file: string) {
  const { evidence } = invocation.text
  const content = yield* Effect.catch(readInput(invocation, file), () =>
    Effect.fail(new UsageFault({ message: evidence.notTrusted(file) })),
  )
  const fault = new UsageFault({ message: evidence.notSeals(file) })
  const json = yield* Effect.try({ try: (): unknown => JSON.parse(content), catch: () => fault })
  const journals = typeof json === 'object' && json !== null && 'journals' in json ? json.journals : undefined
  if (!Array.isArray(journals)) return yield* fault
  const sealed: readonly unknown[] = journals
  const read = sealed.flatMap((each) => (isSealed(each) ? [each] : []))
  return read.length === sealed.length ? read : yield* fault
})

/** What a file of seals says of the townships that are looked at. */
type Taken = 'sealsAndHeads' | 'seals'

const held = Effect.fn('held')(function* (
  invocation: Invocation,
  value: string,
  township: string | undefined,
  taken: Taken,
) {
  if (isHash(value)) return [value] satisfies readonly Held[]
  const [code = '', seq = '', chain = ''] = value.split(':')
  const read = parseTownshipCode(code)
  if (isHash(chain) && read.ok && /^[1-9]\d*$/u.test(seq))
    return [{ township: read.value, seq: Number(seq), chain }] satisfies readonly Held[]
  const journals = (yield* sealsIn(invocation, value)).filter(
    ({ head }) => township === undefined || head.township === township,
  )
  return journals.flatMap(({ head, seals }): readonly Held[] => [
    ...seals.map(({ hash }) => hash),
    ...(taken === 'sealsAndHeads' ? [head] : []),
  ])
})

/** Reads what `--trusted` was given: hashes, heads, files of `seals --json` (of one township, when one is looked at). */
export const trustedFrom = (
  invocation: Invocation,
  values: readonly string[] = [],
  township: string | undefined,
  taken: Taken,
): Effect.Effect<readonly Held[], UsageFault> =>
  Effect.map(
    Effect.forEach(values, (value) => held(invocation, value, township, taken)),
    (lists) => lists.flat(),
  )
