/*
 * What the page fetches once somebody writes: every rule of households, the assembly of their dossiers, and how drafts
 * are laid over the rows. Loaded by loadKernel alone.
 */
export { holdFacts } from "./HeldFacts.ts"
export { judgeDrafts } from "./judgeDrafts.ts"
export { rulesDigest } from "./rulesDigest.ts"
