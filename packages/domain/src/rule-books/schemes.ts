// Schemes by which grid members are assessed elsewhere, as far as their texts were seen, with the choices they leave open.
import type { Scheme } from '../rule-book/scheme/scheme.ts'
import { schemeA } from './schemes/scheme-a.ts'
import { schemeB } from './schemes/scheme-b.ts'
import { schemeC } from './schemes/scheme-c.ts'
import { schemeD } from './schemes/scheme-d.ts'
import { schemeE } from './schemes/scheme-e.ts'
import { schemeF } from './schemes/scheme-f.ts'
import { schemeG } from './schemes/scheme-g.ts'

/** The schemes A to G, in their order. */
export const schemes: readonly Scheme[] = [schemeA, schemeB, schemeC, schemeD, schemeE, schemeF, schemeG]
