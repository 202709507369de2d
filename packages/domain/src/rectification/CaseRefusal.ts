import type { Refusal } from "../values/Refusal.ts"
import type { Sentence } from "../values/Sentence.ts"

const sentences = {
  isClosed: {
    zh: "该事项已销号，不再变动；问题反弹的，请作为新事项交办。",
    en: "It is closed for good; hand over what came back as a new case."
  },
  notNow: { zh: "该事项当前状态不能这样办理。", en: "The case does not allow this in its present state." },
  dayBefore: { zh: "办理日期早于上一步。", en: "The day lies before the step before it." },
  notRectifier: { zh: "只有责任单位可以办理。", en: "Only the unit that is to put it right may do this." },
  fourEyes: {
    zh: "参与整改的单位和个人不能复核、退回或销号，请由其他单位办理。",
    en: "Whoever put it right neither reviews nor returns nor closes it; another office must."
  },
  notReviewer: { zh: "本级不负责这一步复核。", en: "It is not this level's turn to review." },
  reviewedAlready: { zh: "您已复核过，请由其他人复核。", en: "You have reviewed it already; somebody else must." },
  levelsLeft: { zh: "尚有复核未完成，不能销号。", en: "Reviews are outstanding; it cannot be closed yet." },
  allReviewed: { zh: "各级复核均已通过，可以销号。", en: "All levels have reviewed it; it may be closed." },
  notHandedOverBy: {
    zh: "只有交办单位可以决定是否延期、改定时限。",
    en: "Only the unit that handed it over decides on more time, or sets another deadline."
  },
  handedToSelf: {
    zh: "不能交办给本单位，请由上级或其他单位交办。",
    en: "A unit does not hand a case over to itself."
  },
  planIncomplete: {
    zh: "请填写责任人、整改措施、整改时限和质量要求。",
    en: "Name the person, the measure, the deadline and what is demanded of the result."
  },
  deadlineWrong: {
    zh: "整改时限不能早于当天，也不能晚于交办时确定的时限；确需延长的，请申请延期。",
    en: "The deadline lies neither before today nor after the one set; ask for more time instead."
  },
  deadlineBeforeToday: { zh: "整改时限不能早于当天。", en: "The deadline does not lie before today." },
  lacksEvidence: { zh: "申请销号须附佐证材料。", en: "Submit the papers that prove it." },
  saysTooLittle: { zh: "请写明情况或理由，不少于5个字。", en: "Say it in at least 5 characters." },
  holdsPersonalNumber: {
    zh: "请删去完整的证件号码、手机号或银行卡号。",
    en: "Leave out whole identity, phone and card numbers."
  },
  deadlinePassed: {
    zh: "整改时限已过，不能再申请延期。",
    en: "The deadline has passed; it is too late to ask for more time."
  },
  notLater: { zh: "延期后的时限须晚于原时限。", en: "The new deadline must lie after the old one." },
  extensionPending: { zh: "已有延期申请待决定。", en: "A request for more time is waiting already." },
  noExtension: { zh: "没有待决定的延期申请。", en: "No request for more time is waiting." },
  notConfirmed: {
    zh: "只有已认定属实的疑点才能交办。",
    en: "Only what was confirmed is handed over."
  },
  handedOverAlready: {
    zh: "该问题已在未销号的整改事项中，不能重复交办。",
    en: "It is in a case that is not closed; it is not handed over twice."
  },
  severalRules: {
    zh: "不同规则的问题请分别交办。",
    en: "Findings of different rules are handed over apart."
  },
  unitElsewhere: {
    zh: "责任单位须是问题所在地的单位，并在您的管辖范围内。",
    en: "The unit must be of the place of the finding, and within your area."
  },
  sameUnit: {
    zh: "该单位已是责任单位，请选择其他单位。",
    en: "That unit has it already; choose another."
  },
  notOwnToHandOn: {
    zh: "责任单位不能自行移交，请由交办单位或其他有权单位移交。",
    en: "The unit that is to put it right does not hand it on; the one that handed it over does, or another that may."
  },
  handedOverByUnit: {
    zh: "该单位是交办单位，不能由其整改，请选择其他单位。",
    en: "That unit handed it over and does not put it right itself; choose another."
  },
  unknownPaper: {
    zh: "佐证材料不在该事项中，请先上传。",
    en: "A paper is not among those of the case; upload it first."
  },
  notTheSame: {
    zh: "反弹须是已销号事项的同一规则、同一地点，且在销号当天或之后。",
    en: "A relapse is of a closed case, of the same rule and place, and not before its closing."
  }
} as const satisfies Readonly<Record<string, Sentence>>

export type CaseRefusalCode = keyof typeof sentences
export type CaseRefusal = Refusal<CaseRefusalCode>

/** The refusal of a code, with its sentence. */
export function refusalOf(code: CaseRefusalCode): CaseRefusal {
  return { code, sentence: sentences[code] }
}
