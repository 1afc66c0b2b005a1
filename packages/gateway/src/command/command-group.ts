/** The groups of commands, in the order in which the main help lists them. */
export const commandGroups = ['work', 'proof', 'administration'] as const

/** What a command is for: a year's work, the proof and the copies of it, or what is around it. */
export type CommandGroup = (typeof commandGroups)[number]
