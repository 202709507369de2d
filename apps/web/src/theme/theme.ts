import { createEffect, createRoot, createSignal } from "solid-js"

/** How the page is coloured: always light, always dark, or as the system of the machine is. */
export const themes = ["light", "dark", "system"] as const
export type Theme = (typeof themes)[number]

const key = "wengang.theme"
const systemIsDark = window.matchMedia("(prefers-color-scheme: dark)")

const [theme, setTheme] = createSignal<Theme>(remembered())

createRoot(() => {
  const [dark, setDark] = createSignal(systemIsDark.matches)
  systemIsDark.addEventListener("change", () => setDark(systemIsDark.matches))
  createEffect(() => {
    document.documentElement.dataset.theme = theme() === "system" ? (dark() ? "dark" : "light") : theme()
  })
})

export { theme }

/** Colours the page so from now on, and the next time too: `appearance.js` reads what is kept here. */
export function chooseTheme(chosen: Theme): void {
  setTheme(chosen)
  try {
    localStorage.setItem(key, chosen)
  } catch {
    // A browser that keeps nothing is coloured as its system is the next time.
  }
}

function remembered(): Theme {
  try {
    return themes.find((known) => known === localStorage.getItem(key)) ?? "system"
  } catch {
    return "system"
  }
}
