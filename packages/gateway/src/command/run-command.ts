import { en as domainEn } from '@zhunsheng/domain/locale/en'
import { zhCN as domainZh } from '@zhunsheng/domain/locale/zh-CN'
import { CommanderError } from 'commander'
import { type ExitCode, exitCodes } from './exit-code.ts'
import type { Invocation } from './invocation.ts'
import { languageOf, textIn } from './language.ts'
import type { CommandText } from './locale/command-text.ts'
import { programOf } from './program.ts'
import { UsageFault } from './usage-fault.ts'

/** Everything a call needs of the process; tests give their own. */
export type Surroundings = Pick<
  Invocation,
  'terminal' | 'environment' | 'readText' | 'writeNewText' | 'now' | 'stopped'
> & {
  readonly argv: readonly string[]
  readonly version: string
  /** Logs a surprise and gives it a reference; nothing of it reaches the user's screen. */
  readonly surprise: (error: unknown) => string
}

// Commander names what was wrong inside an English sentence, between quotes.
const quoted = (message: string): string => /'([^']+)'/u.exec(message)?.[1] ?? message

const sentenceOf = (error: CommanderError, text: CommandText): string => {
  const { usageFault } = text
  const subject = quoted(error.message)
  switch (error.code) {
    case 'commander.unknownOption':
      return usageFault.unknownOption(subject)
    case 'commander.unknownCommand':
      return usageFault.unknownCommand(subject)
    case 'commander.missingArgument':
      return usageFault.missingArgument(subject)
    case 'commander.optionMissingArgument':
      return usageFault.missingOptionValue(subject)
    case 'commander.excessArguments':
      return usageFault.excessArguments
    default:
      return error.message
  }
}

const finish = (error: unknown, text: CommandText, surroundings: Surroundings): ExitCode => {
  const { terminal } = surroundings
  if (error instanceof UsageFault) {
    terminal.err(error.message)
    return exitCodes.usage
  }
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return exitCodes.done
    // A command given without its sub-command has already shown its help.
    if (error.code !== 'commander.help') terminal.err(sentenceOf(error, text))
    terminal.err(text.usageFault.seeHelp)
    return exitCodes.usage
  }
  terminal.err(text.internal(surroundings.surprise(error)))
  return exitCodes.internal
}

/** Runs one call of the command and answers with its exit code. Never throws. */
export const runCommand = async (surroundings: Surroundings): Promise<ExitCode> => {
  const { language, unknown } = languageOf(surroundings.argv, surroundings.environment)
  const text = textIn(language)
  if (unknown !== undefined) {
    surroundings.terminal.err(text.usageFault.badLanguage(unknown))
    return exitCodes.usage
  }
  let code: ExitCode = exitCodes.done
  const invocation: Invocation = {
    ...surroundings,
    language,
    text,
    locale: language === 'en' ? domainEn : domainZh,
    end: (result) => {
      code = result
    },
  }
  try {
    await programOf(invocation, surroundings.version).parseAsync([...surroundings.argv], { from: 'user' })
    return code
  } catch (error) {
    return finish(error, text, surroundings)
  }
}
