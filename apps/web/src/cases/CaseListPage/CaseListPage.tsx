import { A, useNavigate, useSearchParams } from "@solidjs/router"
import { countCasesEndpoint, listCasesEndpoint } from "@wengang/contract/endpoints/cases.ts"
import { exportCasesEndpoint } from "@wengang/contract/endpoints/exports.ts"
import { caseStates, caseStateTitles } from "@wengang/domain/rectification/Case.ts"
import { lamps, lampTitles } from "@wengang/domain/rectification/Lamp.ts"
import { createMemo, createResource, For, Show } from "solid-js"
import { addressOf, call } from "../../api/call.ts"
import { AreaTree } from "../../areas/AreaTree/AreaTree.tsx"
import { Empty } from "../../feedback/Empty/Empty.tsx"
import { Loaded } from "../../feedback/Loaded/Loaded.tsx"
import { Choice } from "../../forms/Choice/Choice.tsx"
import { say } from "../../language/language.ts"
import { Exports } from "../../layout/Exports/Exports.tsx"
import { words as layoutWords } from "../../layout/layout.words.ts"
import { PageHead } from "../../layout/PageHead/PageHead.tsx"
import { listPages } from "../../layout/Pager/listPages.ts"
import { Pager } from "../../layout/Pager/Pager.tsx"
import { Sided } from "../../layout/Sided/Sided.tsx"
import { SignedBy } from "../../layout/SignedBy/SignedBy.tsx"
import { SkipTo } from "../../layout/SkipTo/SkipTo.tsx"
import { stay } from "../../layout/stay.ts"
import { mayDo } from "../../people/session.ts"
import { queryOfAddress, withQuery } from "../../savedViews/addresses.ts"
import { SavedViews } from "../../savedViews/SavedViews/SavedViews.tsx"
import { showMonth } from "../../values/showDay.ts"
import { CaseBoard } from "../CaseBoard/CaseBoard.tsx"
import { CaseTable } from "../CaseTable/CaseTable.tsx"
import { askedIn, type CaseFilters, caseFiltersIn, casesAddress } from "../caseFilters.ts"
import { words } from "../cases.words.ts"
import { LampMark } from "../LampMark/LampMark.tsx"
import { readBoard } from "../readBoard.ts"
import styles from "./CaseListPage.module.css"

const pageSize = 25

/** Cases, those due first before others, by lamp and state; as a table or as a board. */
export function CaseListPage() {
  const [search] = useSearchParams()
  const filters = createMemo(() => caseFiltersIn(search))
  const isBoard = () => filters().view === "board"
  return (
    <>
      <PageHead title={say(words.title)} />
      <SkipTo target="list">{say(layoutWords.toList)}</SkipTo>
      <CaseQuery filters={filters()} />
      <SavedViews
        list="cases"
        query={queryOfAddress(casesAddress(filters()))}
        address={(kept) => withQuery("/cases", kept)}
      />
      <Show when={filters().extent}>
        <p>{say(words.onlyWhole)}</p>
      </Show>
      <Show when={filters().handedOver}>{(month) => <p>{say(words.handedOverIn(showMonth(month())))}</p>}</Show>
      <Show when={filters().extension}>
        <p>{say(words.onlyAsked)}</p>
      </Show>
      <Show when={filters().closed}>{(month) => <p>{say(words.closedIn(showMonth(month())))}</p>}</Show>
      <Sided
        side={
          <AreaTree
            area={filters().area}
            address={(area) => {
              const { area: _, extent: __, ...others } = filters()
              return casesAddress({ ...others, ...(area === undefined ? {} : { area }) })
            }}
          />
        }
      >
        <Tools filters={filters()} />
        <Show when={isBoard()} fallback={<Table filters={filters()} />}>
          <Board filters={filters()} />
        </Show>
      </Sided>
    </>
  )
}

/** How the list is shown, and its files. */
function Tools(props: { readonly filters: CaseFilters }) {
  const ways = () => {
    const { view: _, state, ...others } = props.filters
    return [
      {
        name: words.table,
        href: casesAddress({ ...others, ...(state === undefined ? {} : { state }) }),
        now: !isBoard()
      },
      { name: words.board, href: casesAddress({ ...others, view: "board" }), now: isBoard() }
    ]
  }
  const isBoard = () => props.filters.view === "board"
  const file = (format: "xlsx" | "csv") =>
    addressOf(exportCasesEndpoint, { query: { ...askedIn(props.filters), format } })
  return (
    <div class={styles.tools}>
      <nav class={styles.ways} aria-label={say(words.shownAs)}>
        <For each={ways()}>
          {({ name, href, now }) => (
            <a href={href} class={styles.way} aria-current={now ? "true" : undefined} {...stay}>
              {say(name)}
            </a>
          )}
        </For>
      </nav>
      <Show when={mayDo("ledger.export")}>
        <p class={styles.files}>
          <Exports address={file} />
        </p>
      </Show>
    </div>
  )
}

function Board(props: { readonly filters: CaseFilters }) {
  const [columns, { refetch }] = createResource(() => props.filters, readBoard)
  return (
    <Loaded resource={columns} again={() => void refetch()}>
      {(loaded) => (
        <Show
          when={loaded().some(({ count }) => count > 0)}
          fallback={<Empty title={say(words.emptyTitle)} hint={say(words.emptyHint)} />}
        >
          <CaseBoard columns={loaded()} filters={props.filters} />
        </Show>
      )}
    </Loaded>
  )
}

function Table(props: { readonly filters: CaseFilters }) {
  const { page, again, place } = listPages(
    pageSize,
    () => askedIn(props.filters),
    (query) => call(listCasesEndpoint, { query })
  )
  const sortedBy = (sort: string | undefined) => {
    const { sort: _, ...others } = props.filters
    return casesAddress({ ...others, ...(sort === undefined ? {} : { sort }) })
  }
  return (
    <Loaded resource={page} again={() => void again()}>
      {(loaded) => (
        <Show
          when={loaded().cases.length > 0}
          fallback={<Empty title={say(words.emptyTitle)} hint={say(words.emptyHint)} />}
        >
          <CaseTable cases={loaded().cases} sorting={{ sort: props.filters.sort, address: sortedBy }} />
          <Pager address={(start) => casesAddress(props.filters, start)} {...place(loaded(), loaded().cases.length)} />
          <SignedBy />
        </Show>
      )}
    </Loaded>
  )
}

function CaseQuery(props: { readonly filters: CaseFilters }) {
  const navigate = useNavigate()
  const asked = () => ({
    ...(props.filters.area === undefined ? {} : { area: props.filters.area }),
    ...(props.filters.extent === undefined ? {} : { extent: props.filters.extent }),
    ...(props.filters.mine === undefined ? {} : { mine: props.filters.mine })
  })
  const [counts] = createResource(asked, (query) => call(countCasesEndpoint, { query }))
  const known = () => (counts.state === "ready" || counts.state === "refreshing" ? counts.latest : undefined)
  const set = (change: { readonly [K in keyof CaseFilters]?: CaseFilters[K] | undefined }) => {
    const next = { ...props.filters, ...change }
    navigate(casesAddress(Object.fromEntries(Object.entries(next).filter(([, value]) => value)) as CaseFilters))
  }
  return (
    <form class={styles.filters} aria-label={say(words.filters)} onSubmit={(event) => event.preventDefault()}>
      <ul class={styles.lamps} aria-label={say(words.lamp)}>
        <For each={lamps}>
          {(lamp) => (
            <li>
              <a
                href={casesAddress({ ...props.filters, lamp })}
                class={styles.lamp}
                aria-current={props.filters.lamp === lamp ? "true" : undefined}
                {...stay}
              >
                <LampMark lamp={lamp} />
                <span class={styles.number}>{known()?.byLamp[lamp] ?? 0}</span>
              </a>
            </li>
          )}
        </For>
      </ul>
      <Choice
        label={say(words.lamp)}
        value={props.filters.lamp ?? ""}
        options={[
          { value: "", name: say(words.all) },
          ...lamps.map((value) => ({ value, name: say(lampTitles[value]) }))
        ]}
        onChoose={(value) => set({ lamp: lamps.find((one) => one === value) })}
      />
      <Show when={props.filters.view === undefined}>
        <Choice
          label={say(words.state)}
          value={props.filters.state ?? ""}
          options={[
            { value: "", name: say(words.all) },
            ...caseStates.map((value) => ({
              value,
              name: `${say(caseStateTitles[value])} (${known()?.byState[value] ?? 0})`
            }))
          ]}
          onChoose={(value) => set({ state: caseStates.find((one) => one === value) })}
        />
      </Show>
      <label class={styles.mine}>
        <input
          type="checkbox"
          checked={props.filters.mine === "true"}
          onChange={(event) => set({ mine: event.currentTarget.checked ? "true" : undefined })}
        />
        {say(words.mine)}
      </label>
      <A href={casesAddress(props.filters.view === undefined ? {} : { view: "board" })} class={styles.reset} noScroll>
        {say(words.reset)}
      </A>
    </form>
  )
}
