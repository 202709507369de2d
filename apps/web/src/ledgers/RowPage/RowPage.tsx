import { A, useLocation, useNavigate, useParams, useSearchParams } from "@solidjs/router"
import { showRowEndpoint } from "@wengang/contract/endpoints/rows.ts"
import { createResource, createSignal, onMount, Show } from "solid-js"
import { call } from "../../api/call.ts"
import { Loaded } from "../../feedback/Loaded/Loaded.tsx"
import { Told } from "../../feedback/Told/Told.tsx"
import { Button } from "../../forms/Button/Button.tsx"
import { say } from "../../language/language.ts"
import { Back } from "../../layout/Back/Back.tsx"
import { PageHead } from "../../layout/PageHead/PageHead.tsx"
import { rowName } from "../../names/names.ts"
import { SuspicionLines } from "../../suspicions/SuspicionLines/SuspicionLines.tsx"
import { showDay } from "../../values/showDay.ts"
import { plainPart } from "../../views/plainPart.ts"
import { ledgerIn, mayKeep, type RowLedgerName, rowAddress, titleOf } from "../ledgerColumns.ts"
import { words } from "../ledgers.words.ts"
import { isJudged, openSuspicions } from "../openSuspicions.ts"
import { RowForm } from "../RowForm/RowForm.tsx"
import type { LedgerRow } from "../rows.ts"
import { RowFields } from "./RowFields.tsx"
import styles from "./RowPage.module.css"
import { Withdraw } from "./Withdraw.tsx"

interface Arrival {
  readonly saved?: { readonly opened: number; readonly resolved: number }
}

/** One row with all its fields, what stands against it, and what may be done with it. */
export function RowPage() {
  const params = useParams()
  return (
    <Show when={ledgerIn(params.ledger)} fallback={<PageHead title={say(words.noLedger)} />} keyed>
      {(ledger) => (
        <Show when={plainPart(params.key ?? "")} keyed>
          {(key) => <OneRow ledger={ledger} key={key} />}
        </Show>
      )}
    </Show>
  )
}

function OneRow(props: { readonly ledger: RowLedgerName; readonly key: string }) {
  const [search] = useSearchParams()
  const asOf = () =>
    typeof search.asOf === "string" && /^\d{4}-\d\d-\d\d$/.test(search.asOf) ? search.asOf : undefined
  const [row, { refetch }] = createResource(
    () => ({ day: asOf() }),
    ({ day }) => {
      const params = { ledger: props.ledger, key: props.key }
      return call(showRowEndpoint, { params, query: day === undefined ? {} : { asOf: day } })
    }
  )
  return (
    <>
      <Back href={`/ledgers/${props.ledger}`}>{say(words.back(say(titleOf(props.ledger))))}</Back>
      <PageHead title={[say(titleOf(props.ledger)), rowName(props.ledger, props.key) ?? "", props.key].join(" ")} />
      <Loaded resource={row} again={() => void refetch()}>
        {(loaded) => (
          <Show
            when={asOf()}
            fallback={<Content ledger={props.ledger} row={loaded()} again={async () => await refetch()} />}
          >
            {(day) => (
              <>
                <p role="status">
                  {say(words.pastRow(showDay(day())))}{" "}
                  <A href={rowAddress(props.ledger, props.key)}>{say(words.toNow)}</A>
                </p>
                <section class={styles.panel} aria-label={say(words.fields)}>
                  <RowFields ledger={props.ledger} row={loaded()} past />
                </section>
              </>
            )}
          </Show>
        )}
      </Loaded>
    </>
  )
}

function Content(props: {
  readonly ledger: RowLedgerName
  readonly row: LedgerRow
  readonly again: () => Promise<unknown>
}) {
  const navigate = useNavigate()
  const location = useLocation<Arrival>()
  const [search] = useSearchParams()
  const [writes, setWrites] = createSignal(search.correct !== undefined && mayKeep(props.ledger))
  const [saved, setSaved] = createSignal(location.state?.saved)
  let content: HTMLDivElement | undefined
  // The button that was pressed is gone: the form begins with its first field, and ends where it was opened.
  const goTo = (what: string) => queueMicrotask(() => content?.querySelector<HTMLElement>(what)?.focus())
  const begin = () => goTo("input:not(:disabled), select:not(:disabled), textarea:not(:disabled)")
  const write = () => {
    setWrites(true)
    begin()
  }
  onMount(() => {
    if (writes()) begin()
  })
  const read = () => {
    setWrites(false)
    goTo(`.${styles.actions} button`)
  }
  return (
    <div ref={content}>
      <Told done={saved() === undefined ? undefined : say(words.saved(saved()?.opened ?? 0, saved()?.resolved ?? 0))} />
      <Show
        when={writes()}
        fallback={
          <div class={styles.columns}>
            <section class={styles.panel} aria-label={say(words.fields)}>
              <RowFields ledger={props.ledger} row={props.row} />
              <Show when={props.ledger === "class" && mayKeep("trainee")}>
                <p>
                  <A href={`/classes/${encodeURIComponent(props.row.key)}/roster`}>{say(words.roster)}</A>
                </p>
              </Show>
              <Show when={props.ledger === "post"}>
                <p>
                  <A href={`/posts?post=${encodeURIComponent(props.row.key)}`}>{say(words.payListsOfPost)}</A>
                </p>
              </Show>
              <Show when={mayKeep(props.ledger)}>
                <div class={styles.actions}>
                  <Button kind="main" onClick={write}>
                    {say(words.correct)}
                  </Button>
                  <Withdraw
                    ledger={props.ledger}
                    row={props.row}
                    onWithdrawn={() => navigate(`/ledgers/${props.ledger}`)}
                  />
                </div>
              </Show>
            </section>
            <Show when={isJudged(props.ledger)}>
              <About ledger={props.ledger} row={props.row} />
            </Show>
          </div>
        }
      >
        <RowForm
          ledger={props.ledger}
          row={props.row}
          onSaved={async (_, { opened, resolved }) => {
            await props.again()
            setSaved({ opened: opened.length, resolved: resolved.length })
            read()
          }}
          onCancel={async () => {
            await props.again()
            read()
          }}
        />
      </Show>
    </div>
  )
}

function About(props: { readonly ledger: RowLedgerName; readonly row: LedgerRow }) {
  const [suspicions, { refetch }] = createResource(
    () => props.row,
    async ({ key }) => (await openSuspicions(props.ledger, [key])).get(key) ?? []
  )
  return (
    <section class={styles.panel} aria-labelledby="about">
      <h2 id="about">{say(words.about)}</h2>
      <Loaded resource={suspicions} again={() => void refetch()}>
        {(known) => (
          <Show when={known().length > 0} fallback={<p>{say(words.noneAbout)}</p>}>
            <SuspicionLines suspicions={known()} />
          </Show>
        )}
      </Loaded>
    </section>
  )
}
