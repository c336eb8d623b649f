/** The condition, place and day of a list, carried along by every link and form. */
import type { ListPageView } from './list-view.ts'

/** What every link and form carries along. */
export const carried = ({ condition, area, on }: Pick<ListPageView, 'condition' | 'area' | 'on'>) => ({
  q: JSON.stringify(condition),
  area,
  on,
})

export const Carried = ({ view }: { view: ListPageView }) =>
  Object.entries(carried(view)).map(
    ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
  )
