import { say } from '@zhunsheng/domain/explanation'
import { entryKinds } from '@zhunsheng/domain/ledger'
import type { FileFinding } from '../evidence/verify-files.ts'
import type { StoreFinding } from '../persistence/store.ts'
import { fileFindingLine } from './evidence-sentences.ts'
import type { Wording } from './wording.ts'

type Finding = StoreFinding | FileFinding

/** What was found, as a sentence. */
export const findingLine = (finding: Finding, { text, locale }: Wording): string => {
  const { finding: own } = text.evidence
  const nameOf = (id: string): string => {
    const kind = entryKinds.find((each) => each.id === id)
    return kind === undefined ? id : locale.format.name(kind)
  }
  switch (finding.code) {
    case 'dayDiffers':
      return own.dayDiffers(finding, nameOf(finding.kind))
    case 'tableDiffers':
      return own.tableDiffers(finding, nameOf(finding.kind))
    case 'tableUncompared':
      return own.tableUncompared(nameOf(finding.kind))
    case 'unlikeAudit':
      return own.unlikeAudit[finding.what](finding.name)
    case 'headUnlikeSeals':
      return own.headUnlikeSeals(finding.township)
    case 'personalWithoutRow':
      return own.personalWithoutRow(finding)
    case 'databaseDamaged':
      return own.databaseDamaged(finding)
    case 'fileMissing':
    case 'fileChanged':
    case 'fileUnnamed':
      return fileFindingLine(finding, { text, locale })
    default:
      return say(finding, locale)
  }
}

const mostShown = 1000

/** Keeps the first thousand findings and counts the rest by their codes: of a ruined ledger there are millions. */
export const findingList = () => {
  const shown: Finding[] = []
  const counts = new Map<string, number>()
  const add = (finding: Finding): void => {
    if (shown.length < mostShown) shown.push(finding)
    counts.set(finding.code, (counts.get(finding.code) ?? 0) + 1)
  }
  return {
    add,
    counts,
    lines: (wording: Wording, all: number): readonly string[] => [
      ...shown.map((finding) => `  ${findingLine(finding, wording)}`),
      ...(all > shown.length
        ? [
            wording.text.evidence.more(
              all - shown.length,
              wording.text.list([...counts].map(([code, count]) => `${code} ${count}`)),
            ),
          ]
        : []),
    ],
    json: (wording: Wording): object => ({
      findings: shown.map((finding) => ({ ...finding, sentence: findingLine(finding, wording) })),
      counts: Object.fromEntries(counts),
    }),
  }
}
