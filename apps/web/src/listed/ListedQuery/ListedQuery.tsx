import { useNavigate } from "@solidjs/router"
import { createEffect, createSignal } from "solid-js"
import { Button } from "../../forms/Button/Button.tsx"
import { Choice } from "../../forms/Choice/Choice.tsx"
import { Line } from "../../forms/Line/Line.tsx"
import { say } from "../../language/language.ts"
import styles from "../../ledgers/LedgerQuery/LedgerQuery.module.css"
import { words as ledgerWords } from "../../ledgers/ledgers.words.ts"
import { words } from "../listed.words.ts"
import { type ListedFilters, listedAddress, listedFiltersIn, listNames } from "../listedFilters.ts"

/** The form, which folds away, by which entries are found. */
export function ListedQuery(props: { readonly filters: ListedFilters }) {
  const navigate = useNavigate()
  const [texts, setTexts] = createSignal<ListedFilters>({})
  createEffect(() => setTexts(props.filters))
  const set = (name: keyof ListedFilters, text: string) =>
    setTexts(listedFiltersIn({ ...texts(), [name]: text.trim() }))
  const opened = () => isAsked(props.filters) || window.matchMedia("(min-width: 1000px)").matches
  return (
    <details class={styles.panel} open={opened()}>
      <summary id="query" class={styles.summary}>
        {say(ledgerWords.query)}
      </summary>
      <form
        class={styles.form}
        aria-label={say(ledgerWords.query)}
        onSubmit={(event) => {
          event.preventDefault()
          navigate(listedAddress(texts()))
        }}
      >
        <Choice
          label={say(words.list)}
          value={texts().list ?? ""}
          options={[
            { value: "", name: say(words.any) },
            ...Object.entries(listNames).map(([value, name]) => ({ value, name, chinese: true }))
          ]}
          onChoose={(value) => set("list", value)}
        />
        <Line
          label={say(words.household)}
          value={texts().household ?? ""}
          onInput={(value) => set("household", value)}
        />
        <Line label={say(words.person)} value={texts().person ?? ""} onInput={(value) => set("person", value)} />
        <div class={styles.beside}>
          <Button type="submit" kind="main">
            {say(ledgerWords.search)}
          </Button>
          <Button onClick={() => navigate(listedAddress(withoutConditions(props.filters)))}>
            {say(ledgerWords.reset)}
          </Button>
        </div>
      </form>
    </details>
  )
}

function isAsked({ list, household, person }: ListedFilters): boolean {
  return list !== undefined || household !== undefined || person !== undefined
}

function withoutConditions({ area }: ListedFilters): ListedFilters {
  return area === undefined ? {} : { area }
}
