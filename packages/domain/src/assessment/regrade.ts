import type { RankOverrideSource } from '../rule-book/source.ts'
import type { Assessment } from './assessment.ts'
import type { DerivationNode, Standing } from './derivation.ts'
import { nodeId, nodePrefix } from './node-id.ts'
import { outcomesOf } from './outcomes.ts'
import type { Work } from './reading.ts'
import type { VetoResult } from './veto.ts'

// Grade and money read nothing that the assessment has not read already: its own nodes are the figures.
const reopen = ({ book, subject, period, nodes, footprint }: Assessment): Work => ({
  book,
  period,
  prefix: nodePrefix(book, subject, period),
  reader: () => ({ status: 'missing' }),
  ranker: () => undefined,
  nodes: new Map(nodes),
  figures: new Map(footprint.figures),
  values: new Map(),
  parameters: new Map(footprint.parameters),
  ranks: new Map(footprint.ranks),
  issues: [],
})

const vetoesIn = ({ book, nodes, vetoes }: Assessment, prefix: string): readonly VetoResult[] =>
  book.vetoes.flatMap((veto): readonly VetoResult[] => {
    const node = nodes.get(nodeId(prefix, veto.id, 'veto'))
    return node === undefined ? [] : [{ veto, node, fired: vetoes.includes(veto.id) }]
  })

/**
 * Gives a final assessment its standing, with the rank overrides that hit it: points stay, grade and money are worked
 * out again. What is not final comes back as it was.
 */
export const regrade = (
  assessment: Assessment,
  standing: Standing,
  overrides: readonly RankOverrideSource[],
): Assessment => {
  if (assessment.status !== 'final') return assessment
  // Nothing follows from this place, and nothing had followed from another one: its grade and money are worked out already.
  if (overrides.length === 0 && assessment.standing === undefined) return { ...assessment, standing }
  const work = reopen(assessment)
  const root: DerivationNode | undefined = work.nodes.get(nodeId(work.prefix, '', 'points'))
  const hits = overrides.map((rule) => ({ rule, standing }))
  const { grade, money } = outcomesOf(
    work,
    assessment.book,
    root === undefined ? undefined : { node: root, earned: assessment.earned },
    vetoesIn(assessment, work.prefix),
    hits,
  )
  return {
    ...assessment,
    ...(grade?.value?.type === 'grade' && { grade: grade.value.grade }),
    ...(money?.value?.type === 'money' && { moneyFen: money.value.fen }),
    standing,
    nodes: work.nodes,
  }
}
