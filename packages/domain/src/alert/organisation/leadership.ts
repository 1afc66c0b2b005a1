import type { Alert } from '../alert.ts'
import { firstPersonAlerts } from './first-persons.ts'
import { leadingGroupAlerts } from './leading-group.ts'

/** The alerts of the leading group and the first persons responsible. */
export const leadershipAlerts: readonly Alert[] = [...leadingGroupAlerts, ...firstPersonAlerts]
