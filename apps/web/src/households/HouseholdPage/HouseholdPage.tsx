import { A, useLocation, useParams, useSearchParams } from "@solidjs/router"
import { createResource, For, Show } from "solid-js"
import { Loaded } from "../../feedback/Loaded/Loaded.tsx"
import { Told } from "../../feedback/Told/Told.tsx"
import { Button } from "../../forms/Button/Button.tsx"
import { say } from "../../language/language.ts"
import { Back } from "../../layout/Back/Back.tsx"
import { createPainted } from "../../layout/createPainted.ts"
import { PageHead } from "../../layout/PageHead/PageHead.tsx"
import { SignedBy } from "../../layout/SignedBy/SignedBy.tsx"
import { correctionAddress, mayKeep } from "../../ledgers/ledgerColumns.ts"
import { words as ledgerWords } from "../../ledgers/ledgers.words.ts"
import { RowFields } from "../../ledgers/RowPage/RowFields.tsx"
import { mayDo, workDay } from "../../people/session.ts"
import { SuspicionLines } from "../../suspicions/SuspicionLines/SuspicionLines.tsx"
import { type Subject, Why } from "../../traces/Why/Why.tsx"
import { showDay } from "../../values/showDay.ts"
import { plainPart } from "../../views/plainPart.ts"
import { AsOf } from "../AsOf/AsOf.tsx"
import { Changes } from "../Changes/Changes.tsx"
import { type Dossier, readDossier, readDossierAsOf } from "../dossier.ts"
import { words } from "../households.words.ts"
import { MemberSection } from "../MemberSection/MemberSection.tsx"
import { Timeline, TimelineText } from "../Timeline/Timeline.tsx"
import styles from "./HouseholdPage.module.css"

/** Everything about one household: members, work, posts with their months, grants, training, suspicions. */
export function HouseholdPage() {
  const params = useParams()
  const key = () => plainPart(params.key ?? "")
  const [search] = useSearchParams()
  const day = () => (typeof search.asOf === "string" && /^\d{4}-\d\d-\d\d$/.test(search.asOf) ? search.asOf : undefined)
  const wanted = () => ({ key: key(), day: day() })
  const [dossier, { refetch }] = createResource(wanted, async (asked) => ({
    ...asked,
    dossier: await (asked.day === undefined ? readDossier(asked.key) : readDossierAsOf(asked.key, asked.day))
  }))
  return (
    <>
      <Back href="/ledgers/household">{say(words.back)}</Back>
      <Loaded resource={dossier} again={() => void refetch()}>
        {(loaded) => (
          <>
            <div class={styles.top}>
              <PageHead title={titleOf(loaded().dossier)} />
              <Show keyed when={`${loaded().key} ${loaded().day}`}>
                {(_) => <AsOf household={loaded().key} day={loaded().day} />}
              </Show>
            </div>
            <Show when={loaded().dossier}>{(found) => <Content dossier={found()} day={loaded().day} />}</Show>
          </>
        )}
      </Loaded>
    </>
  )
}

function titleOf(dossier: Dossier | undefined): string {
  if (dossier === undefined) return say(words.notThere)
  const { key, values } = dossier.household
  return say(words.title(String(values.headName ?? key)))
}

function Content(props: { readonly dossier: Dossier; readonly day: string | undefined }) {
  const location = useLocation<{ readonly saved?: { readonly opened: number; readonly resolved: number } }>()
  const saved = () => location.state?.saved
  const household = () => props.dossier.household
  const past = () => props.day !== undefined
  const today = () => props.day ?? workDay()
  const isPainted = createPainted()
  return (
    <>
      <Told
        done={saved() === undefined ? undefined : say(ledgerWords.saved(saved()?.opened ?? 0, saved()?.resolved ?? 0))}
      />
      <div class={styles.columns}>
        <section class={styles.panel} aria-labelledby="head">
          <h2 id="head">{say(words.head)}</h2>
          <RowFields ledger="household" row={household()} past={past()} />
          <p class={styles.actions}>
            <Show when={mayKeep("household") && !past()}>
              <A href={correctionAddress("household", household().key)}>{say(words.row)}</A>
            </Show>
            <Button onClick={() => window.print()}>{say(words.print)}</Button>
          </p>
        </section>
        <section class={styles.panel} aria-labelledby="waiting">
          <h2 id="waiting">{say(words.suspicions)}</h2>
          <Show
            when={props.dossier.suspicions.length > 0}
            fallback={<p>{say(past() ? words.suspicionsOfNow : words.noSuspicion)}</p>}
          >
            <SuspicionLines suspicions={props.dossier.suspicions} named />
          </Show>
        </section>
      </div>
      <Show when={isPainted()}>
        <section class={styles.section} aria-labelledby="timeline">
          <h2 id="timeline">{say(words.timeline)}</h2>
          <p class={styles.hint}>{say(words.timelineHint)}</p>
          <Timeline dossier={props.dossier} today={today()} />
          <TimelineText dossier={props.dossier} />
        </section>
        <Why subjects={subjectsOf(props.dossier)} day={today()} />
        <Show when={mayDo("change.read")}>
          <Changes household={household().key} />
        </Show>
        <For each={props.dossier.members}>
          {(member) => <MemberSection member={member} today={today()} past={past()} />}
        </For>
      </Show>
      <SignedBy />
    </>
  )
}

/** What rules can be asked about here: the household, its members, and what is on record of them. */
function subjectsOf({ household, members }: Dossier): ReadonlyArray<Subject> {
  const head = String(household.values.headName ?? household.key)
  const named = (kind: Subject["kind"], id: string, ...parts: ReadonlyArray<unknown>): Subject => ({
    kind,
    id,
    name: parts.filter((part) => part !== null && part !== undefined).join(" ")
  })
  return [
    named("household", household.key, head, "户"),
    ...members.flatMap(({ person, employment, holdings, grants }) => {
      const { name } = person.values
      return [
        named("person", person.key, name),
        ...employment.map((row) => named("employment", row.key, name, "就业", dayOf(row.values.startOn))),
        ...holdings.map(({ appointment: row }) =>
          named("appointment", row.key, name, "聘用", dayOf(row.values.startOn))
        ),
        ...grants.map((row) => named("grant", row.key, name, "补贴", dayOf(row.values.appliedOn)))
      ]
    })
  ]
}

function dayOf(value: unknown): string | undefined {
  return typeof value === "string" ? showDay(value) : undefined
}
