import { type BeforeReading, beforeReadings } from '@zhunsheng/domain/improvement'
import { Option } from 'commander'
import type { Invocation } from './invocation.ts'
import { placeholder, refuse } from './options.ts'

/** `--before`: how “before a day” is read, by its word in the language of the call or by its code. */
export const beforeOption = ({ text }: Invocation): Option => {
  const { before, readings, unknownReading } = text.improvement
  return new Option(`--before ${placeholder(text, 'reading')}`, before).argParser((value): BeforeReading => {
    const reading = beforeReadings.find((each) => each === value || readings[each] === value)
    if (reading !== undefined) return reading
    const known = beforeReadings.map((each) => (readings[each] === each ? each : `${each}（${readings[each]}）`))
    return refuse(unknownReading(value, text.list(known)))
  })
}
