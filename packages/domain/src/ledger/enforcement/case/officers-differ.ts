import type { RowCheck } from '../../entry-kind.ts'

/** Two officers are two people. */
export const officersDiffer: RowCheck = {
  code: 'officersTheSame',
  columns: ['secondOfficer', 'officer'],
  holds: ({ officer, secondOfficer }) => secondOfficer === undefined || officer !== secondOfficer,
}
