import type { Supply } from "@wengang/domain/dossiers/Supply.ts"
import type { PolicyBook } from "@wengang/domain/policies/PolicyBook.ts"
import type { ViewName, Views } from "@wengang/domain/rules/View.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import { Context, type Effect } from "effect"
import type { Failure } from "../Failure.ts"

/** A subject in its dossier, with what rules ask for beside it. */
export interface FoundSubject {
  readonly subject: Views[ViewName]
  readonly supply: Supply
  readonly policies: PolicyBook
}

/** Reads the dossier of one subject. */
export class DossierReader extends Context.Service<
  DossierReader,
  {
    /** The subject of a view by its key, as the rows stand now; undefined where there is none. */
    readonly find: (view: ViewName, id: string, asOf: Day) => Effect.Effect<FoundSubject | undefined, Failure>
  }
>()("@wengang/application/DossierReader") {}
