import { type Assessment, receiptOf } from '@zhunsheng/domain'
import * as Effect from 'effect/Effect'
import type { Actor } from '../access/actor.ts'
import { nodeDigest } from '../node-digest.ts'
import { Store } from '../persistence/store.ts'
import { engineVersion } from './engine-version.ts'
import { type Standpoint, standpointOf } from './standpoint.ts'

/** The receipt of an assessment over the whole ledger of its township, as it stands or stood at the standpoint. */
export const receiptFor = Effect.fn('receiptFor')(function* (
  actor: Actor,
  assessment: Assessment,
  from: Standpoint = {},
) {
  const store = yield* Store
  const standpoint = standpointOf(from)
  const factsRoot = yield* store.factsRoot(actor, assessment.subject.township, undefined, standpoint.knownAt)
  return receiptOf(assessment, { factsRoot, engineVersion, digest: nodeDigest, ...standpoint })
})
