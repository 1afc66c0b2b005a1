import type { Argument, Help, Option } from 'commander'
import stringWidth from 'string-width'
import type { Invocation } from './invocation.ts'

const swap = (words: Readonly<Record<string, string>>, line: string): string =>
  Object.entries(words).reduce((text, [english, word]) => text.replace(english, word), line)

/** Commander's help in the language of the call, aligned by columns of the screen. */
export const helpIn = ({ text: { program } }: Invocation): Partial<Help> => {
  const described = ({ description, defaultValue }: Option | Argument): string =>
    typeof defaultValue === 'string' ? program.byDefault(description, defaultValue) : description
  return {
    displayWidth: stringWidth,
    styleTitle: (title) => swap(program.headings, title),
    styleUsage: (line) => swap(program.usage, line),
    styleSubcommandTerm: (term) => swap(program.usage, term),
    optionDescription: described,
    argumentDescription: described,
  }
}
