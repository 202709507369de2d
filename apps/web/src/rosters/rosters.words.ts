import type { Words } from "../language/Words.ts"

export const words = {
  title: { zh: "学员花名册", en: "Class roster" },
  hint: {
    zh: "一行一名学员。新增：在最后一行填姓名或人员编号，也可从Excel整列粘贴；有同名的，按 Alt+↓ 选择。",
    en: "A trainee a row. To add some, write or paste names or person numbers in the last row; of one name, Alt+↓ chooses."
  },
  ofClass: (occupation: string, from: string, to: string, days: string) => ({
    zh: `${occupation}，${from}至${to}，应到 ${days} 天`,
    en: `${occupation}, ${from} to ${to}, ${days} days`
  }),
  trainee: { zh: "学员", en: "Trainee" },
  person: { zh: "姓名或人员编号", en: "Name or number" },
  days: { zh: "出勤天数", en: "Days" },
  certificate: { zh: "证书编号", en: "Certificate" },
  seeking: { zh: "查找中", en: "looking" },
  notFound: { zh: "未找到", en: "not found" },
  toChoose: { zh: "待选择", en: "to choose" },
  repeated: { zh: "重复", en: "twice" },
  searching: { zh: "正在查找这个人……", en: "Looking for the person …" },
  unknown: {
    zh: "管辖范围内没有这个姓名或编号的人。请核对，或先登记人员。",
    en: "Nobody within your area is called that. Check it, or add the person first."
  },
  several: (count: number) => ({
    zh: `有 ${count} 人同名，请按 Alt+↓ 选择，或填人员编号。`,
    en: `${count} persons are called that: choose by Alt+↓, or write the number.`
  }),
  twice: { zh: "这个人已在本班名册中。", en: "This person is on the roster already." },
  born: (year: string) => ({ zh: `${year}年生`, en: `born ${year}` }),
  withdraw: (count: number) => ({ zh: `撤回选中的 ${count} 名学员`, en: `Withdraw the ${count} selected` }),
  withdrawHint: (names: string) => ({
    zh: `${names}：撤回后不再出现在花名册中，经过仍留在日志里。`,
    en: `${names} leave the roster; the log keeps them.`
  }),
  reason: { zh: "撤回原因", en: "Why they are withdrawn" },
  withdrawn: (count: number) => ({ zh: `已撤回 ${count} 名学员。`, en: `${count} trainees were withdrawn.` }),
  notWithdrawn: (count: number) => ({
    zh: `${count} 名没有撤回，原因见各行；刚被别人修改的请刷新后再撤回。`,
    en: `${count} were not withdrawn: each says why.`
  }),
  cancel: { zh: "取消", en: "Cancel" },
  count: (count: number) => ({ zh: `在册 ${count} 人`, en: `${count} on the roster` }),
  tooMany: { zh: "学员超过1000人，请用导入。", en: "More than 1,000 trainees: use an import." }
} satisfies Words
