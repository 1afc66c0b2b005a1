/** What an actor may do: an administrator and a clerk write; an administrator also sees personal fields. */
export const actorRoles = ['administrator', 'clerk', 'reader'] as const
export type ActorRole = (typeof actorRoles)[number]

/** Who is asking. Every read and write of the store carries one. */
export interface Actor {
  readonly id: string
  readonly role: ActorRole
  /** The 12-digit codes of the townships it may see, or all of them. */
  readonly townships: 'all' | readonly string[]
}

/** The one person in front of a local database: sees and changes everything. */
export const localAdministrator: Actor = { id: 'local', role: 'administrator', townships: 'all' }

/** Whether the actor may change the ledger. */
export const mayWrite = (actor: Actor): boolean => actor.role !== 'reader'
/** Whether the actor may see personal fields. */
export const seesPersonal = (actor: Actor): boolean => actor.role === 'administrator'
/** Whether a township lies within the actor's reach. */
export const reaches = (actor: Actor, township: string): boolean =>
  actor.townships === 'all' || actor.townships.includes(township)
