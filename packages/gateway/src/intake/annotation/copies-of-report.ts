import { kindByName } from '@zhunsheng/domain/ledger'
import type { Language } from '../../config/language.ts'
import { type ImportRequest, contextOf } from '../import-files.ts'
import type { ImportReport } from '../import-report.ts'
import type { Source } from '../source.ts'
import { openSource } from '../source/open-source.ts'
import { UnreadableSource } from '../source/unreadable-source.ts'
import { annotatedCopy } from './annotated-copy.ts'
import type { CopyReading } from './read-copied.ts'

/** An annotated copy of a file of an import. */
export interface AnnotatedFile {
  /** The file as it was named. */
  readonly file: string
  readonly bytes: Uint8Array
}

const open = async (file: string): Promise<Source | undefined> => {
  try {
    return await openSource(file, { onBytes: () => undefined, signal: new AbortController().signal })
  } catch (error) {
    if (error instanceof UnreadableSource) return undefined
    throw error
  }
}

const readingOf = (request: ImportRequest, file: string): CopyReading => {
  const { mapping } = request
  const kind = request.kind === undefined ? undefined : kindByName(request.kind)
  return {
    file,
    context: contextOf(request),
    ...(kind !== undefined && { kind }),
    ...(mapping !== undefined && { mapping }),
  }
}

/** The annotated copies of all files of an import that have faults, one after the other; what cannot be opened has none. */
export async function* annotatedCopies(
  request: ImportRequest,
  { faults, faultCounts }: Pick<ImportReport, 'faults' | 'faultCounts'>,
  language: Language,
): AsyncGenerator<AnnotatedFile> {
  for (const [file, counted] of Map.groupBy(faultCounts, (count) => count.file)) {
    const source = await open(file)
    if (source === undefined) continue
    const bytes = await annotatedCopy({
      reading: readingOf(request, file),
      source,
      faults: faults.filter((fault) => fault.file === file),
      counts: new Map(counted.map(({ code, count }) => [code, count])),
      language,
    })
    yield { file, bytes }
  }
}
