import { person } from '../organisation/person.ts'
import { roleHolding } from '../organisation/role-holding.ts'
import { advocateFigures } from './advocate-figures.ts'
import { advocateTraining } from './advocate-training.ts'
import { attendanceFigures } from './attendance-figures.ts'
import { examFigures } from './exam-figures.ts'
import { examResult } from './exam-result.ts'
import { examSitting } from './exam-sitting.ts'
import { studyFigures } from './figures.ts'
import { legalLiteracyAdvocate } from './legal-literacy-advocate.ts'
import { studyAttendance } from './study-attendance.ts'
import { studySession } from './study-session.ts'
import type { SystemDeclarations } from '../system-declaration.ts'

/** Working systems of studying and knowing the law. */
export const studySystems = {
  lawStudy: {
    zh: '学法用法',
    en: 'Studying and applying law',
    ledgers: [studySession, studyAttendance],
    figures: [...studyFigures, ...attendanceFigures],
  },
  studyLawExam: {
    zh: '学法用法考试',
    en: 'Study-law examination',
    ledgers: [examSitting, examResult, person],
    figures: examFigures,
  },
  legalLiteracyAdvocates: {
    zh: '法律明白人',
    en: 'Legal literacy advocates',
    ledgers: [legalLiteracyAdvocate, advocateTraining, roleHolding],
    figures: advocateFigures,
  },
} as const satisfies SystemDeclarations
