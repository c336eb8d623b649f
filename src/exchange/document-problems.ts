/** The sentences for plan documents that cannot be read, or not whole. */
import type { ProblemWords } from '#kernel'

/** What a file turned out to be, and how to make a readable one of it. */
const foreign: Readonly<Record<string, { zh: string; en: string; mendZh: string; mendEn: string }>> = {
  doc: {
    zh: '旧版 Word 文档（.doc）',
    en: 'an old Word document (.doc)',
    mendZh: '请用 Word 或 WPS 打开，另存为 .docx 后再导入',
    mendEn: 'Open it in Word or WPS, save it as .docx and import that',
  },
  wps: {
    zh: 'WPS 文字文档（.wps）',
    en: 'a WPS document (.wps)',
    mendZh: '请用 WPS 打开，另存为 .docx 后再导入',
    mendEn: 'Open it in WPS, save it as .docx and import that',
  },
  ofd: {
    zh: 'OFD 版式文件',
    en: 'an OFD file',
    mendZh: '请用版式阅读软件打开，转换为 .docx 或 PDF 后再导入',
    mendEn: 'Open it in an OFD reader, convert it to .docx or PDF and import that',
  },
  xls: {
    zh: '表格文件（Excel）',
    en: 'a spreadsheet',
    mendZh: '请把规划正文和任务表复制到 Word 文档，存为 .docx 后再导入',
    mendEn: 'Copy the plan and its tables into a Word document, save it as .docx and import that',
  },
  ppt: {
    zh: '演示文稿',
    en: 'a presentation',
    mendZh: '请导入规划正文，格式为 .docx、PDF、网页或纯文本',
    mendEn: 'Import the plan itself as .docx, PDF, web page or plain text',
  },
  rtf: {
    zh: 'RTF 文档',
    en: 'an RTF document',
    mendZh: '请用 Word 或 WPS 打开，另存为 .docx 后再导入',
    mendEn: 'Open it in Word or WPS, save it as .docx and import that',
  },
  odt: {
    zh: 'OpenDocument 文档（.odt）',
    en: 'an OpenDocument text (.odt)',
    mendZh: '请用文字处理软件打开，另存为 .docx 后再导入',
    mendEn: 'Open it in a word processor, save it as .docx and import that',
  },
  mht: {
    zh: '网页归档文件（.mht）',
    en: 'a web archive (.mht)',
    mendZh: '请在浏览器中打开，另存为“仅网页（.html）”或打印为 PDF 后再导入',
    mendEn: 'Open it in a browser, save it as a single web page (.html) or print it to PDF, and import that',
  },
  image: {
    zh: '图片',
    en: 'a picture',
    mendZh: '请先做文字识别（OCR），存为 .docx 或纯文本后再导入',
    mendEn: 'Have it recognised (OCR) first, save the text as .docx or plain text and import that',
  },
  archive: {
    zh: '压缩包',
    en: 'an archive',
    mendZh: '请先解压，再导入里面的规划文件',
    mendEn: 'Unpack it and import the plan inside',
  },
}

const whatZh = (kind: unknown) => foreign[String(kind)]
const unreadable = { zh: '无法识别的文件', en: 'a file of an unknown kind', mendZh: '', mendEn: '' }

export const documentProblems = {
  'document.foreign': {
    status: 422,
    zh: ({ name, kind }) => {
      const { zh, mendZh } = whatZh(kind) ?? unreadable
      return `“${name}”是${zh}，不能直接读取。${mendZh}。`
    },
    en: ({ name, kind }) => {
      const { en, mendEn } = whatZh(kind) ?? unreadable
      return `“${name}” is ${en} and cannot be read as it is. ${mendEn}.`
    },
  },
  'document.not-text': {
    status: 422,
    zh: ({ name }) =>
      `“${name}”里不是文字，也不是能读取的文档。可以导入 .docx、PDF、网页（.html）、Markdown（.md）和纯文本（.txt）。`,
    en: ({ name }) =>
      `“${name}” holds neither text nor a document that can be read. Import .docx, PDF, a web page (.html), Markdown (.md) or plain text (.txt).`,
  },
  'document.empty': {
    status: 422,
    zh: ({ name }) => `“${name}”里没有文字。请检查是否选对了文件。`,
    en: ({ name }) => `“${name}” holds no text. Check that it is the right file.`,
  },
  'document.too-large': {
    status: 413,
    zh: ({ name, size, limit }) =>
      `“${name}”有 ${size} MB，超过 ${limit} MB 的上限。请去掉图片或另存为纯文本后再导入。`,
    en: ({ name, size, limit }) =>
      `“${name}” has ${size} MB; the limit is ${limit} MB. Remove its pictures or save it as plain text and import that.`,
  },
  'document.unpacks-too-large': {
    status: 413,
    zh: ({ name, size, limit }) =>
      `“${name}”解开后文字部分有 ${size} MB，超过 ${limit} MB 的上限，没有读取。请检查文件是否正常，或另存为纯文本后再导入。`,
    en: ({ name, size, limit }) =>
      `The text of “${name}” unpacks to ${size} MB; the limit is ${limit} MB, so it was not read. Check the file, or save it as plain text and import that.`,
  },
  'document.broken': {
    status: 422,
    zh: ({ name, kind }) =>
      `“${name}”像是 ${kind} 文件，但已损坏或不完整，打不开。请重新下载或重新另存一份后再导入。`,
    en: ({ name, kind }) =>
      `“${name}” looks like a ${kind} file, but it is damaged or incomplete. Download it or save it again and import that.`,
  },
  'document.locked': {
    status: 422,
    zh: ({ name }) => `“${name}”设有打开密码。请去掉密码，另存一份后再导入。`,
    en: ({ name }) =>
      `“${name}” is protected by a password. Remove the password, save a copy and import that.`,
  },
  'document.no-text-in-pdf': {
    status: 422,
    zh: ({ name, pages }) =>
      `“${name}”共 ${pages} 页，里面没有文字，可能是扫描件。请先做文字识别（OCR），再导入识别后的文件。`,
    en: ({ name, pages }) =>
      `There is no text in the ${pages} pages of “${name}”; it is probably a scan. Have it recognised (OCR) first and import the result.`,
  },
  'document.pdf-letters-unknown': {
    status: 422,
    zh: ({ name }) =>
      `“${name}”里的字体没有附带文字对照，读不出是什么字。请用原来的 Word 文件导入，或做文字识别（OCR）后再导入。`,
    en: ({ name }) =>
      `The fonts of “${name}” do not say which letters they draw. Import the Word file it was made from, or have it recognised (OCR) first.`,
  },
  'document.too-many-pages': {
    status: 413,
    zh: ({ name, pages, limit }) =>
      `“${name}”有 ${pages} 页，超过 ${limit} 页的上限。请只留下规划部分后再导入。`,
    en: ({ name, pages, limit }) =>
      `“${name}” has ${pages} pages; the limit is ${limit}. Keep the plan only and import that.`,
  },
  'document.tangled': {
    status: 422,
    zh: ({ name }) =>
      `“${name}”的结构异常：嵌套过深或内容过多，没有读取。请在浏览器或文字处理软件中打开，把正文复制为纯文本后再导入。`,
    en: ({ name }) =>
      `“${name}” is built abnormally: nested too deeply or too many parts, so it was not read. Open it, copy its text into a plain text file and import that.`,
  },
  'document.named-otherwise': {
    status: 422,
    zh: ({ name, kind }) => `“${name}”的扩展名与内容不符：内容是 ${kind}，已按 ${kind} 读取。`,
    en: ({ name, kind }) => `The ending of “${name}” does not fit: it holds ${kind} and was read as ${kind}.`,
  },
  'document.letters-lost': {
    status: 422,
    zh: ({ count }) => `有 ${count} 个字无法辨认，显示为“�”。请对照原件核对。`,
    en: ({ count }) =>
      `${count} characters could not be made out and show as “�”. Check them against the original.`,
  },
  'document.pages-without-text': {
    status: 422,
    zh: ({ pages }) => `第 ${pages} 页没有文字，可能是图片或扫描页，没有读到。请对照原件核对。`,
    en: ({ pages }) =>
      `No text on page ${pages}; it may be a picture or a scan and was not read. Check the original.`,
  },
  'document.pictures': {
    status: 422,
    zh: ({ count }) => `文件中有 ${count} 张图片，图片里的文字没有读取。请对照原件核对。`,
    en: ({ count }) =>
      `The document holds ${count} pictures; text inside them was not read. Check the original.`,
  },
} satisfies ProblemWords
