import { type Assessment, receiptOf } from '@zhunsheng/domain'
import * as Effect from 'effect/Effect'
import type { Actor } from '../access/actor.ts'
import { nodeDigest } from '../node-digest.ts'
import { Store } from '../persistence/store.ts'
import { engineVersion } from './engine-version.ts'

/** The receipt of an assessment over the whole ledger of its township as it stands now. */
export const receiptFor = Effect.fn('receiptFor')(function* (actor: Actor, assessment: Assessment) {
  const store = yield* Store
  const factsRoot = yield* store.factsRoot(actor, assessment.subject.township)
  return receiptOf(assessment, { factsRoot, engineVersion, digest: nodeDigest })
})
