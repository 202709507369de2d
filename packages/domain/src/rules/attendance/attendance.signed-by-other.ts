import type { AppointmentFacts } from "../../dossiers/HouseholdDossier.ts"
import { documents } from "../../policies/known/documents.ts"
import * as Month from "../../values/Month.ts"
import * as Period from "../../values/Period.ts"
import { cite } from "../cite.ts"
import { type Evidence, fail, notApplicable, pass } from "../Outcome.ts"
import { rule } from "../Rule.ts"
import { months } from "../settled.ts"

const noRows = notApplicable("判定期内无考勤", "there is no attendance in the months looked at")

export const attendanceSignedByOther = rule({
  id: "attendance.signed-by-other",
  title: { zh: "疑似顶岗替岗", en: "Somebody else signed in" },
  severity: "error",
  category: "post",
  view: "appointment",

  basis: [
    { ...documents.notice, demands: "做到人岗相适、工酬相符，定期开展人员在岗情况抽查" },
    { ...documents.jilinPosts, demands: "顶岗、替岗、冒名顶替的，应当立即清退" },
    { ...documents.postsJinzhai, demands: "不得由他人代为上岗" }
  ],
  parameters: { months },

  words: {
    condition: {
      zh: "最近{months}个完整月的考勤中，有的由他人签到",
      en: "in one of the last {months} complete months somebody other than the holder signed in"
    },
    why: {
      zh: "他人签到即顶岗替岗，工资却发给未履职的人。",
      en: "Another serves the post, while the pay goes to the one who does not."
    },
    toDo: {
      zh: "核实实际上岗的人；顶岗替岗的终止聘用，按规定追回工资。",
      en: "Find out who served; where another did, end the appointment and recover the pay."
    },
    fails: { zh: "女儿的保洁员岗位由母亲签到。", en: "The mother signs in for the daughter's post." },
    passes: { zh: "签到人为空或为本人。", en: "Signed by the holder, or by nobody named." }
  },

  check(appointment, inquiry, { months }) {
    const last = inquiry.lastCompleteMonth()
    const first = inquiry.firstOfCompleteMonths(months)
    const signed: Array<Month.Month> = []
    const signers = new Map<string, Array<Month.Month>>()
    const evidence: Array<Evidence> = []
    let seen = false
    for (const { month, signedBy } of appointment.attendance) {
      if (!inquiry.isAmong(month, first, last)) continue
      seen = true
      if (!inquiry.has("signer", signedBy, month)) continue
      if (!inquiry.is("signedByOther", signedBy !== appointment.personId, month)) continue
      signed.push(month)
      signers.set(signedBy, [...(signers.get(signedBy) ?? []), month])
      evidence.push(cite("attendance", `${appointment.id}/${month}`, "signedBy", signedBy))
    }
    if (!seen) return noRows
    if (signed.length === 0) return pass
    for (const [signer, inMonths] of signers) evidence.push(...ownPosts(appointment, signer, inMonths))
    return fail(
      {
        zh: `${Month.listInChinese(signed)}考勤由他人签到。`,
        en: `Somebody else signed in for ${Month.listInEnglish(signed)}.`
      },
      evidence
    )
  }
})

/** The posts that the signer held in the months of signing. */
function ownPosts(appointment: AppointmentFacts, signer: string, months: ReadonlyArray<Month.Month>): Array<Evidence> {
  return (appointment.signers.get(signer) ?? [])
    .filter((held) => months.some((month) => Period.touchesMonth(held, month)))
    .map(({ id, postId }) => cite("appointment", id, "postId", postId))
}
