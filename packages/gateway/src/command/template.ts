import type { EntryKind } from '@zhunsheng/domain'
import { entryKinds, kindByName } from '@zhunsheng/domain/ledger'
import { Command } from 'commander'
import * as Effect from 'effect/Effect'
import { join } from 'node:path'
import { allTemplatesName, templateFileName, templateWorkbook } from '../intake/template/template-workbook.ts'
import { exitCodes } from './exit-code.ts'
import type { Invocation, NewFile } from './invocation.ts'
import { placeholder } from './options.ts'
import { perform, printLines } from './perform.ts'
import { UsageFault } from './usage-fault.ts'
import { writeResults } from './write-result.ts'

interface Options {
  readonly out?: string
}

const isWorkbook = (path: string): boolean => /\.xlsx$/iu.test(path)

const kindsNamed = ({ text, locale }: Invocation, name: string): Effect.Effect<readonly EntryKind[], UsageFault> => {
  if (name === 'all') return Effect.succeed(entryKinds)
  const kind = kindByName(name)
  if (kind !== undefined) return Effect.succeed([kind])
  const known = ['all', ...entryKinds.map((each) => `${each.id} ${locale.format.name(each)}`)]
  return Effect.fail(new UsageFault({ message: text.usageFault.unknownKind(name, text.list(known)) }))
}

/** Which file takes which kinds: one for each, or all of them in one. */
const plan = (
  { language }: Invocation,
  kinds: readonly EntryKind[],
  out: string | undefined,
): ReadonlyMap<string, readonly EntryKind[]> => {
  if (out !== undefined && isWorkbook(out)) return new Map([[out, kinds]])
  const folder = out ?? (kinds.length === 1 ? '' : allTemplatesName(language))
  return new Map(kinds.map((kind) => [join(folder, templateFileName(kind, language)), [kind]]))
}

const run = Effect.fn('template')(function* (invocation: Invocation, name: string, { out }: Options) {
  const { text, language } = invocation
  const kinds = yield* kindsNamed(invocation, name)
  const files: NewFile[] = []
  for (const [path, its] of plan(invocation, kinds, out))
    files.push({ path, bytes: yield* Effect.promise(() => templateWorkbook(its, language)) })
  yield* writeResults(invocation, files)
  const place = files.length === 1 ? (files[0]?.path ?? '') : (out ?? allTemplatesName(language))
  printLines(invocation, [text.template.written(kinds.length, place), text.template.next])
  return exitCodes.done
})

/** `zhunsheng template KIND|all`: workbooks to fill in; an existing file is never overwritten. */
export const templateCommand = (invocation: Invocation): Command => {
  const { text } = invocation
  return new Command('template')
    .description(text.template.description)
    .argument(placeholder(text, 'kindOrAll'), text.template.kind)
    .option(`--out ${placeholder(text, 'path')}`, text.template.out)
    .action((name: string, options: Options) => perform(invocation, run(invocation, name, options)))
}
