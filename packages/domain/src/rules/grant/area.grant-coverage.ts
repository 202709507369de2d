import { Grant } from "../../ledgers/Grant.ts"
import { documents } from "../../policies/known/documents.ts"
import { label } from "../cite.ts"
import { fail, notApplicable, notEvaluable, pass } from "../Outcome.ts"
import { count, parameter, rule } from "../Rule.ts"

const tooFew = notApplicable("应享人数不足", "too few persons are eligible")
const noGrants = notEvaluable({ sheet: Grant.sheet, field: null })

export const areaGrantCoverage = rule({
  id: "area.grant-coverage",
  title: { zh: "政策落实率低", en: "Grant reaches too few" },
  severity: "error",
  category: "policy",
  view: "coverage",

  basis: [
    { ...documents.notice, demands: "确保转移就业、帮扶政策和技能培训等工作落实落细" },
    { ...documents.employmentAssistance, demands: "落实交通补助、培训生活费补贴等就业帮扶政策" }
  ],
  parameters: {
    minimum: count({
      name: "minimum",
      title: { zh: "判定所需的应享人数", en: "eligible persons from which a county is judged" },
      unit: "人",
      national: 20,
      source: documents.catalogue,
      standing: "unconfirmed"
    }),
    percent: parameter<number>({
      name: "percent",
      kind: "percent",
      title: { zh: "落实率下限", en: "lowest share paid" },
      unit: "%",
      national: 90,
      source: documents.catalogue,
      standing: "unconfirmed"
    })
  },

  words: {
    condition: {
      zh: "一县应享交通补贴、开业补贴或培训生活费的人数达到{minimum}人，而已发放人数不足{percent}%",
      en: "of {minimum} or more persons of a county who are owed a grant fewer than {percent} % were paid"
    },
    why: {
      zh: "成片未享，说明政策在全县没有落实到位，不是个别遗漏。",
      en: "Where so many are passed over the policy itself is not carried out."
    },
    toDo: {
      zh: "由县级主管部门查明原因，落实资金，批量组织申报和发放。",
      en: "Let the county bureau find the reason, provide the money and pay all who are owed."
    },
    fails: {
      zh: "应享培训生活费200人，已发放11人。",
      en: "200 persons are owed the training allowance, 11 were paid."
    },
    passes: { zh: "应享交通补贴20人，已发放18人。", en: "20 persons are owed the transport grant, 18 were paid." }
  },

  check(coverage, inquiry, { minimum, percent }) {
    const { area, grant, eligible, paid, changesOn, evaluable } = coverage
    if (changesOn !== null) inquiry.turnsOn(changesOn)
    if (inquiry.isLess("eligible", eligible, minimum)) return tooFew
    if (!inquiry.is("grantsSupplied", evaluable)) return noGrants
    if (!inquiry.isShareLess("coverage", paid, eligible, percent)) return pass
    const key = `${area}/${grant}`
    return fail(
      {
        zh: `${label("grant", "kind", grant)}应享${eligible}人，已发放${paid}人，落实率不足${percent}%。`,
        en: `Of ${eligible} persons who are owed the ${names[grant]} ${paid} were paid, fewer than ${percent} %.`
      },
      [
        { sheet: Grant.sheet, key, field: "eligible", value: eligible },
        { sheet: Grant.sheet, key, field: "paid", value: paid }
      ]
    )
  }
})

const names = {
  transport: "transport grant",
  startup: "start-up grant",
  trainingAllowance: "training allowance"
} as const
