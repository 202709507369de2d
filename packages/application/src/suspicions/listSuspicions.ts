import type { SuspicionState } from "@wengang/domain/findings/Suspicion.ts"
import { catalogue, ruleOf } from "@wengang/domain/rules/catalogue.ts"
import type { Category, Severity } from "@wengang/domain/rules/Rule.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"
import type { Month } from "@wengang/domain/values/Month.ts"
import type { Sentence } from "@wengang/domain/values/Sentence.ts"
import { Effect } from "effect"
import { Areas } from "../Areas.ts"
import { authoriseIn } from "../acting/authorise.ts"
import { caseNumbersOf } from "../cases/caseNumbersOf.ts"
import { casesHolding } from "../cases/casesHolding.ts"
import { sortIn } from "../lists/Sort.ts"
import type { HoldingCase } from "../ports/CaseStore.ts"
import {
  FindingStore,
  type RemarkedSuspicion,
  type RunEvent,
  type SuspicionFilter,
  suspicionOrders
} from "../ports/FindingStore.ts"
import { nameKey, nameRows } from "./nameRows.ts"
import { placeOf } from "./placeOf.ts"
import { subjectRow } from "./subjectRow.ts"

export interface ListRequest {
  readonly area?: AreaCode
  /** Only what concerns the area as a whole, and nothing that lies below it. */
  readonly extent?: "whole"
  readonly rule?: string
  readonly category?: Category
  readonly severity?: Severity
  /** What they are about, `kind:id`. */
  readonly subject?: ReadonlyArray<string>
  readonly household?: string
  /** A person: what is about them, or about what they hold, were given, or attend. */
  readonly person?: string
  /** Only those in no open case. */
  readonly case?: "none"
  /** The month in which they were opened, anew too. */
  readonly opened?: Month
  /** The month in which they went, or were cleared. */
  readonly resolved?: Month
  /** A run that did something with them, and what: whatever it was where that is not said. */
  readonly run?: string
  readonly event?: RunEvent
  /** What stands by default: open and confirmed. */
  readonly states?: ReadonlyArray<SuspicionState>
  /** One of `suspicionOrders`, with a minus before it from the greatest down; village by village where it is left out. */
  readonly sort?: string
  /** Where the page begins: what the page before said. */
  readonly after?: string
  readonly limit: number
  /** Whether nobody asks how many there are: the total is 0 then. */
  readonly uncounted?: boolean
}

export interface ListedSuspicion extends RemarkedSuspicion {
  readonly title: Sentence
  readonly category: Category | undefined
  /** The names of county, township and village, as far as the area goes; its code where it has no name. */
  readonly place: string
  /** What people call the subject: a person's name, a post's title; null where it has none. */
  readonly called: string | null
  /** The case that it is in, or was last; null where it is in none that the reader may see. */
  readonly case: HoldingCase | null
}

export interface SuspicionPage {
  readonly suspicions: ReadonlyArray<ListedSuspicion>
  readonly total: number
  /** What to ask the next page after; null on the last page. */
  readonly next: string | null
}

/** The states in which a suspicion waits for somebody. */
export const standing: ReadonlyArray<SuspicionState> = ["open", "confirmed"]

/** A page of suspicions with the words that a list shows. */
export const listSuspicions = Effect.fn("listSuspicions")(function* (request: ListRequest) {
  const findings = yield* FindingStore
  const areas = yield* Areas
  const reach = yield* authoriseIn("suspicion.read", request.area)
  const { after, limit, uncounted = false } = request
  const sort = yield* sortIn(request.sort, suspicionOrders)
  const { suspicions, total, next } = yield* findings.list(reach, filterOf(request), { sort, after, limit, uncounted })
  const names = yield* nameRows(
    reach,
    suspicions.flatMap(({ subject }) => subjectRow(subject) ?? [])
  )
  const cases = yield* casesHolding(suspicions.map(({ id }) => id))
  const numbers = yield* caseNumbersOf(suspicions.map(({ subject }) => subject))
  const page: SuspicionPage = {
    total,
    next,
    suspicions: suspicions.map((suspicion) => {
      const row = subjectRow(suspicion.subject)
      return {
        ...suspicion,
        title: ruleOf(suspicion.rule)?.title ?? { zh: suspicion.rule, en: suspicion.rule },
        category: ruleOf(suspicion.rule)?.category,
        place: placeOf(areas.path(suspicion.area)) || suspicion.area,
        called: (row === undefined ? numbers.get(suspicion.subject.id) : names.get(nameKey(row))) ?? null,
        case: cases.get(suspicion.id) ?? null
      }
    })
  }
  return page
})

/** The store's filter: a category is the list of its rules. */
export function filterOf({
  area,
  extent,
  rule,
  category,
  severity,
  subject,
  household,
  person,
  case: held,
  opened,
  resolved,
  run,
  event,
  states = standing
}: Omit<ListRequest, "limit">): SuspicionFilter {
  const rules = catalogue
    .filter((one) => (rule === undefined || one.id === rule) && (category === undefined || one.category === category))
    .map(({ id }) => id)
  return {
    states,
    ...(rules.length < catalogue.length ? { rules } : {}),
    ...(area === undefined ? {} : { area }),
    ...(extent === undefined ? {} : { extent }),
    ...(severity === undefined ? {} : { severity }),
    ...(subject === undefined ? {} : { subjects: subject }),
    ...(person === undefined ? {} : { person }),
    ...(held === undefined ? {} : { case: held }),
    ...(opened === undefined ? {} : { opened }),
    ...(resolved === undefined ? {} : { resolved }),
    ...(run === undefined ? {} : { run }),
    ...(event === undefined ? {} : { event }),
    ...(household === undefined ? {} : { dossier: `household:${household}` })
  }
}
