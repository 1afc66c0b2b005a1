// Procedures: lifecycles as folds over the entries of a case, what holds a move, and what may come next.
export * from './procedure/background.ts'
export * from './procedure/case-history.ts'
export * from './procedure/drawing.ts'
export * from './procedure/enforcement-case/enforcement-case.ts'
export * from './procedure/followed-procedure.ts'
export * from './procedure/major-decision/major-decision.ts'
export * from './procedure/procedure.ts'
export * from './procedure/procedures.ts'
