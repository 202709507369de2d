import { type OpenRehearsal, Rehearser } from "@wengang/application/ports/Rehearser.ts"
import { Effect, Layer } from "effect"
import { Database } from "../Database.ts"
import { readBasis } from "../findings/basis.ts"
import { readCountyChanges, sharesOfTouched } from "../findings/countyShares.ts"
import { completeStage, stageDossiers, stageVerdicts } from "../findings/stage.ts"
import { claimKeys } from "../ledgers/claimKeys.ts"
import { readStored } from "../ledgers/LedgerWritesSql.ts"
import { saveRows } from "../ledgers/saveRows.ts"
import { TouchNotes } from "../ledgers/TouchNotes.ts"
import type { Sealer } from "../secrets/Sealer.ts"
import { storageFailure } from "../storageFailure.ts"
import { Amounts, amountsOf } from "./Amounts.ts"
import { compareFindings } from "./compareFindings.ts"
import { countPending } from "./countPending.ts"
import { examineHeld } from "./examineHeld.ts"
import { HeldDatabase } from "./HeldDatabase.ts"
import { rehearsedChange } from "./standIns.ts"

/** Rehearsals on the SQLite file, each on a connection of its own that cannot write to it. */
export const layerRehearser: Layer.Layer<Rehearser, never, Database> = Layer.effect(
  Rehearser,
  Effect.gen(function* () {
    const { path, sealer } = yield* Database
    return Rehearser.of({
      open: Effect.acquireRelease(
        Effect.tryPromise({ try: () => HeldDatabase.open(path), catch: storageFailure }),
        (held) => Effect.promise(() => held.close())
      ).pipe(Effect.map((held) => rehearsalOn(held, sealer)))
    })
  })
)

function rehearsalOn(held: HeldDatabase, sealer: Sealer): OpenRehearsal {
  const { db } = held
  const imprints = new Map<string, string>()
  const amounts = new Amounts()
  const means = { sealer, notes: new TouchNotes(db) }
  const run = <A>(work: () => Promise<A>) => Effect.tryPromise({ try: work, catch: storageFailure })
  return {
    basis: run(() => readBasis(db)),
    pending: (asOf) => run(() => countPending(db, asOf)),
    writes: {
      missing: () => Effect.succeed(new Set()),
      claim: (ledger, keys) => run(() => claimKeys(db, ledger, keys)),
      stored: (ledger, keys) => run(() => readStored(db, ledger, keys)),
      save: (ledger, rows) => run(() => saveRows(db, rehearsedChange, ledger, rows, means)),
      windows: run(() => db.selectFrom("parameter").select(["rule", "name", "jurisdiction", "from", "to"]).execute())
    },
    examine: (scope, kind) => examineHeld(held, scope, kind),
    stage: ({ verdicts, dossiers, newImprints }) => {
      for (const [digest, text] of newImprints) imprints.set(digest, text)
      amounts.stage(verdicts)
      return run(async () => {
        await stageVerdicts(db, verdicts)
        await stageDossiers(db, dossiers)
      })
    },
    sharesOfTouched: (further) => run(async () => sharesOfTouched(db, further, await readCountyChanges(db, imprints))),
    compare: (scope, kind) =>
      run(async () => {
        await completeStage(db)
        return compareFindings(db, scope, kind, {
          staged: amounts.staged,
          of: (gone) => amountsOf(gone, held.reader, scope.asOf, held.windows, held.supplied())
        })
      })
  }
}
