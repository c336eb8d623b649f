/** The accessibility statement, in words that promise only what is tested. */
import type { PlainPhrases } from './phrases.ts'

export const accessibilityWords = {
  title: { zh: '无障碍声明', en: 'Accessibility statement', easy: '这个网站好不好用' },
  lead: {
    zh: '这个网站为看、听、动、读各不相同的人而做。不好用，就是出了错，我们负责改。',
    en: 'This site is made for people who see, hear, move and read differently. When it is hard to use, that is a fault, and ours to mend.',
    easy: '这个网站给每个人用。不好用，请告诉我们，我们来改。',
  },
  can: { zh: '您可以', en: 'You can', easy: '您可以' },
  canKeyboard: {
    zh: '只用键盘完成每一件事，并且始终看得见焦点在哪里；',
    en: 'do everything with a keyboard alone, always seeing where you are;',
    easy: '只用键盘。',
  },
  canZoom: {
    zh: '放大到 400%，或用手机窄屏，不必左右滚动正文；',
    en: 'enlarge to 400 % or use a narrow phone without scrolling text sideways;',
    easy: '把字放很大。',
  },
  canListen: {
    zh: '用读屏软件或浏览器朗读，页面按顺序读，状态都有文字；',
    en: 'listen with a screen reader or your browser: pages read in order and every status is a word;',
    easy: '让手机读给您听。',
  },
  canScript: {
    zh: '关掉脚本，用旧手机、慢网络，每件事照样能办；',
    en: 'switch scripts off and use an old phone on a slow network: everything still works;',
    easy: '用旧手机也行。',
  },
  canPlain: {
    zh: '选择简明中文、大字、高对比，或随系统使用深色；',
    en: 'choose plain Chinese, large type, high contrast, or your system’s dark mode;',
    easy: '选简单的话。选大字。',
  },
  canPrint: { zh: '把结果打印出来带走。', en: 'print a result and take it with you.', easy: '打印出来。' },
  tested: { zh: '怎样检查的', en: 'How it is checked', easy: '怎么检查' },
  testedText: {
    zh: '目标是 WCAG 2.2 AA 级。每次修改都会自动用 axe 检查每一个页面及其出错状态，并检查 320 像素宽、无脚本、只用键盘的情形。自动检查发现不了所有问题，所以更需要您告诉我们。',
    en: 'The aim is WCAG 2.2 level AA. With every change each page and its error states are checked automatically with axe, and at 320 pixels, without scripts and with the keyboard alone. Automatic checks do not find everything, so please tell us.',
    easy: '每次改动，电脑都会检查。电脑看不出所有的错，请您告诉我们。',
  },
  not: { zh: '还没有做到的', en: 'Not there yet', easy: '还没做好的' },
  notScreenReader: {
    zh: '还没有请视障、听障、肢体和智力障碍的使用者做过完整测试；',
    en: 'people with visual, hearing, physical and intellectual impairments have not yet tested it in full;',
    easy: '还没请残疾朋友全部试过。',
  },
  notSign: { zh: '还没有手语视频；', en: 'there are no sign-language videos yet;', easy: '还没有手语。' },
  notTables: {
    zh: '宽表格在窄屏上需要在表格内左右滚动。',
    en: 'wide tables scroll sideways within themselves on narrow screens.',
    easy: '大的表要左右移动。',
  },
  tell: { zh: '遇到困难请告诉我们', en: 'Tell us what is in your way', easy: '不好用就告诉我们' },
  tellText: {
    zh: '打电话说明在哪一页、遇到什么困难。看不了网页的，我们用您方便的方式把内容告诉您。',
    en: 'Call and say which page and what happened. If you cannot use the page, we will give you its content in a way that suits you.',
    easy: '打电话说一说。我们讲给您听。',
  },
} satisfies PlainPhrases
