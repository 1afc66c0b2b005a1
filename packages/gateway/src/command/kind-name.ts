import { kindByName } from '@zhunsheng/domain/ledger'
import type { Locale } from '@zhunsheng/domain/explanation'

/** What a kind of entries is called in the language of the call; its id when no such kind is declared. */
export const kindName = (id: string, { format }: Locale): string => format.name(kindByName(id) ?? { zh: id, en: id })
