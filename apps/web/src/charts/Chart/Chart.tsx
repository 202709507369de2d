import type { EChartsCoreOption, EChartsType } from "echarts/core"
import { createEffect, createSignal, onCleanup, onMount, Show } from "solid-js"
import { unreachable } from "../../api/Refusal.ts"
import { say } from "../../language/language.ts"
import styles from "./Chart.module.css"

interface Props {
  /** What it shows, for whoever does not see it; the numbers stand in a table beside it. */
  readonly label: string
  readonly option: EChartsCoreOption
  readonly height: "low" | "tall"
  /** The outlines that it is drawn on, by the name under which the option has them. */
  readonly map?: { readonly name: string; readonly outlines: object }
  /** Told the name of what was clicked, and of its series. */
  readonly onPick?: (name: string, series: number) => void
}

/** A chart, drawn by a library that is fetched when the first one comes into sight. */
export function Chart(props: Props) {
  let place: HTMLDivElement | undefined
  let drawn: EChartsType | undefined
  const [ready, setReady] = createSignal(false)
  const [failed, setFailed] = createSignal(false)
  const begin = async () => {
    const { init, registerMap } = await import("../drawing.ts")
    if (place === undefined || !place.isConnected) return
    if (props.map !== undefined) registerMap(props.map.name, props.map.outlines as never)
    drawn = init(place, null, { renderer: "svg" })
    drawn.on("click", ({ name, seriesIndex }) => props.onPick?.(String(name), seriesIndex ?? 0))
    setReady(true)
  }
  onMount(() => {
    if (place === undefined) return
    const shape = new ResizeObserver(() => drawn?.resize())
    const sight = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting !== true) return
        sight.disconnect()
        begin().catch(() => setFailed(true))
      },
      { rootMargin: "200px" }
    )
    shape.observe(place)
    sight.observe(place)
    onCleanup(() => {
      shape.disconnect()
      sight.disconnect()
      drawn?.dispose()
    })
  })
  createEffect(() => {
    if (ready()) drawn?.setOption(props.option, true)
  })
  return (
    <>
      <div ref={place} role="img" aria-label={props.label} class={`${styles.chart} ${styles[props.height]}`} />
      <Show when={failed()}>
        <p role="alert">{say(unreachable)}</p>
      </Show>
    </>
  )
}
