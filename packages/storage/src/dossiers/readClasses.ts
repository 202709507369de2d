import type { ClassDossier } from "@wengang/domain/dossiers/ClassDossier.ts"
import type { RowReader } from "../sqlite/RowReader.ts"
import type { AreaRange } from "./AreaRange.ts"
import { keysIn } from "./keysIn.ts"
import { queryBuilder as db } from "./queryBuilder.ts"

/** All classes of a range of areas, or some by key. */
export type Classes = AreaRange | { readonly classes: ReadonlyArray<string> }

/** The dossiers of the classes selected. */
export function readClasses(reader: RowReader, classes: Classes): ReadonlyArray<ClassDossier> {
  return reader.rows(classesIn(classes)).map((row) => ({
    id: row[0] as never,
    area: row[1] as never,
    startOn: row[2] as never,
    endOn: row[3] as never,
    declaredCount: row[4] as never,
    traineeCount: row[5] as never
  }))
}

const classesIn = (classes: Classes) =>
  db
    .selectFrom("class")
    .select(["id", "area", "startOn", "endOn", "declaredCount"])
    .select((eb) =>
      eb
        .selectFrom("trainee")
        .select((trainee) => trainee.fn.countAll<number>().as("rows"))
        .whereRef("trainee.classId", "=", "class.id")
        .as("traineeCount")
    )
    .where((eb) =>
      "first" in classes
        ? eb.and([eb("area", ">=", classes.first), eb("area", "<=", classes.last)])
        : eb("id", "in", keysIn(classes.classes))
    )
    .orderBy("id")
