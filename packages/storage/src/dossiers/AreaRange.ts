import type { AreaCode } from "@wengang/domain/values/Area.ts"

/** The areas from one code to another, both included. */
export interface AreaRange {
  readonly first: AreaCode
  readonly last: AreaCode
}
