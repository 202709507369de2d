import { caseSheet } from "../dossiers/CaseDossier.ts"
import { inspectionSheet } from "../dossiers/InspectionDossier.ts"
import { type LedgerName, ledgerOf } from "../ledgers/ledgers.ts"
import type { ViewName, Views } from "../rules/View.ts"
import type { Facts } from "./Facts.ts"
import { type Raw, type Shape, type ShapeName, shapes } from "./shapes.ts"

const rootShapes: Readonly<Record<ViewName, ShapeName>> = {
  household: "household",
  person: "person",
  employment: "employment",
  appointment: "appointment",
  grant: "grant",
  trainee: "trainee",
  village: "village",
  holding: "holding",
  post: "post",
  plan: "plan",
  class: "class",
  vacancy: "vacancy",
  coverage: "coverage",
  reserve: "reserve",
  inspection: "inspection",
  case: "case"
}

/** The subject as it is, except that whatever is read from it or from rows linked to it is noted. */
export function readThrough<V extends ViewName>(view: V, subject: Views[V], facts: Facts): Views[V] {
  return new Reading(facts).of(subject as unknown as Raw, rootShapes[view], null) as unknown as Views[V]
}

/** Wraps each row once, so that what was the same object stays the same. */
class Reading {
  private readonly facts: Facts
  private readonly wrapped = new Map<object, Map<string, unknown>>()

  constructor(facts: Facts) {
    this.facts = facts
  }

  of(raw: Raw, name: ShapeName, owner: Raw | null): Raw {
    return this.once(raw, name, () => {
      const shape = shapes[name]
      // A copy as target, since a proxy may not answer otherwise than a frozen object does.
      return new Proxy({ ...raw }, { get: (_, property) => this.read(raw, shape, property, owner) })
    }) as Raw
  }

  private read(raw: Raw, shape: Shape, property: string | symbol, owner: Raw | null): unknown {
    const value = raw[property as string]
    if (typeof property === "symbol") return value
    const key = shape.key(raw, owner)
    const link = shape.links?.[property]
    if (link !== undefined) return this.follow(value, raw, key, link)
    if (shape.note !== undefined) shape.note(this.facts, key, raw, property)
    else if (shape.ledger !== null && property in ledgerOf(shape.ledger).fields) {
      this.facts.field(shape.ledger, key, property, value)
    } else this.facts.derived(sheetOf(shape), key, property, value)
    return value
  }

  private follow(value: unknown, raw: Raw, key: string, name: ShapeName): unknown {
    if (value instanceof Set) return this.once(value, name, () => this.months(value as ReadonlySet<string>, key))
    if (value instanceof Map) {
      return this.once(value, name, () => {
        const lists = [...(value as ReadonlyMap<string, ReadonlyArray<Raw>>)]
        return new Map(lists.map(([by, rows]) => [by, rows.map((row) => this.of(row, name, raw))]))
      })
    }
    if (Array.isArray(value)) {
      const { ledger } = shapes[name]
      if (ledger !== null) this.facts.count(ledger, key, value.length)
      return this.once(value, name, () => (value as ReadonlyArray<Raw>).map((row) => this.of(row, name, raw)))
    }
    return value === null || value === undefined ? value : this.of(value as Raw, name, raw)
  }

  /** The months of which a holding has attendance: asking for one tells whether its row is there. */
  private months(months: ReadonlySet<string>, key: string): ReadonlySet<string> {
    const { facts } = this
    return new Proxy(months, {
      get: (_, property) => {
        if (property !== "has") {
          facts.count("attendance", key, months.size)
          const value = Reflect.get(months, property, months)
          return typeof value === "function" ? value.bind(months) : value
        }
        return (month: string) => {
          facts.derived(ledgerOf("attendance").sheet, `${key}/${month}`, "month", months.has(month) ? month : null)
          return months.has(month)
        }
      }
    })
  }

  private once(raw: object, name: string, make: () => unknown): unknown {
    const known = this.wrapped.get(raw) ?? new Map<string, unknown>()
    this.wrapped.set(raw, known)
    if (!known.has(name)) known.set(name, make())
    return known.get(name)
  }
}

function sheetOf({ ledger, sheet }: Shape): string {
  if (sheet === "case") return caseSheet
  if (sheet === "inspection") return inspectionSheet
  return ledger === null ? "" : ledgerOf(ledger as LedgerName).sheet
}
