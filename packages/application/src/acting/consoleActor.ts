import type { Actor } from "@wengang/domain/people/Actor.ts"
import { permissions } from "@wengang/domain/people/Permission.ts"
import { Layer } from "effect"
import { Acting } from "./Acting.ts"

/** Whoever works at the console of the machine itself: they can read the database file, so nothing is kept from them. */
export function consoleActor(name: string): Actor {
  return {
    id: `console:${name}`,
    name,
    role: "city",
    department: null,
    area: null,
    permissions,
    via: "console"
  }
}

/** What is done at the console, or by the program on its own behalf. */
export const layerConsole = (name: string, requestId: string): Layer.Layer<Acting> =>
  Layer.succeed(Acting, Acting.of({ actor: consoleActor(name), from: null, requestId, idempotency: null }))
