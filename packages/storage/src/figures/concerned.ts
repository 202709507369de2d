import type { Reach } from "@wengang/application/acting/Reach.ts"
import type { StandingFilter } from "@wengang/application/ports/Figures.ts"
import { type RawBuilder, sql } from "kysely"
import { standingIn } from "./within.ts"

/** The ledgers whose rows name the person that they are of. */
const held = ["appointment", "employment", "grant"] as const

/** The persons that suspicions are about, a suspicion and person a row: as themselves, or by what they hold, were given, or attend. */
export function concerned(reach: Reach, filter: StandingFilter): RawBuilder<unknown> {
  const columns = sql`suspicion.fingerprint as suspicion, suspicion.rule as rule, suspicion.area as area`
  const standing = standingIn(reach, filter)
  const byRow = (kind: (typeof held)[number]) => sql`
    select ${columns}, held.person_id as person from suspicion
    join ${sql.table(kind)} held on held.id = suspicion.subject_id
    where suspicion.subject_kind = ${kind} and ${standing}`
  return sql`
    select ${columns}, person.id as person from suspicion join person on person.id = suspicion.subject_id
    where suspicion.subject_kind = 'person' and ${standing}
    union all ${sql.join(held.map(byRow), sql` union all `)}
    union all select ${columns}, trainee.person_id from suspicion
    join trainee on trainee.area = suspicion.area and suspicion.subject_id = trainee.class_id || '/' || trainee.person_id
    where suspicion.subject_kind = 'trainee' and ${standing}`
}

/** Whether a suspicion is about a person in one of these ways. */
export function concerns(person: string): RawBuilder<boolean> {
  const byRow = (kind: (typeof held)[number]) => sql`
    (suspicion.subject_kind = ${kind} and suspicion.subject_id in
      (select id from ${sql.table(kind)} where person_id = ${person}))`
  return sql<boolean>`
    ((suspicion.subject_kind = 'person' and suspicion.subject_id = ${person})
    or ${sql.join(held.map(byRow), sql` or `)}
    or (suspicion.subject_kind = 'trainee' and suspicion.subject_id in
      (select class_id || '/' || person_id from trainee where person_id = ${person})))`
}
