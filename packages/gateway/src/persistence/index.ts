export { isInitialised } from './migrate.ts'
export { storeLayer } from './store-layer.ts'
export * from './store.ts'
export { UnfitDatabase } from './unfit-database.ts'
