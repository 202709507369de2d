import type { StoredCase } from "@wengang/application/ports/CaseStore.ts"
import type { CaseOrdinal } from "@wengang/application/ports/CaseWrites.ts"
import type { Case } from "@wengang/domain/rectification/Case.ts"
import * as Area from "@wengang/domain/values/Area.ts"
import type { CaseTable } from "../tables/caseTables.ts"

type Body = Pick<
  Case,
  "findings" | "unitSince" | "handedOverBy" | "plan" | "submission" | "reviews" | "rectifiers" | "extension" | "returns"
>

/** A day after all days. */
const never = "9999-12-31"

/** The columns that steps change. */
export function changingColumns({ case: one, version }: StoredCase) {
  const { state, area, unit, leader, deadline, quality, closedOn, changedOn } = one
  const { findings, unitSince, handedOverBy, plan, submission, reviews, rectifiers, extension, returns } = one
  const body: Body = { findings, unitSince, handedOverBy, plan, submission, reviews, rectifiers, extension, returns }
  return {
    version: Number(version),
    state,
    area,
    areaEnd: Area.rangeOf(area).last,
    county: Area.at(area, "county"),
    unitName: unit.name,
    unitArea: unit.area,
    leader,
    deadline,
    quality,
    closedOn,
    changedOn,
    due: deadline ?? never,
    body: JSON.stringify(body)
  }
}

/** A new case as its row. */
export function columnsOf(stored: StoredCase, { area: numberedIn, year, ordinal }: CaseOrdinal): CaseTable {
  const { id, rule, foundAt, relapseOf, handedOverOn } = stored.case
  return {
    id,
    number: stored.number,
    numberedIn,
    year,
    ordinal,
    rule,
    foundAt,
    handedOverOn,
    relapseOf,
    ...changingColumns(stored)
  }
}

/** A row as the case that it keeps. */
export function caseOf(row: Omit<CaseTable, "number" | "version">): Case {
  const { id, state, rule, area, foundAt, relapseOf, handedOverOn, leader, deadline, quality, changedOn, closedOn } =
    row
  const unit = { name: row.unitName, area: row.unitArea }
  const body: Body = JSON.parse(row.body)
  return {
    id,
    state,
    rule,
    area,
    foundAt,
    relapseOf,
    handedOverOn,
    unit,
    leader,
    deadline,
    quality,
    changedOn,
    closedOn,
    // Rows of before cases were handed on do not say it.
    ...{ ...body, unitSince: body.unitSince ?? null }
  }
}

/** A row with what it is called and its version. */
export function storedCaseOf(row: CaseTable): StoredCase {
  return { case: caseOf(row), number: row.number, version: String(row.version) }
}
