import { basename, extname, join } from 'node:path'
import * as Effect from 'effect/Effect'
import type { ImportReport, ImportRequest } from '../intake/index.ts'
import type { Invocation, NewFile } from './invocation.ts'
import { writeResults } from './write-result.ts'

const isWorkbook = (path: string): boolean => /\.xlsx$/iu.test(path)

/** Which file takes the copy of which: the one that is named, or one in the folder that is. */
const pathsIn = (out: string, suffix: string): ((file: string, only: boolean) => string) => {
  const taken = new Set<string>()
  return (file, only) => {
    if (only && isWorkbook(out)) return out
    const folder = isWorkbook(out) ? out.slice(0, -'.xlsx'.length) : out
    const name = `${basename(file, extname(file))}${suffix}`
    let path = join(folder, `${name}.xlsx`)
    for (let count = 2; taken.has(path); count += 1) path = join(folder, `${name}(${count}).xlsx`)
    taken.add(path)
    return path
  }
}

/** Writes a copy of every file with faults in which they are shown; existing files are never overwritten. */
export const writeAnnotated = Effect.fn('writeAnnotated')(function* (
  invocation: Invocation,
  request: ImportRequest,
  report: ImportReport,
  out: string,
) {
  const { text, terminal, language } = invocation
  const only = new Set(report.faultCounts.map(({ file }) => file)).size === 1
  const pathOf = pathsIn(out, text.import.annotatedSuffix)
  const files = yield* Effect.promise(async () => {
    // Loaded when there is something to write: who imports needs nothing of it.
    const { annotatedCopies } = await import('../intake/annotation/copies-of-report.ts')
    const copies: NewFile[] = []
    for await (const { file, bytes } of annotatedCopies(request, report, language))
      copies.push({ path: pathOf(file, only), bytes })
    return copies
  })
  yield* writeResults(invocation, files)
  for (const { path } of files) terminal.err(text.written(path))
})
