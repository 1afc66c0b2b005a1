import type { AlertsText } from './alerts-text.ts'

/** The sentences about what calls for somebody to act, in English. */
export const alertsEn: AlertsText = {
  description: 'alerts: where on a day the ledgers do not agree with what a working system asks for, and on what basis',
  on: 'at the end of this day in Beijing; today unless given',
  system: 'only one working system, by its name or id',
  unknownSystem: (given, known) => `There is no working system “${given}”. Known: ${known}.`,
  title: (township, day) => `${township}: alerts on ${day}`,
  basis: (citation) => `Basis: ${citation}`,
  entries: (names) => `Entries: ${names}`,
  entry: (kind, key) => `${kind} ${key}`,
  ofSystem: (system, count) => `${system} ${count}`,
  total: (count, looked, systems) => `Looked with ${looked} rules; alerts: ${count} (${systems}).`,
  none: (looked) => `Looked with ${looked} rules; nothing calls for anybody to act.`,
  noAlerts: (system) => `No alert is declared for “${system}”.`,
}
