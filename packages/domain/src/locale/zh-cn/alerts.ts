import type { Locale } from '../locale.ts'
import { leadership } from './alerts/leadership.ts'

/** What alerts found; each working system has its sentences in its own file. */
export const alerts: Locale['alerts'] = { ...leadership }
