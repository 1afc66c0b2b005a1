import type { CivilDate, EntryOf, Instant } from '@zhunsheng/domain'
import { drawFiles, entriesOfKind, entryKindOf, filesDecided } from '@zhunsheng/domain/ledger'
import * as Effect from 'effect/Effect'
import type { Actor } from '../access/actor.ts'
import { Store } from '../persistence/store.ts'

const enforcementCase = entryKindOf('enforcement-case')
const fileReviewSample = entryKindOf('file-review-sample')
const penaltyDecision = entryKindOf('penalty-decision')

/** Which case files to draw: so many of those decided from a day to a day, by a seed. */
export interface SampleRequest {
  readonly township: string
  /** Blanks around it do not matter. */
  readonly seed: string
  readonly size: number
  readonly from: CivilDate
  readonly to: CivilDate
  /** The day on which they are drawn: what was decided later is not drawn from. */
  readonly on: CivilDate
  /** Only what had been recorded by then, as it stood then. */
  readonly knownAt?: Instant | undefined
}

/** A file that was drawn: its case, and the decisions by which it was among those to draw from. */
export interface DrawnFile {
  readonly case: string
  /** What the case is about; absent where it is not in the ledger. */
  readonly title?: string
  readonly decisions: readonly EntryOf<typeof penaltyDecision>[]
}

/** What was drawn, in the order of drawing: a smaller sample of the same seed is the beginning of it. */
export interface DrawnSample extends SampleRequest {
  /** How many files there were to draw from. */
  readonly population: number
  readonly files: readonly DrawnFile[]
  /** Whether every decision drawn from is invented. */
  readonly synthetic: boolean
  /** The business keys of the samples that were drawn before. */
  readonly earlier: readonly string[]
}

/**
 * Draws case files to be reviewed. Who asks has made sure that the township is within the actor's reach: of one that is not,
 * there is nothing to draw from.
 */
export const drawSample = Effect.fnUntraced(function* (actor: Actor, request: SampleRequest) {
  const { township, size, from, to, on, knownAt } = request
  // As the ledger keeps it: what is recorded has to draw the same files.
  const seed = request.seed.trim()
  const last = to < on ? to : on
  const store = yield* Store
  const entries = yield* store.ledgerOf(actor, {
    township,
    kinds: [enforcementCase.id, fileReviewSample.id, penaltyDecision.id],
    where: {
      [penaltyDecision.id]: [{ occurred: { from, to: last } }],
      [enforcementCase.id]: [{ occurred: { to: last } }],
    },
    ...(knownAt !== undefined && { knownAt }),
  })
  const decisions = entriesOfKind(penaltyDecision, entries)
  const titles = new Map(entriesOfKind(enforcementCase, entries).map(({ key, facts }) => [key, facts.title]))
  const files = filesDecided(decisions, { from, to: last })
  const ofCase = Map.groupBy(decisions, ({ facts }) => facts.case)
  return {
    ...request,
    seed,
    population: files.length,
    files: drawFiles(files, seed, size).map((key): DrawnFile => {
      const title = titles.get(key)
      return { case: key, ...(title !== undefined && { title }), decisions: ofCase.get(key) ?? [] }
    }),
    synthetic: decisions.length > 0 && decisions.every(({ synthetic }) => synthetic),
    earlier: entriesOfKind(fileReviewSample, entries).map(({ key }) => key),
  } satisfies DrawnSample
})
