import { entryKinds } from '../ledger/entry-kinds.ts'
import type { Label } from '../value/label.ts'

const labels: ReadonlyMap<string, Label> = new Map(entryKinds.map(({ id, zh, en }) => [id, { zh, en }]))

/** What a kind is called; its id when no such kind is known. */
export const kindLabel = (kind: string): Label => labels.get(kind) ?? { zh: kind, en: kind }
