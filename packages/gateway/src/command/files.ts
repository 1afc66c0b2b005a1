import { Command } from 'commander'
import { filesDrawCommand } from './files-draw.ts'
import type { Invocation } from './invocation.ts'

/** `zhunsheng files`: the case files of enforcement. */
export const filesCommand = (invocation: Invocation): Command =>
  new Command('files').description(invocation.text.enforcementWork.files).addCommand(filesDrawCommand(invocation))
