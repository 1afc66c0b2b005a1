import { placesOf } from '../../law/place.ts'

/** A place in the regulation on petition work. */
export const petitionRegulation = placesOf('petition-regulation-2022')

/**
 * The first day on which the regulation is in force.
 *
 * @see 信访工作条例 第50条
 */
export const inForceFrom = '2022-05-01'
