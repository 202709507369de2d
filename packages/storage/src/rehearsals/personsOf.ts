import type { Verdict } from "@wengang/domain/rules/Verdict.ts"
import type { SubjectKind } from "@wengang/domain/rules/View.ts"
import { type Kysely, type RawBuilder, sql } from "kysely"
import { inChunks } from "../ledgers/inChunks.ts"
import type { Tables } from "../tables/Tables.ts"

type Subject = Verdict["subject"]

/** By kind of subject: the query that leads from keys to persons. Other kinds are about nobody in particular. */
const paths: { readonly [K in SubjectKind]?: (keys: RawBuilder<unknown>) => RawBuilder<unknown> } = {
  household: (keys) =>
    sql`select household_id as key, id as person from person where status = 'active' and household_id in (${keys})`,
  employment: (keys) => sql`select id as key, person_id as person from employment where id in (${keys})`,
  appointment: (keys) => sql`select id as key, person_id as person from appointment where id in (${keys})`,
  grant: (keys) => sql`select id as key, person_id as person from "grant" where id in (${keys})`
}

/** The persons whom subjects are about: one for what belongs to a person, those on the register for a household. */
export async function personsOf(
  db: Kysely<Tables>,
  subjects: ReadonlyArray<Subject>
): Promise<(subject: Subject) => ReadonlyArray<string>> {
  const byKey = new Map<string, Array<string>>()
  for (const [kind, persons] of Object.entries(paths) as ReadonlyArray<
    [SubjectKind, NonNullable<(typeof paths)[SubjectKind]>]
  >) {
    const keys = [...new Set(subjects.filter((subject) => subject.kind === kind).map(({ id }) => id))]
    for (const chunk of inChunks(keys, 5000)) {
      const query = sql<{
        key: string
        person: string
      }>`${persons(sql`select value from json_each(${JSON.stringify(chunk)})`)}`
      for (const { key, person } of (await query.execute(db)).rows) {
        const name = `${kind}/${key}`
        byKey.set(name, [...(byKey.get(name) ?? []), person])
      }
    }
  }
  return ({ kind, id }) => {
    if (kind === "person") return [id]
    if (kind === "trainee") return [id.slice(id.lastIndexOf("/") + 1)]
    return byKey.get(`${kind}/${id}`) ?? []
  }
}
