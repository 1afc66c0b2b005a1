import { Command } from 'commander'
import type { Invocation } from './invocation.ts'
import { rulesCheckCommand } from './rules-check.ts'
import { rulesEjectCommand } from './rules-eject.ts'
import { rulesListCommand } from './rules-list.ts'
import { rulesShowCommand } from './rules-show.ts'
import { rulesTestCommand } from './rules-test.ts'

/** `zhunsheng rules`: the rule books. */
export const rulesCommand = (invocation: Invocation): Command => {
  const command = new Command('rules').description(invocation.text.rules.description)
  for (const make of [rulesListCommand, rulesShowCommand, rulesCheckCommand, rulesTestCommand, rulesEjectCommand])
    command.addCommand(make(invocation))
  return command
}
