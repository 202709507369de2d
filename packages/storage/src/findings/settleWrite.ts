import { reconcile } from "@wengang/domain/findings/reconcile.ts"
import type { Transaction } from "kysely"
import { lastSuspicionEvent, noteSuspicionNews } from "../changes/noteNews.ts"
import { inChunks } from "../ledgers/inChunks.ts"
import type { ChangeOrigin } from "../ledgers/journal.ts"
import type { Tables } from "../tables/Tables.ts"
import type { SuspicionEventTable, SuspicionTable } from "../tables/workTables.ts"
import type { JudgedWrite } from "./judgeWrite.ts"
import { eventOf } from "./settleRun.ts"
import { columnsOf, verdictOf } from "./verdictColumns.ts"

type NewEvent = Omit<SuspicionEventTable, "seq">

/**
 * Brings the suspicions of the dossiers that a write touched in line with how they are judged now, as the next run
 * would. Before the first run there are none to bring in line.
 */
export async function settleWrite(
  db: Transaction<Tables>,
  judged: JudgedWrite,
  origin: ChangeOrigin,
  actorName: string
): Promise<void> {
  const { asOf } = judged.judgement
  const run = await db.selectFrom("run").select("id").orderBy("startedAt", "desc").limit(1).executeTakeFirst()
  if (run === undefined) return
  const known = await knownOf(db, judged)
  const tonight = new Map(judged.standing.map((one) => [columnsOf(one).fingerprint, columnsOf(one)]))
  const rows: Array<SuspicionTable> = []
  const events: Array<NewEvent> = []
  for (const fingerprint of new Set([...known.keys(), ...tonight.keys()])) {
    const [before, now] = [known.get(fingerprint), tonight.get(fingerprint)]
    const decision = reconcile(
      before === undefined ? undefined : { state: before.state, facts: verdictOf(before) },
      now === undefined ? undefined : verdictOf(now)
    )
    if (decision === undefined || (decision.kind === "persisting" && !decision.factsChanged && !decision.lapsed))
      continue
    const openedOn = before === undefined || decision.kind === "reopened" ? asOf : before.openedOn
    rows.push({
      ...(now ?? (before as SuspicionTable)),
      state: decision.state,
      openedOn,
      runId: before?.runId ?? run.id
    })
    events.push({ ...eventBy(origin, actorName), fingerprint, event: eventOf(decision), state: decision.state, asOf })
  }
  for (const chunk of inChunks(rows, 500)) await write(db, chunk)
  if (events.length === 0) return
  const last = await lastSuspicionEvent(db)
  for (const chunk of inChunks(events, 500)) await db.insertInto("suspicionEvent").values(chunk).execute()
  await noteSuspicionNews(db, last)
}

async function knownOf(db: Transaction<Tables>, { dossiers, standing }: JudgedWrite) {
  const known = new Map<string, SuspicionTable>()
  const note = (rows: ReadonlyArray<SuspicionTable>) => {
    for (const row of rows) known.set(row.fingerprint, row)
  }
  for (const names of inChunks(dossiers)) {
    note(await db.selectFrom("suspicion").selectAll().where("dossier", "in", names).execute())
  }
  for (const some of inChunks(standing.map((one) => columnsOf(one).fingerprint))) {
    note(await db.selectFrom("suspicion").selectAll().where("fingerprint", "in", some).execute())
  }
  return known
}

function eventBy({ actorId, requestId, at }: ChangeOrigin, actorName: string) {
  return { runId: null, actorId, actorName, requestId, at, reason: null }
}

async function write(db: Transaction<Tables>, rows: ReadonlyArray<SuspicionTable>): Promise<void> {
  const names = Object.keys(rows[0] ?? {}).filter((name) => name !== "fingerprint")
  await db
    .insertInto("suspicion")
    .values([...rows])
    .onConflict((conflict) =>
      conflict
        .column("fingerprint")
        .doUpdateSet((eb) => Object.fromEntries(names.map((name) => [name, eb.ref(`excluded.${name}` as never)])))
    )
    .execute()
}
