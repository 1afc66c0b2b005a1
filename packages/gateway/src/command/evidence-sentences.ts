import { say } from '@zhunsheng/domain/explanation'
import * as Effect from 'effect/Effect'
import { EvidenceAmbiguous, type EvidenceFault, EvidenceNotFound, EvidenceRefused } from '../evidence/evidence-fault.ts'
import type { FileFinding } from '../evidence/verify-files.ts'
import { EntryRefused, VersionConflict, YearClosed } from '../persistence/store.ts'
import type { Invocation } from './invocation.ts'
import { UsageFault } from './usage-fault.ts'
import type { Wording } from './wording.ts'

const faultLine = (fault: EvidenceFault, { text }: Wording): string => {
  const own = text.evidenceFiles.fault
  switch (fault.code) {
    case 'unknownKind':
      return own.unknownKind(fault)
    case 'noSuchEntry':
      return own.noSuchEntry(fault)
    case 'noSuchIndicator':
      return own.noSuchIndicator(fault)
    case 'notPersonKey':
      return own.notPersonKey(fault)
    case 'dateInFuture':
      return own.dateInFuture(fault)
    default:
      return own[fault.code](fault)
  }
}

/** What was found about an evidence file, as a sentence. */
export const fileFindingLine = (finding: FileFinding, { text }: Wording): string => {
  const own = text.evidenceFiles.finding
  switch (finding.code) {
    case 'fileMissing':
      return own.fileMissing(finding)
    case 'fileChanged':
      return own.fileChanged(finding)
    case 'fileUnnamed':
      return own.fileUnnamed(finding)
  }
}

type Failure = EvidenceRefused | EvidenceNotFound | EvidenceAmbiguous | EntryRefused | VersionConflict | YearClosed

const sentenceOf = (failure: Failure, { text, locale }: Wording): string => {
  const own = text.evidenceFiles
  switch (failure._tag) {
    case 'EvidenceRefused':
      return failure.faults.map((fault) => faultLine(fault, { text, locale })).join('\n')
    case 'EvidenceNotFound':
      return own.notFound(failure.number, failure.isWithdrawn)
    case 'EvidenceAmbiguous':
      return own.ambiguous(
        failure.number,
        text.list(failure.places.map(({ township, year }) => own.place(township, year))),
      )
    case 'EntryRefused':
      return failure.refusals.map((refusal) => say(refusal, locale)).join('\n')
    case 'VersionConflict':
      return own.overtaken
    case 'YearClosed':
      return own.yearClosed(failure.township, failure.year)
  }
}

const failures = [EvidenceRefused, EvidenceNotFound, EvidenceAmbiguous, EntryRefused, VersionConflict, YearClosed]
const isFailure = (error: unknown): error is Failure => failures.some((each) => error instanceof each)

/** What a user can mend about work on evidence, as wrong use; anything else stays what it is. */
export const sayingFaults = <A, E, R>(invocation: Invocation, work: Effect.Effect<A, E, R>) =>
  Effect.mapError(work, (error) =>
    isFailure(error) ? new UsageFault({ message: sentenceOf(error, invocation) }) : error,
  )
