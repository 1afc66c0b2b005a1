import { placesOf } from '../../law/place.ts'

/**
 * A place in the law on people's mediation. Townships found committees by reference to it.
 *
 * @see 中华人民共和国人民调解法 第34条
 */
export const mediationLaw = placesOf('peoples-mediation-law-2010')

/**
 * The first day on which that law is in force.
 *
 * @see 中华人民共和国人民调解法 第35条
 */
export const inForceFrom = '2011-01-01'
