import { A, useSearchParams } from "@solidjs/router"
import { exportSuspicionsEndpoint } from "@wengang/contract/endpoints/exports.ts"
import { listSuspicionsEndpoint } from "@wengang/contract/endpoints/suspicions.ts"
import { createEffect, createMemo, createSignal, on, Show } from "solid-js"
import type { ListedSuspicion } from "../../api/answers.ts"
import { addressOf, call } from "../../api/call.ts"
import { isOfVillage } from "../../areas/isOfVillage.ts"
import { HandOver } from "../../cases/HandOver/HandOver.tsx"
import { Empty } from "../../feedback/Empty/Empty.tsx"
import { Loaded } from "../../feedback/Loaded/Loaded.tsx"
import { Button } from "../../forms/Button/Button.tsx"
import { say } from "../../language/language.ts"
import { Exports } from "../../layout/Exports/Exports.tsx"
import { words as layoutWords } from "../../layout/layout.words.ts"
import { PageHead } from "../../layout/PageHead/PageHead.tsx"
import { listPages } from "../../layout/Pager/listPages.ts"
import { Pager } from "../../layout/Pager/Pager.tsx"
import { Sided } from "../../layout/Sided/Sided.tsx"
import { SignedBy } from "../../layout/SignedBy/SignedBy.tsx"
import { SkipTo } from "../../layout/SkipTo/SkipTo.tsx"
import { mayDo } from "../../people/session.ts"
import { lastRun } from "../../runs/lastRun.ts"
import { queryOfAddress, withQuery } from "../../savedViews/addresses.ts"
import { SavedViews } from "../../savedViews/SavedViews/SavedViews.tsx"
import { showMonth } from "../../values/showDay.ts"
import { ClearMany } from "../ClearMany/ClearMany.tsx"
import { filtersIn, listAddress, queryOf } from "../filters.ts"
import { SuspicionFilters } from "../SuspicionFilters/SuspicionFilters.tsx"
import { SuspicionTable } from "../SuspicionTable/SuspicionTable.tsx"
import { runWords, words } from "../suspicions.words.ts"
import { VillagePanel } from "../VillagePanel/VillagePanel.tsx"
import styles from "./SuspicionListPage.module.css"

const pageSize = 25

/** The list: what to see on the left and above, page after page of suspicions. */
export function SuspicionListPage() {
  const [search] = useSearchParams()
  const filters = createMemo(() => filtersIn(search))
  const { page, again, place } = listPages(
    pageSize,
    () => queryOf(filters()),
    (query) => call(listSuspicionsEndpoint, { query })
  )
  const file = (format: "xlsx" | "csv") =>
    addressOf(exportSuspicionsEndpoint, { query: { ...queryOf(filters()), format } })
  const isFiltered = () => Object.keys(filters()).some((name) => name !== "sort")
  const [chosen, setChosen] = createSignal<ReadonlyArray<ListedSuspicion>>([])
  const [cleared, setCleared] = createSignal(false)
  const isShown = (state: "open" | "confirmed") => filters().state?.length === 1 && filters().state?.[0] === state
  const canHandOver = () => mayDo("case.handOver") && isShown("confirmed")
  const canClear = () => mayDo("suspicion.judge") && isShown("open")
  const canChoose = () => canHandOver() || canClear()
  createEffect(on(filters, () => setChosen([]), { defer: true }))
  const choose = (suspicion: ListedSuspicion, wanted: boolean) =>
    setChosen([...chosen().filter(({ id }) => id !== suspicion.id), ...(wanted ? [suspicion] : [])])
  /** What is done with those chosen stands below the list. */
  let form: HTMLDivElement | undefined
  const toForm = () => {
    form?.scrollIntoView()
    form?.querySelector<HTMLElement>("select, textarea, input")?.focus()
  }
  const inState = (state: "open" | "confirmed") => {
    const { state: __, ...rest } = filters()
    return listAddress({ ...rest, state: [state] })
  }
  return (
    <>
      <PageHead title={say(words.title)} />
      <SkipTo target="list">{say(layoutWords.toList)}</SkipTo>
      <SuspicionFilters filters={filters()} />
      <SavedViews
        list="suspicions"
        query={queryOfAddress(listAddress(filters()))}
        address={(kept) => withQuery("/suspicions", kept)}
      />
      <Show when={filters().extent}>
        <p class={styles.about}>{say(words.onlyWhole)}</p>
      </Show>
      <Show when={filters().subject ?? filters().household ?? filters().person}>
        {(about) => <p class={styles.about}>{say(words.only(about()))}</p>}
      </Show>
      <Show when={filters().run}>
        <p class={styles.about}>{say(runWords[filters().event ?? "touched"])}</p>
      </Show>
      <Show when={filters().case}>
        <p class={styles.about}>{say(words.notHandedOver)}</p>
      </Show>
      <Show when={filters().opened}>
        {(month) => <p class={styles.about}>{say(words.openedIn(showMonth(month())))}</p>}
      </Show>
      <Show when={filters().resolved}>
        {(month) => <p class={styles.about}>{say(words.resolvedIn(showMonth(month())))}</p>}
      </Show>
      <Sided
        side={
          <Show when={!isOfVillage()}>
            <VillagePanel filters={filters()} />
          </Show>
        }
      >
        <Loaded resource={page} again={() => void again()}>
          {(loaded) => (
            <Show when={loaded().suspicions.length > 0} fallback={<NoneFound filtered={isFiltered()} />}>
              <div class={styles.total}>
                <p role="status">{say(words.found(loaded().total))}</p>
                <Show when={mayDo("ledger.export")}>
                  <Exports address={file} />
                </Show>
                <Show when={filters().state === undefined && mayDo("suspicion.judge")}>
                  <A href={inState("open")}>{say(words.clearTogether)}</A>
                </Show>
                <Show when={filters().state === undefined && mayDo("case.handOver")}>
                  <A href={inState("confirmed")}>{say(words.handOverTogether)}</A>
                </Show>
              </div>
              <SuspicionTable
                caption={say(words.title)}
                suspicions={loaded().suspicions}
                sorting={{ sort: filters().sort, address: (sort) => listAddress({ ...filters(), sort }) }}
                chosen={canChoose() ? new Set(chosen().map(({ id }) => id)) : undefined}
                onChoose={choose}
                onChooseAll={setChosen}
              />
              <Show when={canChoose() && chosen().length > 0}>
                <div class={styles.chosen}>
                  <span role="status">{say(words.chosenCount(chosen().length))}</span>
                  <Button kind="main" onClick={toForm}>
                    {say(canClear() ? words.toClear : words.toHandOver)}
                  </Button>
                </div>
              </Show>
              <Show when={canClear() && (chosen().length > 0 || cleared())}>
                <div class={styles.handOver} ref={form}>
                  <ClearMany
                    suspicions={chosen()}
                    onDone={() => {
                      setCleared(true)
                      setChosen([])
                      void again()
                    }}
                  />
                </div>
              </Show>
              <Show when={canHandOver() && chosen().length > 0}>
                <div class={styles.handOver} ref={form}>
                  <HandOver suspicions={chosen()} onDone={() => void again()} />
                </div>
              </Show>
              <Pager
                address={(after) => listAddress(filters(), after)}
                {...place(loaded(), loaded().suspicions.length)}
              />
              <SignedBy />
            </Show>
          )}
        </Loaded>
      </Sided>
    </>
  )
}

/** What an empty list means: too narrow a query, nothing that waits, or that nothing was verified yet. */
function NoneFound(props: { readonly filtered: boolean }) {
  const wasVerified = () => (lastRun().latest?.runs.length ?? 0) > 0
  const found = () => {
    if (props.filtered) return { title: words.emptyTitle, hint: words.emptyFiltered }
    return wasVerified()
      ? { title: words.noneOpenTitle, hint: words.noneOpen }
      : { title: words.emptyTitle, hint: words.emptyAll }
  }
  return <Empty title={say(found().title)} hint={say(found().hint)} />
}
