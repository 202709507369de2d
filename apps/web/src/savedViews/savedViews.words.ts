import type { Words } from "../language/Words.ts"

export const words = {
  title: { zh: "我的视图", en: "My views" },
  count: (count: number) => ({ zh: `${count} 个`, en: String(count) }),
  none: {
    zh: "还没有保存视图。选好条件，起个名字保存，下次一点就到。",
    en: "No view is saved. Choose conditions, name them, and come back with one click."
  },
  name: { zh: "给当前条件起个名字", en: "A name for the present conditions" },
  save: { zh: "保存当前条件", en: "Save the conditions" },
  saved: (name: string) => ({ zh: `已保存“${name}”。`, en: `“${name}” is saved.` }),
  remove: (name: string) => ({ zh: `删除视图“${name}”`, en: `Delete the view “${name}”` }),
  removed: (name: string) => ({ zh: `已删除“${name}”。`, en: `“${name}” is deleted.` })
} satisfies Words
