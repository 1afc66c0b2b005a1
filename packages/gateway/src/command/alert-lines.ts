import type { LooseEntry } from '@zhunsheng/domain'
import { workingSystems } from '@zhunsheng/domain/alert'
import { say } from '@zhunsheng/domain/explanation'
import { instruments } from '@zhunsheng/domain/law'
import type { Alarm, Alarms } from '../run/alerts.ts'
import { citationText } from './cited-text.ts'
import { entryJson } from './entry-json.ts'
import { kindName } from './kind-name.ts'
import type { Wording } from './wording.ts'

const nameOf = ({ kind, key }: LooseEntry, { text, locale }: Wording): string =>
  text.alerts.entry(kindName(kind, locale), key)

// The basis may differ from alert to alert: it stands once under those that share it.
const alarmLines = (alarms: readonly Alarm[], wording: Wording): readonly string[] => {
  const { text, locale } = wording
  return [...Map.groupBy(alarms, ({ alert }) => citationText(alert.citation, { instruments }, locale))].flatMap(
    ([basis, own]) => [
      ...own.flatMap(({ finding, entries }) => [
        `· ${say(finding, locale)}`,
        ...(entries.length === 0
          ? []
          : [`  ${text.alerts.entries(text.list(entries.map((entry) => nameOf(entry, wording))))}`]),
      ]),
      `  ${text.alerts.basis(basis)}`,
    ],
  )
}

/** What calls for somebody to act as lines, system by system, then how many alerts there are. */
export const alertLines = ({ found, looked }: Alarms, title: string, wording: Wording): readonly string[] => {
  const { text, locale } = wording
  if (found.length === 0) return [title, '', text.alerts.none(looked)]
  const systems = [...Map.groupBy(found, ({ alert }) => alert.system)]
  const counts = systems.map(([system, own]) =>
    text.alerts.ofSystem(locale.format.name(workingSystems[system]), own.length),
  )
  return [
    title,
    ...systems.flatMap(([system, own]) => [
      '',
      `【${locale.format.name(workingSystems[system])}】`,
      ...alarmLines(own, wording),
    ]),
    '',
    text.alerts.total(found.length, looked, text.list(counts)),
  ]
}

/** The same as JSON. */
export const alertsJson = ({ found, looked }: Alarms, wording: Wording) => ({
  looked,
  alerts: found.map(({ alert, finding, entries }) => ({
    alert: alert.id,
    system: alert.system,
    what: wording.locale.format.name(alert.label),
    text: say(finding, wording.locale),
    finding,
    citation: { ...alert.citation, text: citationText(alert.citation, { instruments }, wording.locale) },
    entries: entries.map(entryJson),
  })),
})
