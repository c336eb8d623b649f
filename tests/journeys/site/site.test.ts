/** All journeys through the real site, one after the other over one demonstration: what one officer does, the next one sees. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe } from 'vitest'
import { browserPath, startBrowser } from '../browser.ts'
import { budgets } from './budget.ts'
import { caseSlipJourneys } from './case-slip.ts'
import { citizenJourneys } from './citizen.ts'
import { committeeJourneys } from './committee.ts'
import { countyOfficerJourneys } from './county-officer.ts'
import { disclosureJourneys } from './disclosure.ts'
import { foundAndListsJourneys } from './found-and-lists.ts'
import { type OpenSite, openSite } from './open-site.ts'
import { payRunJourneys } from './pay-run.ts'
import { planImportJourneys } from './plan-import.ts'
import { publicPlanJourneys } from './public-plan.ts'
import { supervisionJourneys } from './supervision.ts'
import { townOfficerJourneys } from './town-officer.ts'
import { whatIfJourneys } from './what-if.ts'
import { whoSeesWhatJourneys } from './who-sees-what.ts'
import { wrongInputJourneys } from './wrong-input.ts'

describe.skipIf(!browserPath)('through the real site', () => {
  let site: OpenSite
  let browser: Browser

  beforeAll(async () => {
    ;[site, browser] = await Promise.all([openSite(), startBrowser()])
  }, 300_000)
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })

  const townOf = () => ({ site, browser })
  budgets(townOf)
  citizenJourneys(townOf)
  disclosureJourneys(townOf)
  publicPlanJourneys(townOf)
  townOfficerJourneys(townOf)
  countyOfficerJourneys(townOf)
  foundAndListsJourneys(townOf)
  payRunJourneys(townOf)
  committeeJourneys(townOf)
  planImportJourneys(townOf)
  caseSlipJourneys(townOf)
  supervisionJourneys(townOf)
  whoSeesWhatJourneys(townOf)
  wrongInputJourneys(townOf)
  whatIfJourneys(townOf)
})
