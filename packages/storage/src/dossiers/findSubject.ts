import type { CountyDossier } from "@wengang/domain/dossiers/CountyDossier.ts"
import type { HouseholdDossier, PersonFacts } from "@wengang/domain/dossiers/HouseholdDossier.ts"
import type { Supply } from "@wengang/domain/dossiers/Supply.ts"
import { CountyTally } from "@wengang/domain/findings/CountyTally.ts"
import type { ParameterWindow } from "@wengang/domain/policies/Parameter.ts"
import type { PolicyBook } from "@wengang/domain/policies/PolicyBook.ts"
import { monthsAsked } from "@wengang/domain/rules/attendance/monthsAsked.ts"
import { type ViewName, type Views, views } from "@wengang/domain/rules/View.ts"
import * as Area from "@wengang/domain/values/Area.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import { keyCuts } from "../ledgers/keyCuts.ts"
import type { RowReader } from "../sqlite/RowReader.ts"
import { readReferencesOf } from "./CrossReferences.ts"
import { queryBuilder as db } from "./queryBuilder.ts"
import { readCases } from "./readCases.ts"
import { readClasses } from "./readClasses.ts"
import { readHouseholds } from "./readHouseholds.ts"
import { readPlans } from "./readPlans.ts"
import type { SuppliedByCounty } from "./readSupply.ts"
import { readVacancies } from "./readVacancies.ts"
import { readVillages } from "./readVillages.ts"
import { readSlices } from "./Slice.ts"
import { SliceExaminer } from "./SliceExaminer.ts"

/** What a subject is read with. */
export interface SubjectTerms {
  readonly asOf: Day
  readonly windows: ReadonlyArray<ParameterWindow>
  readonly supplied: SuppliedByCounty
  readonly supply: Supply
  readonly policies: PolicyBook
}

/** The subject of a view by its key, in its dossier; undefined where there is none. */
export function findSubject(
  reader: RowReader,
  view: ViewName,
  id: string,
  terms: SubjectTerms
): Views[ViewName] | undefined {
  return candidates(reader, view, id, terms).find((subject) => views[view].id(subject as never) === id)
}

function candidates(
  reader: RowReader,
  view: ViewName,
  id: string,
  terms: SubjectTerms
): ReadonlyArray<Views[ViewName]> {
  switch (view) {
    case "household":
      return householdsOf(reader, [id])
    case "person":
      return personsOf(reader, id)
    case "employment":
    case "appointment":
    case "grant":
      return personsOf(reader, ownerOf(reader, view, id)).flatMap((person): ReadonlyArray<Views[ViewName]> => {
        return view === "employment" ? person.employments : view === "grant" ? person.grants : person.appointments
      })
    case "trainee":
      return keyCuts(id, 2)
        .flatMap(([, person]) => personsOf(reader, person))
        .flatMap(({ trainings }) => trainings)
    case "village":
      return readVillages(reader, { villages: [id] }, monthsAsked(terms.policies, terms.asOf))
    case "post":
      return villageOf(reader, "post", "area", id, terms).flatMap(({ posts }) => posts)
    case "holding":
      return villageOf(reader, "appointment", "postArea", id, terms).flatMap(({ holdings }) => holdings)
    case "plan":
      return readPlans(reader, { plans: [id] })
    case "class":
      return readClasses(reader, { classes: [id] })
    case "vacancy":
      return readVacancies(reader, { vacancies: [id] })
    case "coverage":
      return countiesOf(reader, id, terms).flatMap(({ coverage }) => coverage)
    case "reserve":
      return countiesOf(reader, id, terms).flatMap(({ reserve }) => reserve ?? [])
    case "case":
      return readCases(reader, { cases: [id] })
    case "inspection":
      return []
  }
}

function householdsOf(reader: RowReader, households: ReadonlyArray<string>): ReadonlyArray<HouseholdDossier> {
  if (households.length === 0) return []
  return readHouseholds(reader, { households }, readReferencesOf(reader, { households }))
}

function personsOf(reader: RowReader, person: string | undefined): ReadonlyArray<PersonFacts> {
  if (person === undefined) return []
  const rows = reader.rows(db.selectFrom("person").select("householdId").where("id", "=", person))
  const households = householdsOf(reader, rows.map(String))
  return households.flatMap(({ persons }) => persons.filter(({ id }) => id === person))
}

function ownerOf(reader: RowReader, ledger: "employment" | "appointment" | "grant", id: string): string | undefined {
  const [row] = reader.rows(db.selectFrom(ledger).select("personId").where("id", "=", id))
  return row?.[0]
}

function villageOf(
  reader: RowReader,
  ledger: "post" | "appointment",
  column: string,
  id: string,
  { policies, asOf }: SubjectTerms
) {
  const rows = reader.rows(
    db
      .selectFrom(ledger)
      .select(column as never)
      .where("id" as never, "=", id as never)
  )
  return rows.length === 0 ? [] : readVillages(reader, { villages: rows.map(String) }, monthsAsked(policies, asOf))
}

/** A county as a whole, counted from its households and vacancies as every full run counts it. */
function countiesOf(reader: RowReader, id: string, terms: SubjectTerms): ReadonlyArray<CountyDossier> {
  const code = Area.fromDigits(id.slice(0, 12))
  if (code === undefined || Area.levelOf(code) !== "county") return []
  const { asOf, windows, supplied, policies, supply } = terms
  const scope = { asOf, area: null, rules: [] }
  const examiner = new SliceExaminer(reader, { scope, windows, supplied, complete: false })
  const tally = new CountyTally({ policies, asOf, supply })
  for (const slice of readSlices(reader, code, ["household", "vacancy"]))
    tally.merge(examiner.examine({ slice, references: null }).shares)
  return tally.result().filter(({ area }) => area === code)
}
