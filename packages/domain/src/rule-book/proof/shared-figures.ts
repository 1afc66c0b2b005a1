import type { Diagnostic } from '../diagnostic.ts'
import type { PlacedLeaf } from '../draft.ts'
import type { Proof } from './proof.ts'

const scored = ({ facts }: PlacedLeaf): string => facts.rule.figure

/** No figure scores twice unless both indicators say so; vetoes, money and days of service do not score. */
export const figuresScoreOnce: Proof = ({ leaves }) => {
  const readers = Map.groupBy(leaves, scored)
  return leaves.flatMap((leaf): readonly Diagnostic[] => {
    const figure = scored(leaf)
    const all = readers.get(figure) ?? []
    const declared = leaf.source.sharesFigure === true
    const other = all.find((each) => each !== leaf)?.source.path
    if (other === undefined)
      return declared ? [{ code: 'sharesFigureAlone', figure, path: [...leaf.path, 'sharesFigure'] }] : []
    return declared ? [] : [{ code: 'figureReadTwice', figure, other, path: [...leaf.path, 'mechanism', 'figure'] }]
  })
}
