import type { Citation } from '../../law/citation.ts'
import { decisionMatter } from '../../ledger/decision/decision-matter.ts'
import { majorDecision } from '../../ledger/decision/major-decision.ts'
import type { Alert, AlertView } from '../alert.ts'
import type { DecisionFinding } from './decision-finding.ts'
import { entriesOf, idsOf } from '../entries-of.ts'
import { unlawfulSteps } from '../unlawful-steps.ts'

const regulation = (article: number): Citation => ({
  instrument: 'major-decision-regulation-2019',
  article,
  bindingForce: 'byReference',
  modality: 'must',
  verification: 'verified',
})

const withoutFile = (view: AlertView): readonly DecisionFinding[] =>
  entriesOf(view, majorDecision, 'inYear')
    .filter(({ facts }) => facts.matter === undefined)
    .map((entry) => ({
      code: 'decisionWithoutFile',
      decision: entry.key,
      title: entry.facts.title,
      entries: idsOf([entry]),
    }))

const notListed = (view: AlertView): readonly DecisionFinding[] =>
  entriesOf(view, decisionMatter, 'inYear')
    .filter(({ facts }) => facts.catalogueItem === undefined)
    .map((entry) => ({
      code: 'matterNotListed',
      matter: entry.key,
      title: entry.facts.title,
      entries: idsOf([entry]),
    }))

/** The alerts of major administrative decisions. */
export const majorDecisionAlerts: readonly Alert[] = [
  {
    id: 'decision-without-file',
    label: { zh: '重大行政决策没有程序记录', en: 'A major decision without a file of its procedure' },
    system: 'majorDecisions',
    citation: regulation(33),
    reads: [majorDecision.id],
    look: withoutFile,
  },
  {
    id: 'matter-not-listed',
    label: { zh: '决策事项未列入目录', en: 'A matter outside the catalogue' },
    system: 'majorDecisions',
    // The catalogue may be drawn up; where there is one, a matter outside it is worth a look.
    citation: { ...regulation(3), modality: 'may' },
    reads: [decisionMatter.id],
    look: notListed,
  },
  {
    id: 'unlawful-step',
    label: { zh: '不合程序的决策步骤', en: 'A step of a decision that its procedure does not allow' },
    system: 'majorDecisions',
    citation: regulation(42),
    ...unlawfulSteps('majorDecisions'),
  },
]
