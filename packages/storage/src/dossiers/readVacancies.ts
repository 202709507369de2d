import type { VacancyDossier } from "@wengang/domain/dossiers/VacancyDossier.ts"
import type { RowReader } from "../sqlite/RowReader.ts"
import type { AreaRange } from "./AreaRange.ts"
import { keysIn } from "./keysIn.ts"
import { queryBuilder as db } from "./queryBuilder.ts"

/** All vacancies of a range of areas, or some by key. */
export type Vacancies = AreaRange | { readonly vacancies: ReadonlyArray<string> }

/** The dossiers of the vacancies selected. */
export function readVacancies(reader: RowReader, vacancies: Vacancies): ReadonlyArray<VacancyDossier> {
  return reader.rows(vacanciesIn(vacancies)).map((row) => ({
    id: row[0] as never,
    area: row[1] as never,
    employerCode: row[2] as never,
    occupation: row[3] as never,
    headcount: row[4] as never,
    monthlyPay: row[5] as never,
    publishedOn: row[6] as never,
    verifiedOn: row[7] as never,
    closedOn: row[8] as never,
    hasPhone: row[9] !== null && row[9] !== ""
  }))
}

const vacanciesIn = (vacancies: Vacancies) =>
  db
    .selectFrom("vacancy")
    .select([
      "id",
      "area",
      "employerCode",
      "occupation",
      "headcount",
      "monthlyPay",
      "publishedOn",
      "verifiedOn",
      "closedOn",
      "phone"
    ])
    .where((eb) =>
      "first" in vacancies
        ? eb.and([eb("area", ">=", vacancies.first), eb("area", "<=", vacancies.last)])
        : eb("id", "in", keysIn(vacancies.vacancies))
    )
    .orderBy("id")
