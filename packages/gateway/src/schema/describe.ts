import type { Label } from '@zhunsheng/domain'

/** A description in both languages: 次数 · Times. */
export const both = (label: Label): string => `${label.zh} · ${label.en}`

/** study-session → StudySession. */
export const pascal = (id: string): string =>
  id.replaceAll(/(?:^|-)([a-z0-9])/gu, (_, letter: string) => letter.toUpperCase())

/** study-session → studySession. */
export const camel = (id: string): string => id.replaceAll(/-([a-z0-9])/gu, (_, letter: string) => letter.toUpperCase())

/** centreGroup → CENTRE_GROUP, dispute.land → DISPUTE_LAND. */
export const upperSnake = (code: string): string =>
  code
    .replaceAll(/(?<=[a-z0-9])[A-Z]/gu, '_$&')
    .replaceAll(/[^A-Za-z0-9]+/gu, '_')
    .toUpperCase()
