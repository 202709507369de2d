import type { Words } from "../language/Words.ts"

export const words = {
  title: { zh: "界面组件", en: "Components" },
  hint: {
    zh: "每个组件在各种状态下的样子，供检查和开发新页面时对照。右上角可切换语言和大字；日间、夜间随系统设置。",
    en: "Every component in every state, to check and to build views from. Language and large type are switched above; day and night follow the system."
  },
  forms: { zh: "填写", en: "Forms" },
  feedback: { zh: "反馈", en: "Feedback" },
  layout: { zh: "版面", en: "Layout" },
  marks: { zh: "标记", en: "Marks" },
  tables: { zh: "表格", en: "Tables" },
  grids: { zh: "录入表", en: "Grids" },
  figures: { zh: "图表", en: "Figures" },
  sample: { zh: "示例文字", en: "Sample text" },
  long: {
    zh: "一段较长的示例文字，用来看折行：年满16周岁、非在校，无就业记录，也未登记就业意愿。",
    en: "A longer sample text, to see how it wraps: of working age, not at school, without any record of work."
  },
  wrong: { zh: "应为日期，如 2022-03-09。", en: "A day is expected, as 2022-03-09." },
  openDialog: { zh: "打开对话框", en: "Open the dialog" },
  openUrgent: { zh: "打开紧急对话框", en: "Open the urgent dialog" },
  openShortcuts: { zh: "打开快捷键", en: "Open the shortcuts" },
  openReason: { zh: "打开查看原因", en: "Open the reason for revealing" },
  close: { zh: "关闭", en: "Close" }
} satisfies Words
