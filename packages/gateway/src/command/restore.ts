import { Command } from 'commander'
import type { Invocation } from './invocation.ts'
import { databaseOption } from './options.ts'

/** `zhunsheng restore`: a backup into a database that holds nothing yet. */
export const restoreCommand = ({ text }: Invocation): Command => new Command('restore').addOption(databaseOption(text))
