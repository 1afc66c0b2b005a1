import { type LedgerVerifier, type Seal, ledgerVerifier, verifyEntry } from '@zhunsheng/domain/proof'
import { nodeDigest } from '../../node-digest.ts'
import type { IntakeFault } from '../intake-fault.ts'
import { type ReadVersion, valueProblems } from './check-version.ts'
import type { Announced } from './journal-lines.ts'

/** Reports what is wrong, at a line where it has one. */
export type Add = (problem: IntakeFault['problem'], row?: number) => void

/** What is known of a journal before its versions. */
export interface Begun {
  readonly announced: Announced
  readonly seals: readonly Seal[]
}

/** Holds the versions of a journal to their hashes, links and seals as they come by. */
export class JournalCheck {
  readonly #add: Add
  readonly #verifier: LedgerVerifier
  readonly #whole: ReadonlySet<string>
  readonly #expected: ReadonlyMap<string, number>
  readonly #found = new Map<string, { rows: number; seq: number }>()
  constructor({ announced: { townships }, seals }: Begun, add: Add) {
    this.#add = add
    this.#expected = new Map(townships.map(({ township, versions }) => [township, versions]))
    const heads = townships.flatMap(({ township, head }) =>
      head === undefined
        ? []
        : [{ township, ...head, seals: seals.filter((seal) => seal.township === township).length }],
    )
    this.#whole = new Set(heads.map(({ township }) => township))
    this.#verifier = ledgerVerifier({ heads, seals, digest: nodeDigest })
  }

  /** Whether a version holds. */
  version(read: ReadVersion, line: number): boolean {
    const { township, seq } = read.row
    const found = this.#found.get(township) ?? { rows: 0, seq: 0 }
    this.#found.set(township, found)
    if (!this.#expected.has(township) || seq <= found.seq) {
      this.#add({ code: this.#expected.has(township) ? 'journalOrder' : 'badJournalLine' }, line)
      return false
    }
    found.rows += 1
    found.seq = seq
    const findings = this.#whole.has(township) ? this.#verifier.add(read.row) : verifyEntry(read.row, nodeDigest)
    for (const finding of findings) this.#add({ code: 'brokenJournal', finding }, line)
    if (findings.length > 0) return false
    const problems = valueProblems(read)
    for (const problem of problems) this.#add(problem, line)
    return problems.length === 0
  }

  end(): void {
    for (const finding of this.#verifier.end().findings) this.#add({ code: 'brokenJournal', finding })
    for (const [township, expected] of this.#expected) {
      const found = this.#found.get(township)?.rows ?? 0
      if (!this.#whole.has(township) && found !== expected) this.#add({ code: 'journalCut', expected, found })
    }
  }
}
