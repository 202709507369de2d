import type { Random } from "./Random.ts"

const surnames = [
  "王",
  "李",
  "张",
  "刘",
  "陈",
  "杨",
  "赵",
  "黄",
  "周",
  "吴",
  "徐",
  "孙",
  "马",
  "朱",
  "胡",
  "郭",
  "何",
  "林"
]
const ordinals = ["", "某", "一", "二", "三", "四", "五", "六", "七", "八", "九"]

/** A surname drawn by lot. */
export function surname(random: Random): string {
  return random.pick(surnames)
}

/** A name that nobody bears: 王某, 王某某, 王某一, 王某二 … by the place in the household. */
export function syntheticName(family: string, ordinal: number): string {
  return `${family}某${ordinals[ordinal] ?? ordinal}`
}
