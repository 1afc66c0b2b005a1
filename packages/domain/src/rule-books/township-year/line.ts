import type { GroupSource, LeafSource, MechanismSource } from '../../rule-book/source.ts'
import { lechangDraft as citation } from '../../law/lechang-draft.ts'

/** One indicator; its weight is invented. */
export const leaf = (
  path: string,
  zh: string,
  en: string,
  points: LeafSource['points'],
  mechanism: MechanismSource,
): LeafSource => ({
  path,
  title: { zh, en },
  points,
  mechanism,
  citation,
})
/** One of the seven lines, the sum of its indicators. */
export const line = (
  path: string,
  zh: string,
  en: string,
  points: number,
  children: GroupSource['children'],
): GroupSource => ({
  path,
  title: { zh, en },
  points,
  combine: { type: 'sum' },
  children,
  citation,
})
