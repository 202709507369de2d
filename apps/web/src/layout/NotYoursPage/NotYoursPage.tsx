import { A } from "@solidjs/router"
import { type Permission, rolesThatMay } from "@wengang/domain/people/Permission.ts"
import { roleNames, roles } from "@wengang/domain/people/Role.ts"
import type { Sentence } from "@wengang/domain/values/Sentence.ts"
import { say } from "../../language/language.ts"
import { mayDo } from "../../people/session.ts"
import { words } from "../layout.words.ts"
import { PageHead } from "../PageHead/PageHead.tsx"

/** In the place of a view that whoever is signed in has no use of: who has. */
export function NotYoursPage(props: { readonly title: Sentence; readonly for: ReadonlyArray<Permission> }) {
  const those = () =>
    roleNames.filter((role) => props.for.some((permission) => rolesThatMay(permission).includes(role)))
  const titles = (language: "zh" | "en") => those().map((role) => roles[role].title[language])
  return (
    <PageHead title={say(props.title)}>
      <p>
        {say(
          props.for.some(mayDo)
            ? words.notYourDepartment
            : words.notYours(titles("zh").join("、"), titles("en").join(", "))
        )}
      </p>
      <p>
        <A href="/">{say(words.toToday)}</A>
      </p>
    </PageHead>
  )
}
