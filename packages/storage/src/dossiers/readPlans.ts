import type { PlanDossier } from "@wengang/domain/dossiers/PlanDossier.ts"
import type { RowReader } from "../sqlite/RowReader.ts"
import type { AreaRange } from "./AreaRange.ts"
import { keysIn } from "./keysIn.ts"
import { queryBuilder as db } from "./queryBuilder.ts"

/** All training plans of a range of areas, or some by key. */
export type Plans = AreaRange | { readonly plans: ReadonlyArray<string> }

/** The dossiers of the training plans selected. */
export function readPlans(reader: RowReader, plans: Plans): ReadonlyArray<PlanDossier> {
  return reader.rows(plansIn(plans)).map((row) => ({
    id: row[0] as never,
    area: row[1] as never,
    year: row[2] as never,
    occupation: row[3] as never,
    plannedCount: row[4] as never,
    startOn: row[5] as never,
    endOn: row[6] as never,
    hours: row[7] as never,
    place: row[8] as never,
    namedCount: row[9] as never,
    classCount: row[10] as never
  }))
}

const plansIn = (plans: Plans) =>
  db
    .selectFrom("plan")
    .select(["id", "area", "year", "occupation", "plannedCount", "startOn", "endOn", "hours", "place"])
    .select((eb) => [
      eb
        .selectFrom("planned")
        .select((named) => named.fn.countAll<number>().as("rows"))
        .whereRef("planned.planId", "=", "plan.id")
        .as("namedCount"),
      eb
        .selectFrom("class")
        .select((held) => held.fn.countAll<number>().as("rows"))
        .whereRef("class.planId", "=", "plan.id")
        .as("classCount")
    ])
    .where((eb) =>
      "first" in plans
        ? eb.and([eb("area", ">=", plans.first), eb("area", "<=", plans.last)])
        : eb("id", "in", keysIn(plans.plans))
    )
    .orderBy("id")
