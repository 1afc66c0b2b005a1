import type { FigureDefinition } from '../../figure/figure-definition.ts'
import type { Label } from '../../value/label.ts'
import { coverBy, figureOver } from '../figure-over.ts'
import { people, percent, standing, times, within } from '../figure-terms.ts'
import { person } from '../organisation/person.ts'
import { examResult } from './exam-result.ts'

const studyLaw = [
  { field: 'exam', is: 'studyLawExam' },
  { field: 'personCategory', is: 'civilServant' },
] as const

const own = (
  id: string,
  label: Label,
  met: readonly [{ readonly field: 'passed' | 'excellent'; readonly is: true }] | readonly [],
): FigureDefinition =>
  figureOver(examResult, {
    id,
    label,
    unit: times,
    subject: 'civilServant',
    subjectField: 'person',
    where: [...studyLaw, ...met],
    dating: within,
    // Once, however often somebody sat: a re-sit is no second examination.
    aggregate: { type: 'countDistinct', field: 'exam' },
    measure: 'count',
    good: 'moreIsBetter',
  })

/**
 * Figures of the study-law examination, each with its own denominator: who is in service, or who sat. Persons are counted
 * once, however often they sat. Which mark passes is a matter of each sitting: no national pass mark is known.
 */
export const examFigures: readonly FigureDefinition[] = [
  figureOver(examResult, {
    id: 'study.exam-sitters',
    label: { zh: '参加学法用法考试的公务员', en: 'Civil servants who sat the study-law examination' },
    unit: people,
    subject: 'township',
    where: studyLaw,
    dating: within,
    aggregate: { type: 'countDistinct', field: 'person' },
    measure: 'count',
    good: 'moreIsBetter',
  }),
  figureOver(person, {
    id: 'study.exam-participation',
    label: {
      zh: '学法用法考试参考率（占在职公务员）',
      en: 'Share of civil servants in service who sat the examination',
    },
    unit: percent,
    subject: 'township',
    where: [{ field: 'category', is: 'civilServant' }],
    dating: standing,
    aggregate: { type: 'coverage', by: coverBy(examResult, { field: 'person', where: studyLaw, dating: within }) },
    measure: 'count',
    good: 'moreIsBetter',
  }),
  figureOver(examResult, {
    id: 'study.exam-pass-share',
    label: { zh: '学法用法考试通过率', en: 'Share of examined civil servants who passed' },
    unit: percent,
    subject: 'township',
    where: studyLaw,
    dating: within,
    aggregate: { type: 'share', met: [{ field: 'passed', is: true }], distinct: 'person' },
    measure: 'count',
    good: 'moreIsBetter',
  }),
  figureOver(examResult, {
    id: 'study.exam-excellent-share',
    label: { zh: '学法用法考试优秀率（占参考人员）', en: 'Share of examined civil servants who were excellent' },
    unit: percent,
    subject: 'township',
    where: studyLaw,
    dating: within,
    aggregate: { type: 'share', met: [{ field: 'excellent', is: true }], distinct: 'person' },
    measure: 'count',
    good: 'moreIsBetter',
  }),
  own('civil-servant.exams-sat', { zh: '本人参加学法用法考试', en: 'Study-law examination sat' }, []),
  own('civil-servant.exams-passed', { zh: '本人通过学法用法考试', en: 'Study-law examination passed' }, [
    { field: 'passed', is: true },
  ]),
  own(
    'civil-servant.exams-excellent',
    { zh: '本人学法用法考试优秀', en: 'Study-law examination passed with excellence' },
    [{ field: 'excellent', is: true }],
  ),
]
