/** How disability is distributed in the synthetic population. Assumptions of ours, shaped like published statistics. */

/** Shares of the seven categories among certificate holders, in the order of the standard. */
export const categoryShares = [0.105, 0.09, 0.018, 0.52, 0.105, 0.125, 0.037] as const

/** Shares of grades 1 to 4 within each category. */
export const gradeShares = [
  [0.3, 0.18, 0.16, 0.36],
  [0.35, 0.25, 0.22, 0.18],
  [0.25, 0.22, 0.28, 0.25],
  [0.07, 0.22, 0.33, 0.38],
  [0.1, 0.28, 0.37, 0.25],
  [0.07, 0.48, 0.31, 0.14],
  [0.5, 0.32, 0.13, 0.05],
] as const

/** First year of each age band; the last band ends at 99. */
export const ageBands = [0, 7, 15, 25, 45, 60, 75, 100] as const

/** Shares of the age bands within each category: the pyramid of disability stands on its head. */
export const ageShares = [
  [0.003, 0.008, 0.02, 0.12, 0.27, 0.36, 0.219],
  [0.008, 0.015, 0.03, 0.12, 0.22, 0.34, 0.267],
  [0.01, 0.03, 0.07, 0.27, 0.34, 0.22, 0.06],
  [0.004, 0.012, 0.03, 0.18, 0.36, 0.3, 0.114],
  [0.03, 0.1, 0.18, 0.37, 0.22, 0.085, 0.015],
  [0.005, 0.03, 0.08, 0.38, 0.36, 0.12, 0.025],
  [0.03, 0.08, 0.13, 0.27, 0.25, 0.16, 0.08],
] as const

export const maleShare = 0.58

/** Which single categories meet in a multiple disability. */
export const componentShares = [0.18, 0.2, 0.16, 0.24, 0.14, 0.08] as const

/** Issued and in force, expired, frozen, withdrawn, issued without a recorded last day. */
export const certificateShares = [0.939, 0.036, 0.008, 0.012, 0.005] as const

/** Members with a disability in one household: one, two, three. */
export const membersShares = [0.905, 0.085, 0.01] as const

/** People in a household beyond its members with a disability: none to five. */
export const othersShares = [0.16, 0.22, 0.24, 0.2, 0.12, 0.06] as const

/** Shares of mess: what a real register lacks. */
export const missing = {
  town: 0.018,
  household: 0.02,
  phone: 0.07,
  account: 0.12,
  residence: 0.015,
  incomeStatus: 0.04,
  careAssessment: 0.35,
} as const

/** Relief and care outside a preset: shares of the people each could apply to. */
export const natural = {
  dibao: 0.13,
  tekun: 0.039,
  dibaoEdge: 0.03,
  severeInNeed: 0.8,
  milderInNeed: 0.04,
} as const
