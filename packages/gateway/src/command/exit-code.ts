/** 0 done · 1 findings (rows refused, checks and proofs that do not hold, steps of a case that were not lawful, …) · 2 wrong use · 70 a fault of the program itself · 130 stopped by the user. */
export const exitCodes = { done: 0, findings: 1, usage: 2, internal: 70, stopped: 130 } as const
/** One of the codes with which the command ends. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]
