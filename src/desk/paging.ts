/** Numbered pages of lists. */

export const perPage = 30

export const pagesOf = (total: number): number => Math.max(1, Math.ceil(total / perPage))

export const skipTo = (page: number): number => (page - 1) * perPage
