import { Command } from 'commander'
import type { Invocation } from './invocation.ts'
import { planDraftCommand } from './plan-draft.ts'

/** `zhunsheng plan`: the annual plan. */
export const planCommand = (invocation: Invocation): Command =>
  new Command('plan').description(invocation.text.plan.description).addCommand(planDraftCommand(invocation))
