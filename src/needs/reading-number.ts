/** Which programmes a number bears on: whoever else is not touched by it is not asked again. */
import { peopleProgrammes } from '#catalogue'
import { type Programme, parametersOf } from '#policy'

const byParameter = Map.groupBy(
  peopleProgrammes.flatMap((programme) => parametersOf(programme).map(({ id }) => ({ id, programme }))),
  ({ id }) => id,
)

/** Found in the declarations, not in a list somebody has to keep. */
export const programmesReading = (parameter: string): readonly Programme[] =>
  (byParameter.get(parameter) ?? []).map(({ programme }) => programme)
