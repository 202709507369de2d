import type { Sentence } from "@wengang/domain/values/Sentence.ts"
import type { Words } from "../language/Words.ts"

export const words = {
  title: { zh: "导入", en: "Imports" },
  hint: {
    zh: "工作簿（xlsx）、压缩包（zip）或以工作表命名的 csv（如 户.csv）。对的行进台账，错的行列出来，改好后再导一次即可。",
    en: "A workbook (xlsx), an archive (zip), or a csv named after its sheet. Good rows go in, bad ones are listed; mend them and import again."
  },
  template: { zh: "下载模板", en: "Download a template" },
  choose: { zh: "选择或拖入文件", en: "Choose a file, or drop it here" },
  strict: { zh: "有任何错误就全部不导入", en: "Take nothing when anything is wrong" },
  preview: { zh: "预览", en: "Preview" },
  previewing: (rows: number) => ({
    zh: `正在副本上试导入和核验，已读 ${rows} 行……`,
    en: `Trying it on a copy, ${rows} rows so far …`
  }),
  previewTitle: { zh: "预览：还没有导入任何内容", en: "Preview: nothing was taken yet" },
  summary: (added: number, changed: number, opened: number, resolved: number) => ({
    zh: `新增 ${added}，更改 ${changed}，疑点 +${opened} −${resolved}`,
    en: `${added} added, ${changed} changed, suspicions +${opened} −${resolved}`
  }),
  wouldRefuse: { zh: "有错误，按要求将不导入任何内容。", en: "There are errors; as asked, nothing would be taken." },
  opened: { zh: "将出现的疑点", en: "Suspicions that would open" },
  resolved: { zh: "将消除的疑点", en: "Suspicions that would be resolved" },
  what: { zh: "疑点", en: "Suspicion" },
  moreSuspicions: (count: number) => ({ zh: `另有 ${count} 条。`, en: `${count} more.` }),
  confirm: { zh: "确认导入", en: "Import" },
  drop: { zh: "放弃", en: "Drop it" },
  direct: { zh: "不预览，直接导入", en: "Import without a preview" },
  sending: { zh: "正在上传……", en: "Sending …" },
  queued: { zh: "正在排队……", en: "Waiting for its turn …" },
  running: (rows: number) => ({ zh: `正在导入，已读 ${rows} 行……`, en: `Importing, ${rows} rows so far …` }),
  done: { zh: "导入完成。", en: "Imported." },
  verification: { zh: "核验", en: "Verified" },
  verificationWaits: { zh: "等待自动核验", en: "Waiting to be verified" },
  verifying: (done: number, total: number) =>
    total === 0
      ? { zh: "正在自动核验", en: "Being verified" }
      : { zh: `正在自动核验：${done} / ${total} 份档案`, en: `Being verified: ${done} of ${total} dossiers` },
  verified: { zh: "已核验", en: "Verified" },
  openedBy: (count: number) => ({ zh: `新增疑点 ${count}`, en: `${count} new` }),
  reopenedBy: (count: number) => ({ zh: `反弹 ${count}`, en: `${count} relapsed` }),
  resolvedBy: (count: number) => ({ zh: `消除 ${count}`, en: `${count} resolved` }),
  verifiedTogether: (others: number) => ({
    zh: `与另 ${others} 次导入同批核验`,
    en: `verified together with ${others} other ${others === 1 ? "import" : "imports"}`
  }),
  verificationFailed: ({ zh, en }: Sentence) => ({
    zh: `自动核验没有完成：${zh}疑点在下次核验时更新。`,
    en: `It could not be verified: ${en} The suspicions follow with the next run.`
  }),
  notChanged: { zh: "台账没有变化，不需核验。", en: "No row was changed: there is nothing to verify." },
  notOrdered: { zh: "待下次核验", en: "With the next run" },
  refused: { zh: "有错误，按要求没有导入任何内容。", en: "There are errors; as asked, nothing was taken." },
  result: { zh: "导入结果", en: "What was taken" },
  sheet: { zh: "工作表", en: "Sheet" },
  rows: { zh: "行数", en: "Rows" },
  added: { zh: "新增", en: "Added" },
  changed: { zh: "更新", en: "Changed" },
  unchanged: { zh: "不变", en: "Unchanged" },
  rejected: { zh: "未导入", en: "Left out" },
  errors: { zh: "错误", en: "Errors" },
  row: { zh: "行", en: "Row" },
  column: { zh: "列", en: "Column" },
  reason: { zh: "原因", en: "Reason" },
  further: (count: number) => ({ zh: `另有 ${count} 处错误。`, en: `${count} more errors.` }),
  history: { zh: "导入记录", en: "Former imports" },
  none: { zh: "还没有导入过。", en: "Nothing has been imported yet." },
  when: { zh: "时间", en: "When" },
  who: { zh: "导入人", en: "By" },
  files: { zh: "文件", en: "Files" },
  problems: { zh: "错误", en: "Errors" },
  undo: { zh: "撤销", en: "Undo" },
  undone: { zh: "已撤销", en: "Undone" },
  isUndo: { zh: "撤销操作", en: "An undo" },
  reallyUndo: {
    zh: "撤销这次导入？新增的行会撤回，更新的行恢复原值；其后改动过的行会阻止撤销。",
    en: "Undo this import? Rows that it added go, others get their former values; rows changed since stand in the way."
  },
  undoDone: { zh: "已撤销这次导入。", en: "The import was undone." }
} satisfies Words
