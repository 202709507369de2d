import type { AreaCode } from "@wengang/domain/values/Area.ts"
import { Context, type Effect } from "effect"
import type { Failure } from "./Failure.ts"
import type { ResolveArea } from "./imports/Incoming.ts"

/** An area with the names from the province down. */
export interface FoundArea {
  readonly code: AreaCode
  readonly path: ReadonlyArray<string>
}

/** The national table of areas together with those that a sheet 区划 added. */
export class Areas extends Context.Service<
  Areas,
  {
    /** The bureau's name of one area, without those above it. */
    readonly name: (code: string) => string | undefined
    /** The names from the province down. */
    readonly path: (code: string) => ReadonlyArray<string>
    /** The areas directly below one; the provinces for the nation. */
    readonly below: (code: AreaCode) => ReadonlyArray<{ readonly code: AreaCode; readonly name: string }>
    /**
     * The areas below one that what was typed so far may mean, nearest first: provinces, cities and counties; below a city,
     * county or township its townships and villages too.
     */
    readonly search: (text: string, under: AreaCode, most: number) => ReadonlyArray<FoundArea>
    readonly resolve: ResolveArea
    /** Reads anew what sheets 区划 have added: other programs import them too. */
    readonly refresh: Effect.Effect<void, Failure>
    /** Makes an area known that the national table lacks. */
    readonly add: (code: string, name: string) => void
  }
>()("@wengang/application/Areas") {}
