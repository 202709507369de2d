import { createRoot, createSignal } from "solid-js"

/** The colours of the page that charts are drawn in, as the theme of the moment has them. */
export const colours = createRoot(() => {
  const [now, setNow] = createSignal(read())
  const look = () => setNow(read())
  new MutationObserver(look).observe(document.documentElement, { attributes: true })
  return now
})

function read() {
  const style = getComputedStyle(document.documentElement)
  const of = (name: string) => style.getPropertyValue(name).trim()
  return {
    ink: of("--ink"),
    soft: of("--ink-soft"),
    line: of("--line"),
    strong: of("--line-strong"),
    surface: of("--surface"),
    sunken: of("--sunken"),
    focus: of("--focus"),
    family: of("--sans"),
    series: ["--series-1", "--series-2", "--series-3", "--series-4"].map(of),
    heat: [1, 2, 3, 4, 5].map((step) => of(`--heat-${step}`)),
    onHeat: [1, 2, 3, 4, 5].map((step) => of(`--on-heat-${step}`)),
    size: document.documentElement.dataset.size === "large" ? 16 : 12.8
  }
}

export type Colours = ReturnType<typeof read>
