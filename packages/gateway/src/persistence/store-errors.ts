import type { IllegalMove } from '@zhunsheng/domain/procedure'
import type { EntryIssue, EnvelopeIssue, RowIssue } from '@zhunsheng/domain/ledger'
import * as Data from 'effect/Data'
import type { StoreFinding } from './requests/proof-requests.ts'

/** What a caller can get wrong about a question; GraphQL answers BAD_USER_INPUT. */
export const badRequestCodes = [
  'unknownKind',
  'unknownFigure',
  'unknownField',
  'notOrderable',
  'badFilter',
  'badFirst',
  'badCursor',
  'foreignCursor',
  'badIdempotencyKey',
] as const
/** What is wrong with a question. */
export type BadRequestCode = (typeof badRequestCodes)[number]

/** A question that cannot be answered as it was put. `value` is what was given, never personal. */
export class BadRequest extends Data.TaggedError('BadRequest')<{
  readonly code: BadRequestCode
  readonly value: string
}> {}

/** There is no such thing within the actor's reach. */
export class NotFound extends Data.TaggedError('NotFound')<{
  readonly what: 'entry' | 'township' | 'person' | 'run'
  readonly id: string
}> {}

/** The actor may not do this, or not in this township. */
export class Forbidden extends Data.TaggedError('Forbidden')<{
  readonly action:
    | 'append'
    | 'correct'
    | 'void'
    | 'import'
    | 'withdraw'
    | 'rebuild'
    | 'seePersonal'
    | 'erase'
    | 'verify'
    | 'close'
    | 'export'
    | 'backup'
  readonly township?: string
}> {}

/** The entry has moved on since the caller read it: read it again, then decide. */
export class VersionConflict extends Data.TaggedError('VersionConflict')<{
  readonly id: string
  readonly expected: number
  readonly current: number
}> {}

/** The key was used before for another request. */
export class IdempotencyConflict extends Data.TaggedError('IdempotencyConflict')<{ readonly key: string }> {}

/** There is an entry with this key already: correct it, or choose another key. `id` is its first version. */
export class KeyTaken extends Data.TaggedError('KeyTaken')<{ readonly key: string; readonly id: string }> {}

/** The year is closed: rows of it are taken as late entries only, by who says so. */
export class YearClosed extends Data.TaggedError('YearClosed')<{
  readonly township: string
  readonly year: number
  readonly closedAt: string
}> {}

/** The case would contain moves that the law does not allow, and that it does not contain as it stands: nothing was written. */
export class MoveRefused extends Data.TaggedError('MoveRefused')<{
  readonly moves: readonly [IllegalMove, ...IllegalMove[]]
}> {}

/** The year was closed, or open, already. */
export class ClosingUnchanged extends Data.TaggedError('ClosingUnchanged')<{
  readonly township: string
  readonly year: number
  readonly isClosed: boolean
}> {}

/** Somebody else wrote some of the same rows while they were being checked: import again. */
export class ImportOvertaken extends Data.TaggedError('ImportOvertaken')<{}> {}

/**
 * A backup was not restored, and nothing was changed. notEmpty: there are rows already. doesNotVerify: it is as it was made,
 * and what it holds speaks against itself (`findings`, the first of them). The others: it is no backup of this version.
 */
export class RestoreRefused extends Data.TaggedError('RestoreRefused')<{
  readonly code: 'notEmpty' | 'doesNotVerify' | 'unknownTable' | 'countsDiffer'
  readonly findings: readonly StoreFinding[]
}> {}

/** Why the ledger refuses an entry: a fault of a column, or of the entry as a whole. Said by the domain's locale. */
export type Refusal = RowIssue | EnvelopeIssue | EntryIssue

/** The ledger's own rules refuse the entry, with every reason at once. */
export class EntryRefused extends Data.TaggedError('EntryRefused')<{
  readonly refusals: readonly [Refusal, ...Refusal[]]
}> {}

/** What reading can fail with, besides a database that cannot be read (a defect). */
export type ReadError = BadRequest
/** What writing can fail with. */
export type WriteError =
  | BadRequest
  | NotFound
  | Forbidden
  | VersionConflict
  | IdempotencyConflict
  | KeyTaken
  | EntryRefused
  | YearClosed
  | MoveRefused
/** What closing a year, or opening it again, can fail with. */
export type ClosingError = Forbidden | EntryRefused | ClosingUnchanged
