// The Effect face: schemas derived from the same declarations. Only this entry point needs `effect`.
export * from './effect/row-schema.ts'
export * from './effect/refused.ts'
export * from './effect/figures.ts'
