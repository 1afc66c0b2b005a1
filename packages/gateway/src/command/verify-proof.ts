import { say } from '@zhunsheng/domain/explanation'
import { verifyProof } from '@zhunsheng/domain/proof'
import { Command } from 'commander'
import * as Effect from 'effect/Effect'
import { nodeDigest } from '../node-digest.ts'
import { exitCodes } from './exit-code.ts'
import { readJson } from './input.ts'
import type { Invocation } from './invocation.ts'
import { jsonOption, placeholder } from './options.ts'
import { perform, printJson, printLines } from './perform.ts'
import { trustedFrom, trustedOption } from './trusted.ts'

interface Options {
  readonly trusted?: readonly string[]
  readonly json?: boolean
}

// Whose seals to take from a file; whether it is true is for the verification to say.
const townshipIn = (json: unknown): string | undefined => {
  if (typeof json !== 'object' || json === null || !('head' in json)) return undefined
  const { head } = json
  if (typeof head !== 'object' || head === null || !('township' in head)) return undefined
  return typeof head.township === 'string' ? head.township : undefined
}

// Exact numbers inside are pairs of integers of any size, which JSON has not.
const plain = (said: object): object =>
  JSON.parse(JSON.stringify(said, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)))

const verify = Effect.fn('verifyProof')(function* (invocation: Invocation, file: string, options: Options) {
  const { locale, text } = invocation
  const json = yield* readJson(invocation, file)
  const held = yield* trustedFrom(invocation, options.trusted, townshipIn(json), 'seals')
  const result = verifyProof(json, { held, digest: nodeDigest })
  const said = result.ok ? result.value.statements : result.issues
  const sentences = said.map((each) => say(each, locale))
  const codes = said.map((each, i) => ({ ...plain(each), sentence: sentences[i] }))
  if (options.json === true) printJson(invocation, { holds: result.ok, [result.ok ? 'statements' : 'issues']: codes })
  else {
    const title = result.ok ? text.evidence.proofHolds : text.evidence.proofFails(said.length)
    printLines(invocation, [title, ...sentences.map((sentence) => `  ${sentence}`)])
  }
  return result.ok ? exitCodes.done : exitCodes.findings
})

/** `zhunsheng verify proof FILE`: with nothing but the file, and what the verifier kept; no database is opened. */
export const verifyProofCommand = (invocation: Invocation): Command => {
  const { text } = invocation
  return new Command('proof')
    .description(text.evidence.verifyProof)
    .argument(placeholder(text, 'file'))
    .addOption(trustedOption(text))
    .addOption(jsonOption(text))
    .action((file: string, options: Options) => perform(invocation, verify(invocation, file, options)))
}
