import type { FigureDefinition } from '../../../figure/figure-definition.ts'
import type { Label } from '../../../value/label.ts'
import { figureDefinitions } from '../../figure-definitions.ts'

/** A section of the yearly statistics of enforcement: which figures of the township stand under which heading. */
export interface StatisticsSection {
  readonly id: string
  readonly label: Label
  readonly figures: readonly FigureDefinition[]
}

interface Heading {
  readonly id: string
  readonly label: Label
  /** The kinds of entries that its figures count. */
  readonly kinds: readonly string[]
}

const headings: readonly Heading[] = [
  {
    id: 'team',
    label: { zh: '机构、队伍和证件', en: 'Bodies, team and certificates' },
    kinds: [
      'enforcement-body-founding',
      'committee-membership',
      'stationed-unit',
      'team-membership',
      'team-entitlement',
      'certificate-exam',
      'enforcement-certificate',
      'entitlement',
      'certificate-status',
      'post-responsibility',
    ],
  },
  {
    id: 'rules',
    label: { zh: '制度、赋权和裁量基准', en: 'Institutions, powers and benchmarks' },
    kinds: ['institution', 'delegated-power', 'duty-statement', 'discretion-benchmark'],
  },
  {
    id: 'training',
    label: { zh: '执法培训', en: 'Training' },
    kinds: ['training-plan-item', 'training-course', 'training-attendance'],
  },
  {
    id: 'cases',
    label: { zh: '案件办理', en: 'Cases' },
    kinds: ['enforcement-case', 'case-step', 'case-measure', 'case-review', 'penalty-decision'],
  },
  { id: 'money', label: { zh: '罚没和缴款', en: 'Fines and money' }, kinds: ['case-payment'] },
  { id: 'remedies', label: { zh: '复议和诉讼', en: 'Reconsideration and litigation' }, kinds: ['case-remedy'] },
  { id: 'checks', label: { zh: '案件检查', en: 'Checks of cases' }, kinds: ['case-check'] },
  { id: 'disclosure', label: { zh: '执法公示', en: 'Disclosure' }, kinds: ['enforcement-disclosure'] },
  {
    id: 'review',
    label: { zh: '案卷评查、错案和责任', en: 'File review, wrong cases and accountability' },
    kinds: ['file-review-sample', 'file-review', 'wrong-case', 'fault-accountability'],
  },
  {
    id: 'whistle',
    label: { zh: '吹哨报到、联合执法和巡查', en: 'Whistles, joint enforcement and patrols' },
    kinds: ['whistle', 'whistle-task', 'joint-enforcement', 'patrol'],
  },
]

const all = figureDefinitions.filter(({ id, subject }) => id.startsWith('enforcement.') && subject === 'township')
// What is decided of money stands with what is paid of it.
const headingOf = ({ entryKind, measure }: FigureDefinition): string =>
  measure === 'fen' ? 'money' : (headings.find(({ kinds }) => kinds.includes(entryKind))?.id ?? 'other')
const sectionOf = (id: string, label: Label): StatisticsSection => ({
  id,
  label,
  figures: all.filter((definition) => headingOf(definition) === id),
})

/**
 * The statistics table of a year of enforcement: every figure of the township about it, each once, under its heading. The
 * numbers are those of the figures; a heading counts nothing.
 */
export const statisticsTable: readonly StatisticsSection[] = [
  ...headings.map(({ id, label }) => sectionOf(id, label)),
  // So that a figure of a kind that no heading names is not lost.
  sectionOf('other', { zh: '其他', en: 'Other' }),
].filter(({ figures }) => figures.length > 0)
