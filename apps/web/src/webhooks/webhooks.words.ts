import type { Sentence } from "@wengang/domain/values/Sentence.ts"
import type { Words } from "../language/Words.ts"
import type { DeliveryState, Quiet } from "./webhooks.ts"

export const words = {
  title: { zh: "推送", en: "Webhooks" },
  hint: {
    zh: "把本地区台账、疑点、整改的变更及时告知其他系统。只告知哪一行变了，不含内容；每条消息都有签名。",
    en: "Tells other systems what changes in ledgers, suspicions and cases: which row, not what is in it. Each message is signed."
  },
  create: { zh: "新建推送地址", en: "Make a webhook" },
  name: { zh: "名称", en: "Name" },
  nameHint: { zh: "如：县人社业务系统", en: "Such as: the county's business system" },
  url: { zh: "接收地址", en: "Address" },
  urlHint: {
    zh: "以 https:// 开头（服务器许可推送到内网时也可以是 http://），不含用户名和密码。",
    en: "Begins with https:// (http:// where the server may reach private networks), without a name and a password."
  },
  area: { zh: "地区（不选为本地区全部）", en: "Area (all of one's own where none is chosen)" },
  secretOf: (name: string) => ({
    zh: `“${name}”的签名密钥（只显示这一次）`,
    en: `Secret of “${name}” (shown this once)`
  }),
  secretHint: {
    zh: "请立即抄录到接收系统，用来核对消息的签名（Standard Webhooks）。",
    en: "Put it into the receiving system now; it checks signatures with it (Standard Webhooks)."
  },
  none: { zh: "还没有推送地址。", en: "There are no webhooks yet." },
  place: { zh: "地区", en: "Area" },
  state: { zh: "状态", en: "State" },
  on: { zh: "推送中", en: "On" },
  off: { zh: "已停用", en: "Off" },
  quiet: (reason: Sentence) => ({ zh: `已静默：${reason.zh}`, en: `Quiet: ${reason.en}` }),
  oldSecretUntil: (instant: string) => ({
    zh: `旧密钥有效至${instant}`,
    en: `The former secret holds until ${instant}`
  }),
  after: { zh: "已生成到变更", en: "Made up to change" },
  failing: { zh: "未送达，将重试", en: "failed, to be tried again" },
  lastFailed: { zh: "最近一次未送达", en: "Last message failed" },
  notReached: ([first = "", ...others]: ReadonlyArray<string>) => ({
    zh: `推送“${first}”${others.length === 0 ? "" : `等 ${others.length + 1} 个`}最近一次未送达`,
    en: `The last message to “${first}”${others.length === 0 ? "" : ` and ${others.length} more`} did not arrive`
  }),
  actions: { zh: "操作", en: "Actions" },
  pause: { zh: "停用", en: "Switch off" },
  resume: { zh: "启用", en: "Switch on" },
  rotate: { zh: "更换密钥", en: "New secret" },
  rotateOf: (name: string) => ({ zh: `更换“${name}”的密钥`, en: `New secret for “${name}”` }),
  rotateHint: {
    zh: "新密钥只显示一次；一天之内消息同时用新旧两个密钥签名，请在这段时间内换好。",
    en: "The new one is shown this once. For a day messages are signed with both: change over within it."
  },
  remove: { zh: "删除", en: "Delete" },
  removeOf: (name: string) => ({ zh: `删除“${name}”`, en: `Delete “${name}”` }),
  removeHint: {
    zh: "不再推送，推送记录一并删除，不能恢复。只是暂停请用“停用”。",
    en: "Nothing more is told, and its messages are forgotten for good. To pause, switch it off."
  },
  replay: { zh: "重新推送", en: "Tell again" },
  replayOf: (name: string) => ({ zh: `向“${name}”重新推送`, en: `Tell “${name}” again` }),
  replayHint: {
    zh: "从这个变更序号之后的变更起重新推送；填 0 从头开始。接收系统会再次收到已收过的变更。",
    en: "What changed after this number is told again; 0 begins at the beginning. The system gets what it had once more."
  },
  replayAfter: { zh: "变更序号", en: "Number of the change" },
  replayWrong: { zh: "请填0或更大的整数。", en: "A whole number from 0 on, please." },
  replayed: (after: number) => ({
    zh: `已安排：从变更 ${after} 之后重新推送。`,
    en: `What changed after ${after} will be told again.`
  }),
  cancel: { zh: "取消", en: "Cancel" },
  deliveries: { zh: "最近推送", en: "Last messages" },
  deliveriesOf: (name: string) => ({ zh: `“${name}”的最近推送`, en: `Last messages to “${name}”` }),
  refresh: { zh: "刷新", en: "Refresh" },
  close: { zh: "收起", en: "Close" },
  noDeliveries: { zh: "还没有推送过。", en: "Nothing was told yet." },
  createdAt: { zh: "生成时间", en: "Made" },
  changes: { zh: "变更序号（条数）", en: "Changes (count)" },
  range: (from: number, to: number, count: number) => ({
    zh: `${from}–${to}（${count} 条）`,
    en: `${from}–${to} (${count})`
  }),
  attempts: { zh: "尝试次数", en: "Attempts" },
  attemptedAt: { zh: "最近尝试", en: "Last attempt" },
  nextAt: { zh: "下次尝试", en: "Next attempt" },
  result: { zh: "结果", en: "Result" },
  answered: (status: number) => ({ zh: `对方返回 ${status}`, en: `answered ${status}` })
} satisfies Words

export const deliveryStateWords: Readonly<Record<DeliveryState, Sentence>> = {
  pending: { zh: "待推送", en: "waiting" },
  delivered: { zh: "已送达", en: "delivered" },
  givenUp: { zh: "已放弃", en: "given up" },
  dropped: { zh: "已取消", en: "dropped" }
}

export const quietWords: Readonly<Record<Quiet, Sentence>> = {
  switchedOff: { zh: "创建人的账号已停用", en: "its maker's account is off" },
  keyEnded: { zh: "创建它的接口密钥已停用", en: "the key that made it has ended" },
  noPermission: { zh: "创建人已没有管推送的权限", en: "its maker may no longer keep webhooks" },
  noArea: { zh: "该地区已不在创建人的管辖内", en: "its maker no longer has the area" }
}

/** Why an attempt failed, by the name that the server gives it. */
export const faultWords: Readonly<Record<string, Sentence>> = {
  unreachable: { zh: "连不上", en: "not reached" },
  "forbidden-target": { zh: "不允许推送到内网地址", en: "an address within the network is not allowed" },
  timeout: { zh: "超时没有回应", en: "no answer in time" }
}
