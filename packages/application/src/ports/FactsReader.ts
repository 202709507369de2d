import type { HouseholdRows } from "@wengang/domain/dossiers/assembleHouseholds.ts"
import type { LedgerName } from "@wengang/domain/ledgers/ledgers.ts"
import type { ParameterWindow } from "@wengang/domain/policies/Parameter.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import { Context, type Effect } from "effect"
import type { Reach } from "../acting/Reach.ts"
import type { Failure } from "../Failure.ts"

/** Which households are wanted, by themselves or by somebody or something of theirs, and what a draft would newly name. */
export interface WantedFacts {
  readonly households: ReadonlyArray<string>
  readonly persons: ReadonlyArray<string>
  readonly appointments: ReadonlyArray<string>
  readonly posts: ReadonlyArray<string>
  readonly classes: ReadonlyArray<string>
  readonly areas: ReadonlyArray<AreaCode>
}

/** All that rules ask for when they judge some households. */
export interface Facts {
  readonly rows: HouseholdRows
  /** The areas that verdicts on them may belong to: of households, of posts, and those wanted. */
  readonly areas: ReadonlyArray<AreaCode>
  /** Which ledgers have rows, by the county of each of these areas; by itself for a city or province. */
  readonly supply: ReadonlyArray<{ readonly area: AreaCode; readonly ledgers: ReadonlyArray<LedgerName> }>
  /** The parameters that these areas, or jurisdictions above them, set. */
  readonly windows: ReadonlyArray<ParameterWindow>
}

/** Reads what a judgement of households rests on. */
export class FactsReader extends Context.Service<
  FactsReader,
  {
    /** The facts of those that lie within reach, as the rows stand now; what does not, or is not there, is left out. */
    readonly read: (reach: Reach, wanted: WantedFacts) => Effect.Effect<Facts, Failure>
  }
>()("@wengang/application/FactsReader") {}
