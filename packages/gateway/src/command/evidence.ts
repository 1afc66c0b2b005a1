import { Command } from 'commander'
import { evidenceAddCommand } from './evidence-add.ts'
import { evidenceGetCommand } from './evidence-get.ts'
import { evidenceListCommand } from './evidence-list.ts'
import { evidenceSupplyCommand } from './evidence-supply.ts'
import { evidenceWithdrawCommand } from './evidence-withdraw.ts'
import type { Invocation } from './invocation.ts'

/** `zhunsheng evidence`: files that support entries and indicators, brought, listed, given out, supplied, withdrawn. */
export const evidenceCommand = (invocation: Invocation): Command =>
  new Command('evidence')
    .description(invocation.text.evidenceFiles.description)
    .addCommand(evidenceAddCommand(invocation))
    .addCommand(evidenceListCommand(invocation))
    .addCommand(evidenceGetCommand(invocation))
    .addCommand(evidenceSupplyCommand(invocation))
    .addCommand(evidenceWithdrawCommand(invocation))
