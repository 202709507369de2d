import type { PhoneRow } from "../dossiers/HouseholdDossier.ts"
import { type LedgerName, ledgerOf } from "../ledgers/ledgers.ts"
import { label } from "../rules/cite.ts"
import type { IdentityFacts } from "../values/IdentityNumber.ts"
import type { Facts } from "./Facts.ts"

/** A row or dossier, whatever its type. */
export type Raw = Readonly<Record<string, unknown>>

/** Where an object of a dossier comes from: its sheet, its key there, and the shapes of what it links to. */
export interface Shape {
  /** The ledger whose row it is; null where it is none's. */
  readonly ledger: LedgerName | null
  /** Records that are no ledger's. */
  readonly sheet?: "case" | "inspection"
  readonly key: (raw: Raw, owner: Raw | null) => string
  readonly links?: Readonly<Record<string, ShapeName>>
  /** How its fields are noted where that is not as columns of the ledger. */
  readonly note?: (facts: Facts, key: string, raw: Raw, property: string) => void
}

export type ShapeName =
  | "household"
  | "person"
  | "identity"
  | "namesake"
  | "namesakes"
  | "phone"
  | "employment"
  | "appointment"
  | "signer"
  | "attendance"
  | "pay"
  | "heldPost"
  | "grant"
  | "trainee"
  | "attendedClass"
  | "business"
  | "referral"
  | "listed"
  | "village"
  | "holding"
  | "post"
  | "plan"
  | "class"
  | "vacancy"
  | "coverage"
  | "reserve"
  | "inspection"
  | "case"

/** Counts over a county, under the sheet whose evidence they are. */
const noted = (ledger: LedgerName): Required<Pick<Shape, "note">> => ({
  note: (facts, key, raw, property) => {
    if (property !== "area" && property !== "changesOn" && property !== "grant" && property !== "evaluable") {
      facts.derived(ledgerOf(ledger).sheet, key, property, raw[property])
    }
  }
})
const byId = (raw: Raw) => String(raw.id)
const byMonth = (raw: Raw) => `${raw.appointmentId}/${raw.month}`
const row = (ledger: LedgerName, links: Shape["links"] = {}): Shape => ({ ledger, key: byId, links })

export const shapes: Readonly<Record<ShapeName, Shape>> = {
  household: row("household", { persons: "person", members: "person", sharedPhones: "phone" }),
  person: row("person", {
    household: "household",
    identity: "identity",
    employments: "employment",
    appointments: "appointment",
    grants: "grant",
    trainings: "trainee",
    businesses: "business",
    referrals: "referral",
    listed: "listed",
    namesakes: "namesakes"
  }),
  identity: {
    ledger: null,
    key: (_, owner) => String(owner?.id),
    note: (facts, key, raw) => facts.identity(key, String(raw.masked))
  },
  namesakes: {
    ledger: null,
    key: (_, owner) => String(owner?.id),
    links: { first: "namesake" },
    note: (facts, key, raw) => facts.count("person", key, Number(raw.count))
  },
  namesake: {
    ledger: null,
    key: (raw) => String(raw.personId),
    note: (facts, key, raw) => facts.identity(key, String(raw.masked))
  },
  phone: {
    ledger: null,
    key: (raw) => String(raw.key),
    links: { others: "phone" },
    note: (facts, _, raw) => facts.phone(raw as unknown as PhoneRow)
  },
  employment: row("employment", { person: "person" }),
  appointment: row("appointment", {
    person: "person",
    post: "heldPost",
    attendance: "attendance",
    pay: "pay",
    signers: "signer"
  }),
  signer: row("appointment"),
  attendance: { ledger: "attendance", key: byMonth },
  pay: { ledger: "pay", key: byMonth },
  heldPost: row("post"),
  grant: row("grant", { person: "person" }),
  trainee: {
    ledger: "trainee",
    key: (raw) => `${raw.classId}/${raw.personId}`,
    links: { person: "person", class: "attendedClass" }
  },
  attendedClass: row("class"),
  business: row("business"),
  referral: { ledger: "referral", key: (raw) => `${raw.vacancyId}/${raw.personId}` },
  listed: {
    ledger: "listed",
    key: (raw, owner) =>
      `${label("listed", "list", String(raw.list))}/${(owner?.identity as IdentityFacts | undefined)?.masked}`
  },
  village: {
    ledger: null,
    key: (raw) => String(raw.area),
    links: { posts: "post", holdings: "holding" },
    note: () => {}
  },
  holding: row("appointment", { village: "village", attended: "attendance" }),
  post: row("post", { village: "village", holdings: "holding" }),
  plan: row("plan"),
  class: row("class"),
  vacancy: row("vacancy"),
  coverage: { ledger: null, key: (raw) => `${raw.area}/${raw.grant}`, ...noted("grant") },
  reserve: { ledger: null, key: (raw) => String(raw.area), ...noted("vacancy") },
  inspection: { ledger: null, sheet: "inspection", key: byId },
  case: { ledger: null, sheet: "case", key: byId }
}
