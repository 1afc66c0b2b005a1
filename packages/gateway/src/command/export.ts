import { Command } from 'commander'
import type { Invocation } from './invocation.ts'
import { databaseOption } from './options.ts'

/** `zhunsheng export`: the entries as NDJSON and CSV. */
export const exportCommand = ({ text }: Invocation): Command => new Command('export').addOption(databaseOption(text))
