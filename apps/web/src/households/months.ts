import type { Dossier, Holding } from "./dossier.ts"

/** A month as a number, so that months can be counted: years times twelve and months from nought. */
export function monthNumber(day: string): number {
  const [year, month] = day.split("-").map(Number)
  return (year ?? 0) * 12 + (month ?? 1) - 1
}

/** `YYYY-MM` of the number of a month. */
export function monthText(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`
}

const longest = 60

/** The months of a holding, from its start to its end or the last month on record. */
export function monthsOf({ appointment, attendance, pay }: Holding, today: string): ReadonlyArray<string> {
  const start = monthNumber(String(appointment.values.startOn ?? today))
  const recorded = [...attendance, ...pay].map(({ values }) => monthNumber(String(values.month)))
  const ended = appointment.values.endOn
  const end = Math.max(...recorded, monthNumber(typeof ended === "string" ? ended : today), start)
  const first = Math.max(Math.min(start, ...recorded), end - longest)
  return Array.from({ length: end - first + 1 }, (_, index) => monthText(first + index))
}

/** A span of one lane: from a day to a day, or open. */
export interface Span {
  readonly from: string
  readonly to: string | null
  readonly label: string
}

export type LaneName = "work" | "post" | "attendance" | "pay" | "grants"

export interface Lane {
  readonly person: string
  readonly name: LaneName
  readonly spans: ReadonlyArray<Span>
}

/** What a household's members did and got, as lanes of spans; lanes without any are left out. */
export function lanesOf({ members }: Dossier): ReadonlyArray<Lane> {
  return members.flatMap(({ person, employment, holdings, grants }) => {
    const of = String(person.values.name)
    const text = (value: unknown) => (value === null || value === undefined ? null : String(value))
    const lanes: ReadonlyArray<Lane> = [
      {
        person: of,
        name: "work",
        spans: employment
          .filter(({ values }) => values.channel !== "post")
          .map(({ values }) => ({
            from: String(values.startOn),
            to: text(values.endOn),
            label: String(values.employer ?? "")
          }))
      },
      {
        person: of,
        name: "post",
        spans: holdings.map(({ appointment: { values } }) => ({
          from: String(values.startOn),
          to: text(values.endOn),
          label: String(values.postId)
        }))
      },
      {
        person: of,
        name: "attendance",
        spans: holdings.flatMap(({ attendance }) =>
          attendance.map(({ values }) => monthSpan(values.month, values.days))
        )
      },
      {
        person: of,
        name: "pay",
        spans: holdings.flatMap(({ pay }) =>
          pay.filter(({ values }) => Number(values.paid) > 0).map(({ values }) => monthSpan(values.month, values.paid))
        )
      },
      {
        person: of,
        name: "grants",
        spans: grants.flatMap(({ values }) => {
          const day = text(values.paidOn) ?? text(values.appliedOn)
          return day === null ? [] : [{ from: day, to: day, label: String(values.kind) }]
        })
      }
    ]
    return lanes.filter(({ spans }) => spans.length > 0)
  })
}

function monthSpan(month: unknown, label: unknown): Span {
  return { from: `${month}-01`, to: `${month}-28`, label: String(label) }
}
