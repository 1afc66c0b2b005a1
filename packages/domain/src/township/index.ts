export * from './division.ts'
export { type PersonKey, type Role, type RoleHeld, isPersonKey } from './person.ts'
export type { PostId } from './post.ts'
