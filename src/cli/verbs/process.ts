/** `process list`, `process draw`: how cases run, as data, as a picture and as a list of stages. */
import { processes } from '#catalogue'
import { inLanguage, type Language, refuse, type Words } from '#kernel'
import { drawingOf, type OutlineStage, type Process } from '#process'
import { option, wordAt } from '../typed.ts'
import type { PlainVerb, Typed } from '../verb.ts'

export const processList: PlainVerb = {
  name: 'process list',
  usage: '',
  summary: 'every process by which cases run, with its version, stages, actions and the duties it takes',
  needs: 'nothing',
  async run() {
    const listed = processes.map(({ id, version, name, parties, stages, actions }) => ({
      id,
      version,
      name,
      duties: [...new Set(Object.values(parties).flatMap((one) => ('duty' in one ? [one.duty] : [])))],
      stages: Object.keys(stages),
      actions: Object.keys(actions),
    }))
    const text = listed.map(
      ({ id, version, name, stages, actions }) =>
        `${id} ${name.zh} / ${name.en} v${version}  ${stages.length} stages, ${actions.length} actions`,
    )
    return { json: listed, text: text.join('\n') }
  },
}

export const processDraw: PlainVerb = {
  name: 'process draw',
  usage: 'PROCESS [--language zh|en|easy] [--outline]',
  summary: 'a process as a picture (SVG), or as the list of its stages and ways on',
  options: {
    language: { type: 'string', meaning: 'of the words; Chinese without it' },
    outline: { type: 'boolean', meaning: 'the list instead of the picture' },
  },
  needs: 'nothing',
  async run(typed) {
    const process = getProcess(wordAt(typed, 0, 'PROCESS'))
    const language = languageOf(typed)
    const { svg, outline } = drawingOf(process, { language })
    const listed = outline.map((stage) => stageLines(stage, language)).join('\n')
    const text = typed.options.outline === true ? `${inLanguage(process.name, language)}\n${listed}` : svg
    return { json: { process: process.id, svg, outline }, text }
  },
}

const byItself = { zh: '自动', en: 'by itself', easy: '自动' }

const languages: readonly Language[] = ['zh', 'en', 'easy']

const getProcess = (id: string): Process =>
  processes.find((one) => one.id === id) ??
  refuse('cli.process-unknown', { value: id, known: processes.map((one) => one.id).join('、') })

function languageOf(typed: Typed): Language {
  const asked = option(typed, 'language') ?? 'zh'
  return (
    languages.find((one) => one === asked) ??
    refuse('cli.language-unknown', { value: asked, known: languages.join('、') })
  )
}

/** The stage with who holds it and by when; under it every way on, and what else may be done. */
function stageLines({ words, who, within, ways, also }: OutlineStage, language: Language): string {
  const say = (said: Words | null) => (said ? inLanguage(said, language) : '')
  const head = [words, who, within].map(say).filter((part) => part !== '')
  const on = ways
    .filter(({ always }) => !always)
    .map(({ says, toWords }) => `  → ${say(toWords)}（${says ? say(says) : say(byItself)}）`)
  const beside = also.length === 0 ? [] : [`  · ${also.map(say).join(' / ')}`]
  return [head.join(' · '), ...on, ...beside].join('\n')
}
