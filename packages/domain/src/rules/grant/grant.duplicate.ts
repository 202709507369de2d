import type { GrantRow } from "../../dossiers/HouseholdDossier.ts"
import type { GrantKind } from "../../ledgers/Grant.ts"
import { documents } from "../../policies/known/documents.ts"
import * as Month from "../../values/Month.ts"
import type { Sentence } from "../../values/Sentence.ts"
import { cite, label } from "../cite.ts"
import { about, fail, notApplicable, pass } from "../Outcome.ts"
import { parameter, rule } from "../Rule.ts"

const unpaid = notApplicable("未发放", "not paid")

export const grantDuplicate = rule({
  id: "grant.duplicate",
  title: { zh: "重复享受补贴", en: "Grant paid twice" },
  severity: "error",
  category: "policy",
  view: "grant",

  basis: [{ ...documents.duplicates, demands: "同一人同一政策同一期间不得重复享受，一次性补贴只享受一次" }],
  parameters: {
    once: parameter<string>({
      name: "once",
      kind: "choices",
      title: { zh: "只享受一次的补贴", en: "grants given once only" },
      unit: "",
      choices: {
        transport: { zh: "交通补贴", en: "transport" },
        startup: { zh: "开业补贴", en: "start-up" },
        trainingAllowance: { zh: "培训生活费", en: "training allowance" },
        jobSeeking: { zh: "求职创业补贴", en: "job-seeking" },
        socialInsurance: { zh: "社保补贴", en: "social insurance" }
      } satisfies Readonly<Record<GrantKind, Sentence>>,
      national: "startup,jobSeeking",
      source: documents.duplicates,
      standing: "unconfirmed"
    })
  },

  words: {
    condition: {
      zh: "同一人另有同类型、同期间的补贴，均已发放；只享受一次的补贴（{once}）不论期间",
      en: "another grant of the same person, kind and period, both paid; whatever the period for kinds given once only ({once})"
    },
    why: { zh: "同一补贴发放两次，其中一次应当追回。", en: "Of a grant paid twice one payment is to be recovered." },
    toDo: {
      zh: "核对发放凭证；重复发放的追回，重复登记的更正。",
      en: "Check the payments; recover the second, or correct what was entered twice."
    },
    fails: { zh: "2021年交通补贴发放了两次。", en: "The transport grant for 2021 was paid twice." },
    passes: {
      zh: "2020年、2021年各发放一次交通补贴；期间为2021年和2021年3月的，是两个期间。",
      en: "A transport grant for 2020 and one for 2021; 2021 and 2021-03 are two periods."
    },
    amount: { zh: "重复的这笔补贴", en: "the grant that repeats another" }
  },

  check(grant, inquiry, { once }) {
    const { id, kind, period, paidOn, person } = grant
    if (!inquiry.is("grantPaid", paidOn !== null, id)) return unpaid
    if (!inquiry.isMore("grants", person.grants.length, 1)) return pass
    const others = person.grants.filter(
      (other) =>
        other.id !== id &&
        inquiry.is("sameKind", other.kind === kind, other.id) &&
        inquiry.is("grantPaid", other.paidOn !== null, other.id) &&
        (inquiry.is("samePeriod", other.period === period, other.id) || inquiry.is("onceOnly", isOnce(kind, once)))
    )
    if (others.length === 0) return pass
    return about(
      grant.amount,
      fail(
        {
          zh: `${label("grant", "kind", kind)}（${inChinese(grant)}）与本人另${others.length}条已发放补贴重复。`,
          en: `The grant (${period}) repeats ${others.length} more of the person that were paid.`
        },
        [grant, ...others].flatMap((one) => [
          cite("grant", one.id, "kind", one.kind),
          cite("grant", one.id, "period", one.period),
          cite("grant", one.id, "paidOn", one.paidOn)
        ])
      )
    )
  }
})

function isOnce(kind: GrantKind, once: string): boolean {
  return once.split(",").includes(kind)
}

/** What a grant is for, as a sentence names it: a year, a month, or the class of a training allowance. */
function inChinese({ kind, period }: GrantRow): string {
  if (kind === "trainingAllowance") return `班次${period}`
  return period.length === 4 ? `${period}年` : Month.inChinese(period as Month.Month)
}
