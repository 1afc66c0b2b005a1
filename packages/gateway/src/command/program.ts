import { Command, type Help, Option } from 'commander'
import { explainCommand } from './explain.ts'
import { figuresCommand } from './figures.ts'

import { importCommand } from './import.ts'
import { initCommand } from './init.ts'
import type { Invocation } from './invocation.ts'
import { rebuildCommand } from './rebuild.ts'
import { rulesCommand } from './rules.ts'
import { scoreCommand } from './score.ts'
import { serveCommand } from './serve.ts'
import { verifyCommand } from './verify.ts'

/** Commander's help with its headings in the language of the call. */
const helpIn = (invocation: Invocation): Partial<Help> => {
  const { program } = invocation.text
  const headings: Readonly<Record<string, string>> = {
    'Usage:': program.usage,
    'Options:': program.options,
    'Commands:': program.commands,
    'Arguments:': program.arguments,
  }
  return { styleTitle: (title) => headings[title] ?? title }
}

const prepare = (command: Command, invocation: Invocation): void => {
  command.configureHelp(helpIn(invocation)).helpOption('-h, --help', invocation.text.program.help)
  command.exitOverride().configureOutput({
    writeOut: (text) => invocation.terminal.out(text.trimEnd()),
    // Faults are said once, in the language of the call, by whoever catches commander's exception.
    writeErr: () => undefined,
  })
  // `score` and `score grid` both have --json: without this the parent would take it from its sub-command.
  command.enablePositionalOptions()
  command.addOption(new Option('--lang <language>', invocation.text.program.lang))
  if (command.commands.length > 0) command.helpCommand(false)
  for (const child of command.commands) prepare(child, invocation)
}

/** The whole command, every sentence in the language of the call. */
export const programOf = (invocation: Invocation, version: string): Command => {
  const { program } = invocation.text
  const root = new Command('zhunsheng')
    .description(program.description)
    .version(version, '-V, --version', program.version)
  for (const make of [
    initCommand,
    importCommand,
    figuresCommand,
    scoreCommand,
    explainCommand,
    rulesCommand,
    serveCommand,
    rebuildCommand,
    verifyCommand,
  ])
    root.addCommand(make(invocation))
  prepare(root, invocation)
  return root
}
