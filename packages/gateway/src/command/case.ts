import { Command } from 'commander'
import { caseShowCommand } from './case-show.ts'
import type { Invocation } from './invocation.ts'

/** `zhunsheng case`: one case of a procedure, told as a whole. */
export const caseCommand = (invocation: Invocation): Command =>
  new Command('case').description(invocation.text.timeline.group).addCommand(caseShowCommand(invocation))
