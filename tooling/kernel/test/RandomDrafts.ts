import type { Field } from "@wengang/domain/ledgers/Field.ts"
import { ledgers as declared } from "@wengang/domain/ledgers/ledgers.ts"
import type { Day } from "@wengang/domain/values/Day.ts"
import { fromParts, plusDays, plusYears } from "@wengang/domain/values/Day.ts"
import { checkCharacter } from "@wengang/domain/values/IdentityNumber.ts"
import { noticeDay } from "@wengang/testing/notice/Twin.ts"
import type { Ledgers } from "@wengang/testing/synthetic/Ledgers.ts"
import { Random } from "@wengang/testing/synthetic/Random.ts"
import { type Draft, type HouseholdLedger, householdLedgers } from "@wengang/web/judging/Draft.ts"
import type { DraftOfRow } from "./bothJudgements.ts"

type Cell = Draft["values"][string]
type Row = Readonly<Record<string, Cell>>

function numbersOf({ idNumber = null, phone = null }: Row): ReadonlyArray<Cell> {
  return phone === null ? [idNumber] : [idNumber, phone]
}

/** Drafts as nobody would write them: new rows and changed ones of every ledger of households, cells at every boundary. */
export class RandomDrafts {
  private readonly random: Random
  private readonly ledgers: Ledgers
  /** Persons whose number or phone stands elsewhere too, on a list or with somebody else. */
  private readonly twice: ReadonlyArray<Row>
  private made = 0

  constructor(ledgers: Ledgers, seed: number) {
    this.ledgers = ledgers
    this.random = new Random(seed)
    const persons = this.rowsOf("person")
    const numbers = [...ledgers.listed.map(({ idNumber }) => idNumber), ...persons.flatMap(numbersOf)]
    const counts = new Map<Cell, number>()
    for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1)
    this.twice = persons.filter((row) => numbersOf(row).some((number) => (counts.get(number) ?? 0) > 1))
  }

  next(): DraftOfRow {
    const ledger = householdLedgers[this.made++ % householdLedgers.length] as HouseholdLedger
    const rows = this.rowsOf(ledger)
    const row = rows.length > 0 && this.random.chance(0.7) ? this.standing(ledger, rows) : undefined
    return { ledger, standing: row, values: row === undefined ? this.newValues(ledger) : this.changes(ledger, row) }
  }

  /** A row that stands; of persons often one whose number stands elsewhere too, with a draft that gives it up. */
  private standing(ledger: HouseholdLedger, rows: ReadonlyArray<Row>): Row {
    return ledger === "person" && this.twice.length > 0 && this.random.chance(0.6)
      ? this.random.pick(this.twice)
      : this.random.pick(rows)
  }

  private rowsOf(ledger: HouseholdLedger): ReadonlyArray<Row> {
    return this.ledgers[ledger] as unknown as ReadonlyArray<Row>
  }

  private changes(ledger: HouseholdLedger, row: Row): Row {
    const { key, fields } = declared[ledger]
    const others = Object.entries(fields).filter(([name]) => !(key as ReadonlyArray<string>).includes(name))
    const values: Record<string, Cell> = Object.fromEntries(key.map((name) => [name, row[name] ?? null]))
    if (this.twice.includes(row)) values[this.random.pick(["status", "idNumber", "phone"])] = null
    for (const [name, field] of others) if (name in values) values[name] = this.cell(name, field as Field, row)
    for (let times = this.random.between(1, 3); times > 0; times--) {
      const [name, field] = this.random.pick(others) as [string, Field]
      values[name] = this.cell(name, field, row)
    }
    return values
  }

  /** A row like another one of its ledger, or of its own making, under a key that nobody has. */
  private newValues(ledger: HouseholdLedger): Row {
    const like = this.random.pick(this.rowsOf(ledger))
    const values: Record<string, Cell> = {}
    for (const [name, field] of Object.entries(declared[ledger].fields as Readonly<Record<string, Field>>)) {
      const isKey = (declared[ledger].key as ReadonlyArray<string>).includes(name)
      if (isKey && field.refersTo === undefined) values[name] = field.kind === "month" ? "2030-01" : `N-${this.made}`
      else if (isKey || field.required)
        values[name] = this.random.chance(0.6) ? (like[name] ?? null) : this.cell(name, field, like)
      else if (this.random.chance(0.6))
        values[name] = this.random.chance(0.5) ? (like[name] ?? null) : this.cell(name, field, like)
    }
    // Months and pairs of a composite key: another month, another person.
    if ("month" in values) values.month = this.random.pick(["2021-12", "2022-01", "2022-02", "2022-03"])
    if (ledger === "trainee" || ledger === "referral") values.personId = this.random.pick(this.ledgers.person).id
    return values
  }

  private cell(name: string, field: Field, row: Row): Cell {
    const { random } = this
    if (random.chance(0.12)) return null
    switch (field.kind) {
      case "day":
        return random.chance(0.03) ? "2022-02-30" : this.day(row)
      case "month":
        return random.pick(["2021-12", "2022-01", "2022-02"])
      case "integer":
        return random.pick([0, 1, 2, 3, 10, 14, 15, 16, 31, 32, 400, -1])
      case "yuan":
        return random.pick([0, 1, 20_000, 30_000, 60_000, 1_000_000, -1])
      case "yesNo":
        return random.chance(0.5)
      case "choice":
        return random.chance(0.03) ? "nothing" : random.pick(Object.keys(field.choices ?? {}))
      case "area":
        return this.area()
      case "idNumber":
        return this.idNumber()
      case "phone":
        return random.pick([
          "12",
          "",
          " ",
          "13800138000",
          "+86 138-0013-8000",
          this.random.pick(this.ledgers.person).phone
        ])
      case "id":
        return this.reference(name, field, row)
      default:
        return random.pick(["", "王某", "本村", "2021", "2022", "2022-02", "C-1"])
    }
  }

  /** Ages of every bound, the day judged and those beside it, days of the row itself. */
  private day(row: Row): Day {
    const { random } = this
    const bound = plusYears(noticeDay, -random.pick([0, 1, 3, 6, 15, 16, 18, 50, 55, 60, 65, 100]))
    const near = plusDays(random.chance(0.5) ? noticeDay : bound, random.between(-2, 2))
    const own = Object.values(row).filter((value) =>
      /^\d{4}-\d{2}-\d{2}$/.test(String(value))
    ) as ReadonlyArray<unknown> as ReadonlyArray<Day>
    if (own.length > 0 && random.chance(0.3)) return plusDays(random.pick(own), random.between(-1, 1))
    return random.chance(0.6)
      ? near
      : fromParts(random.between(2020, 2022), random.between(1, 12), random.between(1, 28))
  }

  private area(): string {
    const village = this.random.pick(this.ledgers.household).area
    return this.random.pick([village, village, `${village.slice(0, 6)}000000`, "110101001001"])
  }

  private idNumber(): string {
    const { random } = this
    const born = this.day({}).replaceAll("-", "")
    const first17 = `411081${born}${random.between(100, 999)}`
    const whole = first17 + checkCharacter(first17)
    return random.pick([
      whole,
      `${whole}43`,
      `${first17}0`,
      whole.slice(0, 15),
      random.pick(this.ledgers.person).idNumber
    ])
  }

  private reference(name: string, { refersTo = "person" }: Field, row: Row): Cell {
    const { random, ledgers } = this
    if (random.chance(0.05)) return "nobody"
    if (name === "signedBy" || name === "payee") {
      const holder = ledgers.appointment.find(({ id }) => id === row.appointmentId)?.personId ?? null
      const family = ledgers.person.find(({ id }) => id === holder)?.householdId
      const members = ledgers.person.filter(({ householdId }) => householdId === family).map(({ id }) => id)
      const holders = ledgers.appointment.map(({ personId }) => personId)
      const others = members.filter((id) => id !== holder && holders.includes(id))
      return random.pick([holder, random.pick(members) ?? null, random.pick(holders) ?? null, ...others, ...others])
    }
    const rows = ledgers[refersTo as HouseholdLedger] as unknown as ReadonlyArray<Row>
    return rows.length === 0 ? null : (random.pick(rows).id ?? null)
  }
}
