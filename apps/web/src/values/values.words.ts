import type { Words } from "../language/Words.ts"

export const words = {
  none: { zh: "未填", en: "empty" },
  yes: { zh: "是", en: "yes" },
  no: { zh: "否", en: "no" },
  yuan: (amount: string) => ({ zh: `${amount}元`, en: `${amount} yuan` })
} satisfies Words
