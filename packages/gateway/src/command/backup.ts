import { Command } from 'commander'
import type { Invocation } from './invocation.ts'
import { databaseOption } from './options.ts'

/** `zhunsheng backup`: everything that the database holds, in one file. */
export const backupCommand = ({ text }: Invocation): Command => new Command('backup').addOption(databaseOption(text))
