/** Formats that are told by name and refused, each with the way to a readable one. */

export const foreign: Readonly<Record<string, { zh: string; en: string; mendZh: string; mendEn: string }>> = {
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
