/** Sentences for what an officer asked that the desk cannot give. */
import type { ProblemWords } from '#kernel'

export const deskProblems = {
  'desk.area-not-yours': {
    status: 403,
    zh: ({ area }) => `“${area}”不在您的辖区内，没有显示任何内容。请选择您辖区内的地区。`,
    en: ({ area }) => `“${area}” lies outside your area, so nothing is shown. Choose a place inside it.`,
  },
  'desk.no-plan': {
    status: 404,
    zh: () => '还没有导入您所在地区的规划。请市残工委办公室先导入规划文件。',
    en: () => 'No plan of your area has been imported yet. Ask the office of the committee to import it.',
  },
  'desk.no-such-record': {
    status: 404,
    zh: ({ kind }) => `没有可以在这里登记的“${kind}”记录。请从人员页面选择要登记的情况。`,
    en: ({ kind }) => `There is no record “${kind}” to be stated here. Choose one on the person’s page.`,
  },
  'desk.no-such-file': {
    status: 404,
    zh: () => '没有找到这份附件，或不在您的辖区和职责范围内。请从事项页面重新下载。',
    en: () =>
      'This file was not found, or it lies outside your area and duties. Download it from the page of its case.',
  },
  'desk.no-such-unit': {
    status: 400,
    zh: ({ value }) => `规划里没有代码为“${value}”的单位或领域。请在规划任务页面重新选择。`,
    en: ({ value }) => `The plan has no unit or field “${value}”. Choose one on the plan board.`,
  },
  'desk.no-such-indicator': {
    status: 404,
    zh: ({ no }) => `规划里没有第 ${no} 项指标。请从指标列表重新进入。`,
    en: ({ no }) => `The plan has no indicator ${no}. Start again from the list of indicators.`,
  },
  'desk.draft-without-name': {
    status: 500,
    zh: ({ fact }) => `登记事项“${fact}”没有可引用的名称，无法写出草稿。请联系系统维护人员。`,
    en: ({ fact }) =>
      `Fact “${fact}” is exported under no name, so no draft can be written. Tell the maintainers.`,
  },
  'desk.programme-unknown': {
    status: 422,
    zh: ({ programme }) => `没有名为“${programme}”的补贴。请从列表中选择。`,
    en: ({ programme }) => `There is no programme “${programme}”. Choose one of the list.`,
  },
  'desk.plan-too-much': {
    status: 422,
    zh: ({ name, seconds }) =>
      `“${name}”在 ${seconds} 秒内没有读完，没有导入。请确认这是规划文件；文件很大的，请拆分后分别导入。`,
    en: ({ name, seconds }) =>
      `“${name}” could not be read within ${seconds} seconds and was not taken in. Make sure it is a plan; split a very large file.`,
  },
} satisfies ProblemWords
