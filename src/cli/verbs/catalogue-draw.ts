/** `catalogue draw`: how a programme is decided, as a picture and as an outline, from the rule itself. */
import { type AreaCode, type Day, isWithin, refuse } from '#kernel'
import { drawRule, outlineRule, type Programme, treeOf } from '#policy'
import { areaName } from '#standards'
import { getProgramme } from '../programmes.ts'
import { areaOption, dayOption, option, wordAt } from '../typed.ts'
import type { PlainVerb, Typed } from '../verb.ts'

export const catalogueDraw: PlainVerb = {
  name: 'catalogue draw',
  usage: 'PROGRAMME [--place CODE] [--on DAY]',
  summary: 'the rule of a place as a picture (SVG); of all places as outlines where none is named',
  options: {
    place: { type: 'string', meaning: 'the place whose rule is drawn' },
    on: { type: 'string', meaning: 'the day it is drawn for; the first day of each variant without it' },
  },
  needs: 'nothing',
  async run(typed) {
    const programme = getProgramme(wordAt(typed, 0, 'PROGRAMME'))
    const drawn = asked(programme, typed).map((at) => ({
      place: at.area,
      on: at.on,
      svg: drawRule(programme, at),
      tree: treeOf(programme, at) ?? null,
      outline: outlineRule(programme, at),
    }))
    const outlines = drawn.map(
      ({ place, on, outline }) => `${programme.name.zh} ${areaName(place) ?? place} ${on}\n${outline || '—'}`,
    )
    const text =
      option(typed, 'place') === undefined ? outlines.join('\n\n') : drawn.map(({ svg }) => svg).join('\n')
    return { json: { programme: programme.id, drawn }, text }
  },
}

/** The days and places asked for; without a day, the first one on which each variant holds. */
function asked(programme: Programme, typed: Typed): readonly At[] {
  const place = areaOption(typed, 'place')
  const on = option(typed, 'on') === undefined ? undefined : dayOption(typed, 'on')
  const here = programme.variants.filter((v) => place === undefined || isWithin(place, v.in))
  if (here.length === 0) refuse('cli.rule-missing', { programme: programme.id, place: place ?? '—' })
  const wanted = here.map((v): At => ({ area: place ?? v.in, on: on ?? v.from }))
  return [...new Map(wanted.map((at) => [`${at.area} ${at.on}`, at])).values()]
}

type At = { readonly area: AreaCode; readonly on: Day }
