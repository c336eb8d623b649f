/** The sentences for plan documents that cannot be read, or not whole. */
import type { ProblemWords } from '#kernel'
import { foreign } from './document-foreign.ts'

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
      `“${name}”解开后有 ${size} MB，超过 ${limit} MB 的上限，没有读取。请检查文件是否正常，或另存为纯文本后再导入。`,
    en: ({ name, size, limit }) =>
      `“${name}” unpacks to ${size} MB; the limit is ${limit} MB, so it was not read. Check the file, or save it as plain text and import that.`,
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
