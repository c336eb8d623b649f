/** All sheets of a portrait, in the order in which one thing leads to another: school before work, work before insurance. */
import { familySheet, healthSheet, insuranceSheet } from './body.ts'
import { schoolingSheet, workSheet } from './doing.ts'
import {
  elsewhereSheet,
  householdSheet,
  housingSheet,
  incomeSheet,
  registrationSheet,
  serviceSheet,
} from './living.ts'
import { needSheet } from './needs.ts'
import type { Sheet } from './shares.ts'

export const sheets: readonly Sheet[] = [
  incomeSheet,
  householdSheet,
  housingSheet,
  registrationSheet,
  serviceSheet,
  elsewhereSheet,
  schoolingSheet,
  workSheet,
  insuranceSheet,
  healthSheet,
  familySheet,
  needSheet,
]

/** Facts in the order in which a portrait writes them. */
export const portraitFacts = sheets.flatMap(({ facts }) => facts.map(({ key }) => key))
