import { useSearchParams } from "@solidjs/router"
import { createResource, Show } from "solid-js"
import { AreaTree } from "../../areas/AreaTree/AreaTree.tsx"
import { depthOf } from "../../areas/levels.ts"
import { Loaded } from "../../feedback/Loaded/Loaded.tsx"
import { say } from "../../language/language.ts"
import { Back } from "../../layout/Back/Back.tsx"
import { NotYoursPage } from "../../layout/NotYoursPage/NotYoursPage.tsx"
import { PageHead } from "../../layout/PageHead/PageHead.tsx"
import { Sided } from "../../layout/Sided/Sided.tsx"
import { isKeptByOthers, titleOf } from "../../ledgers/ledgerColumns.ts"
import { words as ledgerWords } from "../../ledgers/ledgers.words.ts"
import { session, workDay } from "../../people/session.ts"
import { words } from "../employmentUpdates.words.ts"
import { readWorkers } from "../readWorkers.ts"
import { EmploymentSheet } from "./EmploymentSheet.tsx"
import styles from "./EmploymentUpdatesPage.module.css"

/** Township. */
const deepEnough = 4

/** What the workers of a village do now, brought up to date in a grid. */
export function EmploymentUpdatesPage() {
  return (
    <Show when={!isKeptByOthers("employment")} fallback={<NotYoursPage title={words.title} for={["ledger.write"]} />}>
      <Updates />
    </Show>
  )
}

function Updates() {
  const [search] = useSearchParams()
  const asked = () => (typeof search.area === "string" && /^\d{12}$/.test(search.area) ? search.area : undefined)
  const area = () => {
    const one = asked() ?? session.latest?.area ?? undefined
    return typeof one === "string" && depthOf(one) >= deepEnough ? one : undefined
  }
  const wanted = () => {
    const place = area()
    return place === undefined ? undefined : { area: place, day: workDay() }
  }
  const [workers, { refetch }] = createResource(wanted, async (place) => ({
    ...place,
    workers: await readWorkers(place.area, place.day)
  }))
  return (
    <>
      <Back href="/ledgers/employment">{say(ledgerWords.back(say(titleOf("employment"))))}</Back>
      <PageHead title={say(words.title)}>
        <p class={styles.hint}>{say(words.hint)}</p>
      </PageHead>
      <Sided side={<AreaTree area={asked()} address={(place) => addressOf(place)} />}>
        <Show when={area()} fallback={<p role="status">{say(words.choose)}</p>}>
          <Loaded resource={workers} again={() => void refetch()}>
            {(loaded) => (
              <Show when={loaded().workers} fallback={<p role="status">{say(words.tooMany)}</p>}>
                {(known) => (
                  <Show when={known().persons.length > 0} fallback={<p role="status">{say(words.none)}</p>}>
                    <Show when={loaded().area} keyed>
                      {(place) => <EmploymentSheet area={place} day={loaded().day} workers={known()} />}
                    </Show>
                  </Show>
                )}
              </Show>
            )}
          </Loaded>
        </Show>
      </Sided>
    </>
  )
}

function addressOf(area: string | undefined): string {
  return `/employment/updates${area === undefined ? "" : `?area=${area}`}`
}
