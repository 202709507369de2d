import { Route, Router } from "@solidjs/router"
import { Layout } from "./layout/Layout/Layout.tsx"
import { NotFoundPage } from "./layout/NotFoundPage/NotFoundPage.tsx"
import { OverviewPage } from "./overview/OverviewPage/OverviewPage.tsx"
import { RuleListPage } from "./rules/RuleListPage/RuleListPage.tsx"
import { RulePage } from "./rules/RulePage/RulePage.tsx"
import { RunsPage } from "./runs/RunsPage/RunsPage.tsx"
import { SuspicionListPage } from "./suspicions/SuspicionListPage/SuspicionListPage.tsx"
import { SuspicionPage } from "./suspicions/SuspicionPage/SuspicionPage.tsx"

/** The views by their addresses. */
export function App() {
  return (
    <Router root={Layout}>
      <Route path="/" component={OverviewPage} />
      <Route path="/suspicions" component={SuspicionListPage} />
      <Route path="/suspicions/:id" component={SuspicionPage} />
      <Route path="/rules" component={RuleListPage} />
      <Route path="/rules/:id" component={RulePage} />
      <Route path="/runs" component={RunsPage} />
      <Route path="*" component={NotFoundPage} />
    </Router>
  )
}
