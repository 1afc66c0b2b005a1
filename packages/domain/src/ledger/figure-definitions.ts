import type { FigureDefinition } from '../figure/figure-definition.ts'
import { type SignatureIndex, signatureOf } from '../figure/figure-signature.ts'
import { decisionFigures } from './decision/figures.ts'
import { caseCheckFigures } from './enforcement/figures/case-check-figures.ts'
import { enforcementBodyFigures } from './enforcement/figures/body-figures.ts'
import { enforcementCaseFigures } from './enforcement/figures/case-figures.ts'
import { caseOutcomeFigures } from './enforcement/figures/case-outcome-figures.ts'
import { enforcementFigures } from './enforcement/figures.ts'
import { officerFigures } from './enforcement/figures/officer-figures.ts'
import { enforcementRuleFigures } from './enforcement/figures/rule-figures.ts'
import { enforcementTrainingFigures } from './enforcement/figures/training-figures.ts'
import { whistleFigures } from './enforcement/figures/whistle-figures.ts'
import { enforcementWorkFigures } from './enforcement/figures/work-figures.ts'
import { assessmentFigures } from './grid/assessment/assessment-figures.ts'
import { closedFigures, eventFigures } from './grid/centre/event-figures.ts'
import {
  closureFigures,
  handledFigures,
  monthsHeldFigures,
  replacedFigures,
  sessionFigures,
  townshipFindingFigures,
} from './grid/figures.ts'
import { gridRegisterFigures } from './grid/member/grid-register-figures.ts'
import { gridTrainingFigures } from './grid/member/grid-training-figures.ts'
import { subsidyFigures } from './grid/assessment/subsidy-figures.ts'
import { memberFigures, memberTrainingFigures } from './grid/member-figures.ts'
import { organisationFigures } from './organisation/figures.ts'
import { meetingFigures } from './organisation/meeting-figures.ts'
import { planFigures } from './organisation/plan-figures.ts'
import { reportFigures } from './report/figures.ts'
import { problemFigures } from './report/problem-figures.ts'
import { disputeFigures } from './service/dispute/dispute-figures.ts'
import { serviceFigures } from './service/figures.ts'
import { petitionFigures } from './service/petition/petition-figures.ts'
import { chargeFigures } from './service/petition/charge-figures.ts'
import { studyFigures } from './study/figures.ts'

/** Every figure the product counts, in the order of the annual report. */
export const figureDefinitions: readonly FigureDefinition[] = [
  ...organisationFigures,
  ...meetingFigures,
  ...planFigures,
  ...studyFigures,
  ...decisionFigures,
  ...enforcementFigures,
  ...enforcementBodyFigures,
  ...enforcementRuleFigures,
  ...enforcementTrainingFigures,
  ...enforcementCaseFigures,
  ...caseOutcomeFigures,
  ...enforcementWorkFigures,
  ...whistleFigures,
  ...officerFigures,
  ...caseCheckFigures,
  ...handledFigures,
  ...closureFigures,
  ...sessionFigures,
  ...monthsHeldFigures,
  ...replacedFigures,
  ...townshipFindingFigures,
  ...closedFigures,
  ...eventFigures,
  ...gridRegisterFigures,
  ...gridTrainingFigures,
  ...memberFigures,
  ...memberTrainingFigures,
  ...subsidyFigures,
  ...assessmentFigures,
  ...serviceFigures,
  ...disputeFigures,
  ...petitionFigures,
  ...chargeFigures,
  ...problemFigures,
  ...reportFigures,
]

/** The signatures that rule books are compiled against. */
export const figureSignatures: SignatureIndex = new Map(
  figureDefinitions.map((definition) => [definition.id, signatureOf(definition)]),
)
