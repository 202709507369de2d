import { Context, type Effect } from "effect"
import type { Failure } from "../Failure.ts"

/** A query of a list that somebody keeps under a name. */
export interface SavedView {
  readonly id: string
  /** A ledger's name, or `suspicions`, or `cases`. */
  readonly list: string
  readonly name: string
  /** As the address of the list has it, without the question mark. */
  readonly query: string
}

/** Writes to the views of one account, in one transaction. */
export interface SavedViewWrites {
  /** Keeps a view; one of the same list and name is replaced. */
  readonly keep: (ownerId: string, view: Omit<SavedView, "id">) => Effect.Effect<SavedView, Failure>
  /** Forgets a view; undefined where the account has none of that id. */
  readonly forget: (ownerId: string, id: string) => Effect.Effect<SavedView | undefined, Failure>
  readonly count: (ownerId: string) => Effect.Effect<number, Failure>
}

/** The views that people keep, each their own. */
export class SavedViews extends Context.Service<
  SavedViews,
  {
    /** By list and name. */
    readonly list: (ownerId: string) => Effect.Effect<ReadonlyArray<SavedView>, Failure>
  }
>()("@wengang/application/SavedViews") {}
