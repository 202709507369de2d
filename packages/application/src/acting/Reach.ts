import type { Actor } from "@wengang/domain/people/Actor.ts"
import * as Area from "@wengang/domain/values/Area.ts"

/**
 * The area whose rows somebody may see or change: their own subtree and nothing else. Ports ask for one wherever they
 * read or write rows, and only `authorise` makes them, so that a verb which forgot to ask does not compile.
 */
export class Reach {
  /** Null for everything. */
  readonly area: Area.AreaCode | null

  private constructor(area: Area.AreaCode | null) {
    this.area = area
  }

  /** The reach of an actor. */
  static of(actor: Pick<Actor, "area">): Reach {
    return new Reach(actor.area)
  }

  /** Whether an area lies within. */
  covers(area: Area.AreaCode | null): boolean {
    return this.area === null || (area !== null && Area.liesUnder(area, this.area))
  }

  /** The part of it that lies under an area asked for: undefined where they have nothing in common. */
  narrowed(asked: Area.AreaCode | null | undefined): Reach | undefined {
    if (asked === null || asked === undefined || Area.levelOf(asked) === "nation") return this
    if (this.covers(asked)) return new Reach(asked)
    return this.area !== null && Area.liesUnder(this.area, asked) ? this : undefined
  }

  /** The first and last code within, both included; null for everything. */
  range(): { readonly first: Area.AreaCode; readonly last: Area.AreaCode } | null {
    return this.area === null ? null : Area.rangeOf(this.area)
  }
}
