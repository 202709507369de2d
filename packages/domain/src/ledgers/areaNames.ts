import { type Field, text } from "./Field.ts"
import type { Fields } from "./Ledger.ts"

/** The label of the column that names the areas of another: files have it for whoever reads them. */
export function areaNameLabel({ label }: Pick<Field, "label">): string {
  return `${label}名称`
}

/** The columns of a ledger as a file has them: behind each that holds areas one that names them. */
export function withAreaNames(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) =>
      field.kind === "area"
        ? [
            [name, field],
            [nameOf(name), text(areaNameLabel(field), `name of ${field.english}`)]
          ]
        : [[name, field]]
    )
  )
}

/** A row of a ledger with the names of its areas, in the columns of `withAreaNames`. */
export function rowWithAreaNames(
  fields: Fields,
  path: (code: string) => ReadonlyArray<string>
): (row: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>> {
  const areas = Object.keys(fields).filter((name) => fields[name]?.kind === "area")
  if (areas.length === 0) return (row) => row
  return (row) => {
    const named: Record<string, unknown> = { ...row }
    for (const name of areas) {
      const code = row[name]
      // An area that nobody knows by name is known by its code, which stands beside.
      if (typeof code === "string") named[nameOf(name)] = path(code).join("") || null
    }
    return named
  }
}

function nameOf(field: string): string {
  return `${field}Name`
}
