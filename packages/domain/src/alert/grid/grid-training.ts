import { trainingAttendance } from '../../ledger/enforcement/training/training-attendance.ts'
import { trainingCourse } from '../../ledger/enforcement/training/training-course.ts'
import { trainingPlanItem } from '../../ledger/enforcement/training/training-plan-item.ts'
import { convention } from '../../procedure/convention.ts'
import type { Alert, AlertView } from '../alert.ts'
import { entriesOf, idsOf, yearOf } from '../entries-of.ts'
import { overdueItems } from '../overdue-training.ts'
import type { GridFinding } from './grid-finding.ts'
import { gridLimits } from './grid-limits.ts'

const absences = (view: AlertView): readonly Extract<GridFinding, { readonly code: 'gridTrainingAbsences' }>[] => {
  const [year, atLeast] = [yearOf(view), gridLimits.absences]
  const absent = entriesOf(view, trainingAttendance, 'inYear').filter(
    ({ facts }) => facts.audience === 'gridMembers' && facts.status === 'absent',
  )
  return [...Map.groupBy(absent, ({ facts }) => facts.person)]
    .filter(([, rows]) => rows.length >= atLeast)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([person, rows]) => {
      const found = { code: 'gridTrainingAbsences', person, year, absences: rows.length, atLeast } as const
      return { ...found, entries: idsOf(rows) }
    })
}

const shared = { system: 'gridTraining', citation: convention } as const

/** The alerts of the training of grid members. */
export const gridTrainingAlerts: readonly Alert[] = [
  {
    id: 'grid-training-overdue',
    label: { zh: '网格员培训计划逾期未实施', en: 'A planned session for grid members overdue' },
    ...shared,
    reads: [trainingPlanItem.id, trainingCourse.id],
    look: (view) => overdueItems(view, 'gridMembers'),
  },
  {
    id: 'grid-training-absences',
    label: { zh: '网格员多次未请假缺席培训', en: 'A member absent from training time and again' },
    ...shared,
    reads: [trainingAttendance.id],
    look: absences,
  },
]
