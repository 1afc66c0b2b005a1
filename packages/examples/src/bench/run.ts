import { print } from './report.ts'
import { scoringLines } from './scoring.ts'

// Ratios of CPU time within one run, medians of rounds in turns: the machine may be slow or busy, both sides are.
for (const line of scoringLines()) print(line)
