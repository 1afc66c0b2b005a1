// The roll-up of a county: sums over townships, comparison within peer groups, and what of it may be published.
export * from './roll-up/comparison.ts'
export * from './roll-up/peer-group.ts'
export * from './roll-up/published-comparison.ts'
export * from './roll-up/roll-up.ts'
export * from './roll-up/small-cells.ts'
