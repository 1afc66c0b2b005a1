import type { Quantity } from '../explanation/token-values.ts'
import type { FigureDefinition } from '../figure/figure-definition.ts'
import { signatureOf } from '../figure/figure-signature.ts'
import { measured } from '../figure/measured.ts'
import { isDerivedFigure } from '../ledger/derived-kinds.ts'
import { figureDefinitions } from '../ledger/figure-definitions.ts'
import type { Digest } from '../value/hash.ts'
import { type Outcome, outcomeOf } from '../value/outcome.ts'
import { figureData, figureHashOf } from './figure-hash.ts'
import type { Held } from './ledger-verifier.ts'
import type { Proof } from './proof-file.ts'
import type { ProofIssue, ProofReport, ProofStatement } from './proof-issue.ts'
import { readProof } from './read-proof.ts'
import { recountIssues } from './recount.ts'
import { entryIssues, seqOf } from './verify-entries.ts'
import { earlierIssues, vouchedFor } from './verify-held.ts'
import { verifySeals } from './verify-seals.ts'
import { rebuild, wholeIssues } from './verify-whole.ts'

/** What a proof is held against. */
export interface ProofContext {
  /** The figures that are known; otherwise the product's. */
  readonly definitions?: Iterable<FigureDefinition>
  /** What the verifier got from elsewhere: hashes of seals (open ones too), or heads for a whole proof. */
  readonly held?: readonly Held[]
  readonly digest?: Digest
}

interface KnownFigure {
  readonly definition: FigureDefinition | undefined
  readonly issues: readonly ProofIssue[]
}
// Only a definition of one's own is counted by: what the file says of it must be that.
const knownFigure = ({ figure }: Proof, { definitions = figureDefinitions, digest }: ProofContext): KnownFigure => {
  const definition = [...definitions].find(({ id }) => id === figure.id)
  const issues: ProofIssue[] = []
  if (definition === undefined) issues.push({ code: 'figureUnknown', figure: figure.id })
  else if (isDerivedFigure(definition)) issues.push({ code: 'figureDerived', figure: figure.id })
  else if (figureHashOf(figureData(definition), digest) !== figure.hash)
    issues.push({ code: 'figureCountedOtherwise', figure: figure.id })
  if (figureHashOf(figure.definition, digest) !== figure.hash) issues.push({ code: 'figureAltered', figure: figure.id })
  return { definition: issues.length === 0 ? definition : undefined, issues }
}

const sealIssues = ({ seals, head, subject: { township } }: Proof, digest?: Digest): readonly ProofIssue[] => {
  const [checked, last] = [verifySeals(seals, digest), seals.at(-1)]
  const other = [head.township, seals[0]?.township ?? township].find((each) => each !== township)
  const ends = last !== undefined && last.to === head.seq && last.chain === head.chain
  return [
    ...(checked.ok ? [] : checked.issues),
    ...(other === undefined ? [] : [{ code: 'proofOtherTownship', township, found: other } as const]),
    ...(ends ? [] : [{ code: 'headNotSealed', township, seq: head.seq } as const]),
  ]
}

const quantityOf = ({ value }: Proof, definition: FigureDefinition): { readonly quantity?: Quantity } => {
  if (value.status !== 'present' || value.of === 0) return {}
  const { unit } = definition
  const signature = signatureOf(definition)
  const count = { value: value.value, ...(value.of !== undefined && { of: value.of }) }
  return { quantity: { value: measured(signature, count), unit, shape: signature.shape } }
}

const statementsOf = (proof: Proof, definition: FigureDefinition, vouched: number): readonly ProofStatement[] => {
  const { subject, entries, seals, whole, head, knownAt, period, asOf, value } = proof
  const { township } = subject
  const { id, label } = definition
  const closed = seals.flatMap((seal) => ('open' in seal ? [] : [seal])).at(-1)
  const inOpen = entries.filter((each) => each.seal > (closed?.number ?? 0)).length
  const unheld = entries.filter((each) => seqOf(each, seals) > vouched).length
  const said: ProofStatement[] = [
    { code: 'provesRows', township, rows: entries.length },
    { code: 'provesValue', figure: { id, label }, period, asOf, value, ...quantityOf(proof, definition) },
    whole ? { code: 'provesWhole', township, rows: head.seq } : { code: 'leavesOthers' },
  ]
  if (knownAt !== undefined && closed !== undefined && knownAt <= closed.through)
    said.push({ code: 'provesView', knownAt })
  if (vouched > 0) said.push({ code: 'provesHeld', seq: vouched })
  if (inOpen > 0) said.push({ code: 'leavesOpen', rows: inOpen })
  if (unheld > 0 || vouched === 0) said.push({ code: 'leavesUnheld', rows: unheld })
  return said
}

const issuesOf = (proof: Proof, context: ProofContext) => {
  const { held = [], digest } = context
  const rebuilt = proof.whole ? rebuild(proof, digest) : undefined
  const figure = knownFigure(proof, context)
  const vouched = vouchedFor(held, proof, rebuilt?.links ?? [])
  const issues: readonly ProofIssue[] = [
    ...figure.issues,
    ...sealIssues(proof, digest),
    ...entryIssues(proof, digest),
    ...(rebuilt === undefined ? [] : wholeIssues(proof, rebuilt, digest)),
    ...(figure.definition === undefined ? [] : recountIssues(proof, figure.definition)),
    ...earlierIssues(proof, digest),
    ...vouched.issues,
  ]
  return { issues, definition: figure.definition, vouched: vouched.seq }
}

/**
 * Verifies a proof from parsed JSON, with nothing but the file and what the verifier holds. Everything that is wrong with
 * it, or what it proves and what it leaves open; `ProofStatement` says what each means.
 */
export const verifyProof = (input: unknown, context: ProofContext = {}): Outcome<ProofReport, ProofIssue> => {
  const read = readProof(input)
  if (!read.ok) return read
  const { issues, definition, vouched } = issuesOf(read.value, context)
  return outcomeOf(issues, () => ({
    proof: read.value,
    // Without a definition there is an issue that says so.
    statements: definition === undefined ? [] : statementsOf(read.value, definition, vouched),
  }))
}
