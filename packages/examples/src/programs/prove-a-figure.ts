// A figure with the rows behind it, in a file that anybody can check offline: with this library, or with check-proof.mjs.
import { countFigure, indexLedger } from '@zhunsheng/domain'
import { say } from '@zhunsheng/domain/explanation'
import { currentEntries, figureDefinitions } from '@zhunsheng/domain/ledger'
import { zhCN } from '@zhunsheng/domain/locale/zh-CN'
import { type Proof, buildProof, entriesToProve, verifyProof } from '@zhunsheng/domain/proof'
import { entriesOf } from '../ledger-2023/entries.ts'
import { makeLedger } from '../ledger-2023/make-ledger.ts'
import { township } from '../ledger-2023/places.ts'
import { journalOf } from './journal-2023.ts'
import { lechang, valueOf, year2023 } from './lechang-2023.ts'

const entries = entriesOf(makeLedger())
/** The journal of the example. */
export const journal = journalOf(entries)

/** Proves a figure of the town for 2023, or lays the whole journal open beside it. */
export const proofOf = (figure: string, whole = false): Proof => {
  const definition = figureDefinitions.find(({ id }) => id === figure)
  const last = journal.rows.at(-1)
  if (definition === undefined || last === undefined) throw new Error(`no such figure: ${figure}`)
  const index = indexLedger(currentEntries(entries))
  const question = { subject: lechang, period: year2023 }
  const needed = new Set(entriesToProve(definition, index, question).map(({ id }) => id))
  return buildProof({
    engine: '0.1.0',
    madeAt: last.entry.recorded,
    definition,
    question,
    value: countFigure(definition, index, question),
    rows: whole ? journal.rows : journal.rows.filter(({ entry }) => needed.has(entry.id)),
    whole,
    seals: journal.seals,
    open: journal.open,
    head: { township, seq: last.seq, chain: last.chain },
    hashesOf: ({ from, to }) => journal.rows.slice(from - 1, to).map(({ entryHash }) => entryHash),
  })
}

// The county has kept the hash of an earlier seal: the journal is the same one up to there.
const held = journal.seals.slice(-1).map(({ hash }) => hash)
const { statements } = valueOf(verifyProof(JSON.parse(JSON.stringify(proofOf('enforcement.patrols'))), { held }))
for (const statement of statements) console.log(say(statement, zhCN))
