import { A, useNavigate, useSearchParams } from "@solidjs/router"
import { auditStateEndpoint, listAuditEndpoint } from "@wengang/contract/endpoints/audit.ts"
import { exportAuditEndpoint } from "@wengang/contract/endpoints/exports.ts"
import { actionTitles } from "@wengang/domain/audit/actionTitles.ts"
import { objectTitles } from "@wengang/domain/audit/objectTitles.ts"
import { createMemo, createResource, createSignal, Show } from "solid-js"
import { addressOf, call } from "../../api/call.ts"
import { Loaded } from "../../feedback/Loaded/Loaded.tsx"
import { Told } from "../../feedback/Told/Told.tsx"
import { Button } from "../../forms/Button/Button.tsx"
import { Choice } from "../../forms/Choice/Choice.tsx"
import { Line } from "../../forms/Line/Line.tsx"
import { sending } from "../../forms/sending.ts"
import { say } from "../../language/language.ts"
import { Exports } from "../../layout/Exports/Exports.tsx"
import { PageHead } from "../../layout/PageHead/PageHead.tsx"
import styles from "../administration.module.css"
import { words } from "../administration.words.ts"
import { AuditTable } from "./AuditTable.tsx"

const names = ["action", "actorId", "objectKind", "objectId", "outcome", "since", "until"] as const
type Query = Readonly<Partial<Record<(typeof names)[number] | "before", string>>>

const pageSize = 50

function auditAddress(query: Query): string {
  const filled = Object.entries(query).filter(([, text]) => text !== "")
  const text = new URLSearchParams(Object.fromEntries(filled)).toString()
  return text === "" ? "/audit" : `/audit?${text}`
}

/** The log of who did what, newest first. */
export function AuditPage() {
  const [search] = useSearchParams()
  const navigate = useNavigate()
  const query = createMemo((): Query => {
    const known = [...names, "before"] as const
    return Object.fromEntries(
      known.flatMap((name) => {
        const text = [search[name]].flat()[0]
        return text === undefined || text === "" ? [] : [[name, text]]
      })
    )
  })
  const [page, { refetch }] = createResource(query, (asked) =>
    call(listAuditEndpoint, {
      query: {
        ...filtersOf(asked),
        limit: String(pageSize),
        ...(asked.before === undefined ? {} : { before: asked.before })
      }
    })
  )
  const file = (format: "xlsx" | "csv") => addressOf(exportAuditEndpoint, { query: { ...filtersOf(query()), format } })
  return (
    <>
      <PageHead title={say(words.audit)}>
        <p class={styles.hint}>{say(words.auditHint)}</p>
      </PageHead>
      <Check />
      <AuditQuery query={query()} />
      <Show when={query().actorId}>
        <p class={styles.hint}>
          {say(words.ofOneActor)} <A href={auditAddress({ ...query(), actorId: "", before: "" })}>{say(words.ofAll)}</A>
        </p>
      </Show>
      <Loaded resource={page} again={() => void refetch()}>
        {(loaded) => (
          <Show when={loaded().entries.length > 0} fallback={<p>{say(words.noEntries)}</p>}>
            <div class={`${styles.actions} ${styles.before}`}>
              <Exports address={file} />
            </div>
            <AuditTable
              entries={loaded().entries}
              byActor={(actorId) => auditAddress({ ...query(), actorId, before: "" })}
            />
            <div class={`${styles.actions} ${styles.after}`}>
              <Show when={query().before !== undefined}>
                <Button onClick={() => navigate(auditAddress({ ...query(), before: "" }))}>{say(words.newest)}</Button>
              </Show>
              <Show when={loaded().entries.length === pageSize}>
                <Button
                  onClick={() => {
                    const last = loaded().entries[loaded().entries.length - 1]
                    navigate(auditAddress({ ...query(), before: String(last?.seq ?? "") }))
                  }}
                >
                  {say(words.older)}
                </Button>
              </Show>
            </div>
          </Show>
        )}
      </Loaded>
    </>
  )
}

/** The filters as the API takes them. */
function filtersOf({ since, until, outcome, before: _, ...others }: Query) {
  return {
    ...others,
    ...(since === undefined ? {} : { since: dayStart(since) }),
    ...(until === undefined ? {} : { until: dayEnd(until) }),
    ...(outcome === "done" || outcome === "refused" ? ({ outcome } as const) : {})
  }
}

/** The day's first instant in China, and the first after it. */
function dayStart(day: string): string {
  return new Date(`${day}T00:00:00+08:00`).toISOString()
}

function dayEnd(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00+08:00`) + 86_400_000).toISOString()
}

function Check() {
  const [done, setDone] = createSignal<string>()
  const { busy, error, send } = sending()
  const check = () =>
    send(async () => {
      const { entries, firstAltered } = await call(auditStateEndpoint, {})
      setDone(say(firstAltered === null ? words.intact(entries) : words.altered(firstAltered)))
    })
  return (
    <div class={styles.panel}>
      <div class={styles.actions}>
        <Button disabled={busy()} onClick={() => void check()}>
          {say(words.check)}
        </Button>
      </div>
      <Told error={error()} done={done()} />
    </div>
  )
}

function AuditQuery(props: { readonly query: Query }) {
  const navigate = useNavigate()
  const [texts, setTexts] = createSignal<Query>(props.query)
  const set = (name: (typeof names)[number], text: string) => setTexts({ ...texts(), [name]: text, before: "" })
  const text = (name: (typeof names)[number]) => texts()[name] ?? ""
  return (
    <form
      class={styles.panel}
      aria-label={say(words.query)}
      onSubmit={(event) => {
        event.preventDefault()
        navigate(auditAddress(texts()))
      }}
    >
      <div class={styles.lines}>
        <Choice
          label={say(words.action)}
          value={text("action")}
          options={[
            { value: "", name: say(words.all) },
            ...Object.entries(actionTitles).map(([value, name]) => ({ value, name: say(name) }))
          ]}
          onChoose={(value) => set("action", value)}
        />
        <Choice
          label={say(words.outcome)}
          value={text("outcome")}
          options={[
            { value: "", name: say(words.all) },
            { value: "done", name: say(words.done) },
            { value: "refused", name: say(words.refused) }
          ]}
          onChoose={(value) => set("outcome", value)}
        />
        <Choice
          label={say(words.objectKind)}
          value={text("objectKind")}
          options={[
            { value: "", name: say(words.all) },
            ...Object.entries(objectTitles).map(([value, name]) => ({ value, name: say(name) }))
          ]}
          onChoose={(value) => set("objectKind", value)}
        />
        <Line label={say(words.objectId)} value={text("objectId")} onInput={(value) => set("objectId", value)} />
        <Line label={say(words.since)} type="date" value={text("since")} onInput={(value) => set("since", value)} />
        <Line label={say(words.until)} type="date" value={text("until")} onInput={(value) => set("until", value)} />
      </div>
      <div class={styles.actions}>
        <Button type="submit" kind="main">
          {say(words.search)}
        </Button>
        <Button
          onClick={() => {
            setTexts({})
            navigate("/audit")
          }}
        >
          {say(words.clear)}
        </Button>
      </div>
    </form>
  )
}
