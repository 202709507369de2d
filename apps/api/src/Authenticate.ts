import type { Actor } from "@wengang/domain/people/Actor.ts"

/** Tells who asks, from the headers of a request and the address it came from; undefined for nobody known. */
export type Authenticate = (headers: Headers, from: string | null) => Promise<Actor | undefined>
