import { en as domainEn } from '@zhunsheng/domain/locale/en'
import { zhCN as domainZh } from '@zhunsheng/domain/locale/zh-CN'
import { type Command, CommanderError } from 'commander'
import { languages } from '../config/language.ts'
import { type ExitCode, exitCodes } from './exit-code.ts'
import type { Invocation } from './invocation.ts'
import { languageOf, textIn } from './language.ts'
import type { CommandText } from './locale/command-text.ts'
import { programOf } from './program.ts'
import { UsageFault } from './usage-fault.ts'

/** Everything a call needs of the process; tests give their own. */
export type Surroundings = Pick<
  Invocation,
  'terminal' | 'environment' | 'readText' | 'writeNewText' | 'writeNewFiles' | 'now' | 'stopped' | 'ask'
> & {
  /** Absent, nothing is prepared: what it says to V8 stays said for as long as the process runs. */
  readonly expectManyRows?: Invocation['expectManyRows']
  readonly argv: readonly string[]
  readonly version: string
  /** Logs a surprise without what it was about, and answers with the reference under which it is logged. */
  readonly surprise: (error: unknown) => string
}

const sentenceOf = ({ code, message }: CommanderError, { usageFault }: CommandText): string => {
  // Commander names what was wrong, and what may have been meant, inside English sentences.
  const subject = /'([^']+)'/u.exec(message)?.[1] ?? message
  const near = /\(Did you mean (?:one of )?([^?]+)\?\)/u.exec(message)?.[1]
  switch (code) {
    case 'commander.unknownOption':
      return usageFault.unknownOption(subject, near)
    case 'commander.unknownCommand':
      return usageFault.unknownCommand(subject, near)
    case 'commander.missingArgument':
      return usageFault.missingArgument(subject)
    case 'commander.optionMissingArgument':
      return usageFault.missingOptionValue(subject)
    case 'commander.excessArguments':
      return usageFault.excessArguments
    default:
      return message
  }
}

/** The command that the words lead to: `zhunsheng score grid`. */
const commandIn = (root: Command, argv: readonly string[]): string => {
  let [command, name] = [root, root.name()]
  for (const word of argv) {
    const next = command.commands.find((child) => child.name() === word)
    if (next === undefined) continue
    command = next
    name = `${name} ${word}`
  }
  return name
}

const finish = (error: unknown, root: Command, text: CommandText, surroundings: Surroundings): ExitCode => {
  const { argv, terminal, surprise } = surroundings
  if (error instanceof UsageFault) {
    terminal.err(error.message)
    return exitCodes.usage
  }
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return exitCodes.done
    // A command without its sub-command has shown its help already.
    if (error.code === 'commander.help') return exitCodes.usage
    terminal.err(sentenceOf(error, text))
    terminal.err(text.usageFault.seeHelp(commandIn(root, argv)))
    return exitCodes.usage
  }
  terminal.err(text.internal(surprise(error)))
  return exitCodes.internal
}

// Nothing asked for, but perhaps a language.
const asksNothing = (argv: readonly string[]): boolean =>
  argv.every((word, i) => word.startsWith('--lang') || argv[i - 1] === '--lang')

/** Runs one call of the command and answers with its exit code. Never throws. */
export const runCommand = async (surroundings: Surroundings): Promise<ExitCode> => {
  const { argv, environment, terminal, version } = surroundings
  const { language, unknown } = languageOf(argv, environment)
  const text = textIn(language)
  if (unknown !== undefined) {
    for (const each of languages) terminal.err(textIn(each).usageFault.badLanguage(unknown))
    return exitCodes.usage
  }
  let code: ExitCode = exitCodes.done
  const end = (result: ExitCode): void => {
    code = result
  }
  const locale = language === 'en' ? domainEn : domainZh
  const root = programOf({ expectManyRows: () => undefined, ...surroundings, language, text, locale, end }, version)
  try {
    await root.parseAsync(asksNothing(argv) ? ['--help'] : argv, { from: 'user' })
    return code
  } catch (error) {
    return finish(error, root, text, surroundings)
  }
}
