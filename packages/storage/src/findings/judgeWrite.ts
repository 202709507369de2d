import type { JudgedVerdict } from "@wengang/application/ports/Examiner.ts"
import type { WriteJudgement } from "@wengang/application/ports/LedgerStore.ts"
import { fingerprintOf } from "@wengang/domain/findings/Suspicion.ts"
import { catalogue } from "@wengang/domain/rules/catalogue.ts"
import { compareVerdicts } from "@wengang/domain/rules/Verdict.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import type Sqlite from "better-sqlite3"
import type { Kysely, Transaction } from "kysely"
import type { Database } from "../Database.ts"
import { readPolicies } from "../dossiers/readPolicies.ts"
import { SliceExaminer } from "../dossiers/SliceExaminer.ts"
import { SupplyLookedUp } from "../dossiers/SupplyLookedUp.ts"
import type { TouchedDossiers } from "../ledgers/TouchedDossiers.ts"
import { kyselyOn } from "../sqlite/kyselyOn.ts"
import { RowReader } from "../sqlite/RowReader.ts"
import type { Tables } from "../tables/Tables.ts"

/** A judgement with what settling it needs. */
export interface JudgedWrite {
  readonly judgement: WriteJudgement
  readonly standing: ReadonlyArray<JudgedVerdict>
  /** The dossiers judged, `kind:key`. */
  readonly dossiers: ReadonlyArray<string>
}

const rules = catalogue.map(({ id }) => id)

/**
 * Judges the dossiers that a transaction has touched: as it sees them, and as they stand for everybody else, which is
 * how they were before it. What differs is what the write opened and resolved.
 */
export async function judgeWrite(
  { connection, reading }: Pick<typeof Database.Service, "connection" | "reading">,
  db: Transaction<Tables>,
  touched: TouchedDossiers,
  asOf: Day
): Promise<JudgedWrite> {
  const after = await verdictsOf(connection, db, touched, asOf)
  const before = await verdictsOf(reading, kyselyOn(reading), touched, asOf)
  const known = new Set(before.map(({ verdict }) => fingerprintOf(verdict)))
  const now = new Set(after.map(({ verdict }) => fingerprintOf(verdict)))
  const inOrder = (judged: ReadonlyArray<JudgedVerdict>) =>
    judged.map(({ verdict }) => published(verdict)).sort(compareVerdicts)
  return {
    judgement: {
      asOf,
      opened: inOrder(after.filter(({ verdict }) => !known.has(fingerprintOf(verdict)))),
      resolved: inOrder(before.filter(({ verdict }) => !now.has(fingerprintOf(verdict)))),
      standing: inOrder(after),
      more: touched.more
    },
    standing: after,
    dossiers: touched.names()
  }
}

/** Without the amount, which is not part of the published form. */
function published({ money: _, ...verdict }: JudgedVerdict["verdict"]): JudgedVerdict["verdict"] {
  return verdict
}

const readers = new WeakMap<Sqlite.Database, RowReader>()

/** The reader of a connection, with what it prepared at former writes. */
function readerOn(connection: Sqlite.Database): RowReader {
  const reader = readers.get(connection) ?? new RowReader(connection)
  readers.set(connection, reader)
  return reader
}

async function verdictsOf(
  connection: Sqlite.Database,
  db: Kysely<Tables>,
  touched: TouchedDossiers,
  asOf: Day
): Promise<ReadonlyArray<JudgedVerdict>> {
  const reader = readerOn(connection)
  const terms = { scope: { asOf, area: null, rules }, windows: await readPolicies(db), supplied: [], complete: false }
  const examiner = new SliceExaminer(reader, terms, new SupplyLookedUp(reader))
  return touched.slices().flatMap((slice) => examiner.examine({ slice, references: null }).verdicts)
}
