import type { Sentence } from "@wengang/domain/values/Sentence.ts"
import { createEffect, createRoot, createSignal } from "solid-js"

export type Language = "zh" | "en"

const key = "wengang.language"

const [language, setLanguage] = createSignal<Language>(remembered())

createRoot(() => {
  createEffect(() => {
    document.documentElement.lang = language() === "zh" ? "zh-CN" : "en"
  })
})

export { language }

/** Shows the page in a language from now on, and the next time too. */
export function choose(chosen: Language): void {
  setLanguage(chosen)
  try {
    localStorage.setItem(key, chosen)
  } catch {
    // A browser that keeps nothing shows Chinese the next time.
  }
}

/** What the reader's language says. */
export function say({ zh, en }: Sentence): string {
  return language() === "zh" ? zh : en
}

function remembered(): Language {
  try {
    return localStorage.getItem(key) === "en" ? "en" : "zh"
  } catch {
    return "zh"
  }
}
