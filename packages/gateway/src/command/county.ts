import { Command } from 'commander'
import { countyFiguresCommand } from './county-figures.ts'
import { countyRankCommand } from './county-rank.ts'
import { countyReportsCommand } from './county-reports.ts'
import type { Invocation } from './invocation.ts'

/** `zhunsheng county`: the townships of a county together. */
export const countyCommand = (invocation: Invocation): Command =>
  new Command('county')
    .description(invocation.text.county.group)
    .addCommand(countyFiguresCommand(invocation))
    .addCommand(countyRankCommand(invocation))
    .addCommand(countyReportsCommand(invocation))
