import { readFileSync } from 'node:fs'
import { parseSync } from 'vite'
import { describe, expect, it } from 'vitest'
import { createTranslator } from '../words/createTranslator.ts'
import type { Dictionary } from '../words/Dictionary.ts'
import { matchesPhrase } from '../words/matchesTyped.ts'
import { en } from './en.ts'

/*
 * What holds for every language. Each check returns the faults it finds, so that the last part of
 * this file can show it one.
 */

const TAGS =
  'en zh-CN zh-TW ja ko de fr es pt-BR it nl ru uk pl tr ar he fa hi bn th vi id sv'.split(' ')

const modules = import.meta.glob<Record<string, Dictionary>>(['./*.ts', '!./*.test.ts'], {
  eager: true,
})
const files = Object.entries(modules).map(([path, module]) => ({
  tag: path.slice('./'.length, -'.ts'.length),
  module,
}))
const dictionaries = files.flatMap(({ module }) => Object.values(module))

/** Every text by its path, as `errors.offline`. */
function textsOf(words: object, path = '', texts = new Map<string, string>()): typeof texts {
  for (const [key, value] of Object.entries(words) as [string, unknown][]) {
    if (typeof value === 'object' && value !== null) textsOf(value, `${path}${key}.`, texts)
    else texts.set(`${path}${key}`, String(value))
  }
  return texts
}

const english = textsOf(en.words)

/** The texts that a rule finds, as `path: text`. */
function faulty(words: object, isFault: (text: string, path: string) => boolean): string[] {
  return [...textsOf(words)]
    .filter(([path, text]) => isFault(text, path))
    .map(([path, text]) => `${path}: ${text}`)
}

/* --- The file and its texts --- */

const camelCased = (tag: string): string => tag.replace(/-(\w)/g, (_, letter: string) => letter)

/** `textInfo` became `getTextInfo()`, and not every engine has either. */
function directionOf(lang: string): string {
  interface TextInfo {
    direction?: string
  }
  const locale = new Intl.Locale(lang) as Intl.Locale & {
    textInfo?: TextInfo
    getTextInfo?: () => TextInfo
  }
  const info = locale.getTextInfo?.() ?? locale.textInfo
  return info?.direction ?? (['ar', 'fa', 'he', 'ur'].includes(locale.language) ? 'rtl' : 'ltr')
}

/** The language's own word is the English one. */
const SAME_AS_ENGLISH: Record<string, string[]> = {
  de: ['details', 'codeLabel'],
  fr: ['codeLabel'],
  it: ['passwordLabel'],
  nl: ['details', 'codeLabel'],
}

function sameAsEnglish({ words }: Dictionary): string[] {
  return [...textsOf(words)]
    .filter(([path, text]) => path !== 'countedItem' && text === english.get(path))
    .map(([path]) => path)
}

const placeholdersOf = (text: string): string =>
  [...text.matchAll(/\{.*?\}|[{}]/g)]
    .map(([found]) => found)
    .toSorted()
    .join(' ')

const misplaced = ({ words }: Dictionary): string[] =>
  faulty(words, (text, path) => placeholdersOf(text) !== placeholdersOf(english.get(path) ?? ''))

const untidy = ({ words }: Dictionary): string[] =>
  faulty(words, (text) => !/\S/.test(text) || text !== text.trim() || /\.\.|[!！¡]| {2}/.test(text))

/** The view sets it in bold, and quotation marks would read as part of what is to be typed. */
const quoted = ({ words }: Dictionary): string[] =>
  faulty(words, (text) =>
    /["'‘’‚“”„«»‹›「」『』]\s*\{text\}|\{text\}\s*["'‘’“”«»‹›「」『』]/.test(text),
  )

/** A straight apostrophe, or a common space where the line must not break. */
const badlySet = ({ lang, words }: Dictionary): string[] =>
  faulty(
    words,
    (text) =>
      (/^(fr|it)$/.test(lang) && text.includes("'")) ||
      (lang === 'fr' && /[^\u202f][?:;»]|«(?!\u202f)/.test(text)),
  )

/** What says different things must say them with different words. */
const DISTINCT = [
  // What became of the account, most of all.
  ['notDeleted', 'deletionRefused', 'deletedTitle', 'nothingDeleted', 'unconfirmedTitle'],
  ['deletedDescription', 'deletedInOtherTab', 'deletedNext', 'unconfirmedNothing'],
  ['unconfirmedPresent', 'unconfirmedNothing', 'unconfirmedProbing', 'seemsPresent'],
  ['outcomeUnknown', 'unconfirmedAdvice', 'unconfirmedNothing'],
  ['keepAccount', 'deleteAccount', 'continue', 'back', 'close', 'done'],
  ['tryAgain', 'checkAgain', 'continue', 'close'],
  ['codeWillBeSent.PHONE_PASSCODE', 'codeWasSent.PHONE_PASSCODE', 'codeWasSent.EMAIL_PASSCODE'],
  ['codeWillBeSent.EMAIL_PASSCODE', 'codeWasSent.EMAIL_PASSCODE', 'codeWillBeSent.PHONE_PASSCODE'],
  ['otherMethod.PHONE_PASSCODE', 'otherMethod.EMAIL_PASSCODE', 'otherMethod.PASSWORD'],
  ['sendCode', 'sendNewCode', 'sendingCode'],
  ['codeMissing', 'codeNotSent', 'passwordMissing'],
  ['showPassword', 'hidePassword', 'passwordLabel'],
  ['acknowledgement.type', 'acknowledgement.typeMasked', 'acknowledgement.typeMissing'],
  ['slotTitle.retention', 'slotTitle.exportData', 'slotTitle.alternatives', 'slotTitle.reason'],
  ['unavailableTitle.signed-out', 'unavailableTitle.account-changed', 'unavailableTitle.disabled'],
  // Two are the same in English: the two ways in which the app is not set up.
  [...english.keys()].filter((path) => path.startsWith('errors.') && !path.includes('app_not')),
]

function confused({ words }: Dictionary): string[] {
  const texts = textsOf(words)
  return DISTINCT.flatMap((paths) =>
    paths.filter((path, place) =>
      paths.slice(0, place).some((other) => texts.get(other) === texts.get(path)),
    ),
  )
}

/** "The account is deleted" or "was not deleted", in what may say neither. */
function overclaiming({ words }: Dictionary): string[] {
  const claims = [words.deletedTitle, words.notDeleted, words.nothingDeleted]
  const bare = claims.map((claim) => claim.replace(/[.。।]$/u, ''))
  const unsure = /^(unconfirmed|outcomeUnknown|deletionRefused|seemsPresent|errors\.|newCode)/
  return faulty(
    words,
    (text, path) => unsure.test(path) && bare.some((claim) => text.includes(claim)),
  )
}

/** Guilt and sorrow, by which people are kept from leaving. */
const GUILT: Record<string, RegExp> = {
  en: /\b(sorry|sad|unfortunately|regret|goodbye|lose)\b|miss you/i,
  'zh-CN': /抱歉|对不起|遗憾|难过|想念|不舍|舍不得|可惜/,
  'zh-TW': /抱歉|對不起|遺憾|難過|想念|不捨|捨不得|可惜/,
  ja: /残念|寂し|さみし|悲し|申し訳|ごめん|さようなら/,
  ko: /아쉽|슬프|슬퍼|그리|죄송|미안|안타깝/,
  de: /\bleider\b|traurig|vermiss|\bschade\b|entschuldig|tut uns leid|bedauer/i,
  fr: /désolé|triste|regret|manquer|malheureusement|dommage/i,
  es: /lament|triste|extrañ|echar(emos)? de menos|sentimos|perdón|desgracia/i,
  'pt-BR': /lament|triste|saudade|sentimos|infelizmente|desculp|\bpena\b/i,
  it: /purtroppo|dispiac|triste|mancher|scus|peccato/i,
  nl: /helaas|sorry|jammer|missen je|mis je|\bspijt|verdriet/i,
  ru: /жаль|жалеем|сожал|груст|скуча|извин|прости|увы/i,
  uk: /шкода|на жаль|сумно|сумув|вибач|перепрош|прикро/i,
  pl: /przykro|smut|tęskni|niestety|przeprasza|żału|szkoda/i,
  tr: /üzgün|üzül|maalesef|özle|yazık|özür/i,
  ar: /نأسف|للأسف|آسف|حزين|يحزن|نشتاق|نفتقد|نعتذر|عذر/,
  he: /מצטער|עצוב|נתגעגע|חבל ש|לצערנו|סליחה/,
  fa: /متأسف|متاسف|ناراحت|دلتنگ|غمگین|پوزش|افسوس/,
  hi: /क्षमा|खेद|दुख|दुःख|याद आ|माफ़|अफ़सोस/,
  bn: /দুঃখ|মনে পড়|ক্ষমা|মিস কর|আফসোস/,
  th: /เสียใจ|ขออภัย|ขอโทษ|คิดถึง|เศร้า|เสียดาย/,
  vi: /rất tiếc|xin lỗi|buồn|nhớ bạn|đáng tiếc/i,
  id: /maaf|sayang|sedih|rindu|menyesal|sesal/i,
  sv: /tyvärr|ledsen|ledsamt|sakna[rs]? dig|ursäkt|beklaga/i,
}

const guilty = ({ lang, words }: Dictionary): string[] =>
  faulty(words, (text) => GUILT[lang]?.test(text) ?? true)

/* --- The phrase --- */

const fullWidth = (text: string): string =>
  text
    .replace(/[!-~]/g, (character) => String.fromCodePoint(character.charCodeAt(0) + 0xfee0))
    .replaceAll(' ', '\u3000')
const titleCase = (text: string, lang: string): string =>
  text.replace(/\p{L}+/gu, ([first = '', ...rest]) => first.toLocaleUpperCase(lang) + rest.join(''))
/** Of Latin letters only: elsewhere a mark makes another letter. */
const withoutAccents = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .replaceAll('ı', 'i')
    .replaceAll('İ', 'I')
    .replaceAll('ł', 'l')
    .replaceAll('đ', 'd')
const after = (text: string, letters: RegExp, mark: string): string =>
  text.replace(letters, (letter) => letter + mark)
const ARABIC_LETTER = /\p{Script=Arabic}(?=\p{Script=Arabic})/gu
const HEBREW_LETTER = /[א-ת]/g
/** What an Arabic keyboard and a Persian one have the other of, and what is left out in haste. */
const ARABIC_VARIANTS: Record<string, Record<string, string>> = {
  ar: { أ: 'ا', إ: 'ا', آ: 'ا', ة: 'ه', ى: 'ي', ي: 'ى' },
  fa: { ی: 'ي', ک: 'ك', آ: 'ا' },
}

function graphemesOf(text: string, lang: string): string[] {
  return [...new Intl.Segmenter(lang).segment(text)].map(({ segment }) => segment)
}

/** What a person may type, or a keyboard, an input method or a paste may make of it. */
function typedForms({ lang, words }: Dictionary): [string, string][] {
  const { phrase } = words.acknowledgement
  const [first = '', ...rest] = graphemesOf(phrase, lang)
  const variants = ARABIC_VARIANTS[lang]
  const forms: [string, string][] = [
    ['as it is', phrase],
    ['upper case', phrase.toLocaleUpperCase(lang)],
    ['upper case of another keyboard', phrase.toUpperCase()],
    ['lower case', phrase.toLocaleLowerCase(lang)],
    ['title case', titleCase(phrase, lang)],
    ['spaces around', ` \t${phrase} \n`],
    ['more spaces', `\u3000${phrase.replaceAll(' ', '  ')}\u00a0`],
    ['no-break spaces', phrase.replaceAll(' ', '\u00a0')],
    ['no spaces', phrase.replaceAll(' ', '')],
    ['spaces between letters', graphemesOf(phrase, lang).join(' ')],
    ['ideographic spaces', phrase.replaceAll(' ', '\u3000')],
    ['full width', fullWidth(phrase)],
    ...(['NFC', 'NFD', 'NFKC', 'NFKD'] as const).map((form): [string, string] => [
      form,
      phrase.normalize(form),
    ]),
    ['without accents', withoutAccents(phrase)],
    ['upper case without accents', withoutAccents(phrase).toUpperCase()],
    ['a byte-order mark before', `\ufeff${phrase}`],
    ['a word joiner inside', `${first}\u2060${rest.join('')}`],
    ['word joiners around words', phrase.replaceAll(' ', '\u2060 \u2060')],
    ['a soft hyphen inside', `${first}\u00ad${rest.join('')}`],
    ['marks of direction around', `\u200f\u2067${phrase}\u2069\u200e`],
    ['a joiner inside', `${first}\u200d${rest.join('')}`],
    ['a non-joiner inside', `${first}\u200c${rest.join('')}`],
    ['Hebrew points', after(phrase, HEBREW_LETTER, '\u05b7')],
    ['Arabic points', after(phrase, ARABIC_LETTER, '\u064e')],
    ['Arabic lengthening', after(phrase, ARABIC_LETTER, '\u0640')],
  ]
  if (lang === 'de') {
    forms.push(['written out', phrase.replace(/[äöü]/g, (v) => `${withoutAccents(v)}e`)])
  }
  // Two signs of the same sound: many write only the dot.
  if (lang === 'hi') forms.push(['a dot for the moon-dot', phrase.replaceAll('ँ', 'ं')])
  if (lang === 'ja') {
    forms.push([
      'hiragana',
      phrase.replace(/[ァ-ヶ]/g, (kana) => String.fromCodePoint(kana.charCodeAt(0) - 0x60)),
    ])
  }
  if (variants) {
    forms.push(['another keyboard', phrase.replace(/./gu, (one) => variants[one] ?? one)])
  }
  return forms
}

function refusedForms(dictionary: Dictionary, matches = matchesPhrase): string[] {
  const { lang, words } = dictionary
  return typedForms(dictionary)
    .filter(([, typed]) => !matches(typed, words.acknowledgement.phrase, lang))
    .map(([name, typed]) => `${name}: ${typed}`)
}

/** Another word, that must not do. */
function otherForms({ lang, words }: Dictionary, all: readonly Dictionary[]): string[] {
  const { phrase } = words.acknowledgement
  const graphemes = graphemesOf(phrase, lang)
  const { keepAccount, continue: onward, done, close } = words
  return [
    ...all.flatMap((other) => (other.lang === lang ? [] : [other.words.acknowledgement.phrase])),
    ...(phrase.includes(' ')
      ? [phrase.replace(/ \S+$/u, ''), phrase.replace(/^\S+ /u, ''), phrase.replace(/ .*/u, '')]
      : []),
    graphemes.slice(0, -1).join(''),
    graphemes.slice(1).join(''),
    `${phrase} ${phrase}`,
    `${phrase}${graphemes.at(-1)}`,
    keepAccount,
    onward,
    done,
    close,
    words.acknowledgement.type,
    '',
    ' ',
    ' \u3000\u00a0\t',
    '\u200b\ufeff',
    '.',
  ]
}

const acceptedOthers = (dictionary: Dictionary, all: readonly Dictionary[]): string[] =>
  otherForms(dictionary, all).filter((typed) =>
    matchesPhrase(typed, dictionary.words.acknowledgement.phrase, dictionary.lang),
  )

/* --- What it imports --- */

/** The modules that are left of a source's imports when its types are gone. */
function importsOf(path: string, text: string): string[] {
  const { module, errors } = parseSync(path, text)
  expect(errors, path).toEqual([])
  expect(module.dynamicImports, path).toEqual([])
  const imported = module.staticImports.filter(
    ({ entries }) => entries.length === 0 || entries.some(({ isType }) => !isType),
  )
  const passedOn = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ isType, moduleRequest }) => (isType ? [] : (moduleRequest?.value ?? []))),
  )
  return [...imported.map(({ moduleRequest }) => moduleRequest.value), ...passedOn]
}

/** Every file that an entry point of ours reaches by its imports. */
function reach(entry: URL, found = new Map<string, string[]>()): Map<string, string[]> {
  if (found.has(entry.href)) return found
  const imports = importsOf(entry.pathname, readFileSync(entry, 'utf8'))
  found.set(entry.href, imports)
  for (const specifier of imports) {
    const [, name] = /^@farewell\/(\w+)$/.exec(specifier) ?? []
    if (name) reach(new URL(`../../../${name}/src/index.ts`, import.meta.url), found)
    else if (/^\..*\.tsx?$/.test(specifier)) reach(new URL(specifier, entry), found)
  }
  return found
}

/* --- The tests --- */

it('has each language of the list, and no other', () => {
  expect(files.map(({ tag }) => tag).toSorted()).toEqual(TAGS.toSorted())
})

it('has no word list and no exception for a language that it does not have', () => {
  expect(Object.keys(GUILT).toSorted()).toEqual(TAGS.toSorted())
  expect(TAGS).toEqual(expect.arrayContaining(Object.keys(SAME_AS_ENGLISH)))
})

describe.each(files)('$tag', ({ tag, module }) => {
  const dictionary = Object.values(module)[0] ?? en
  const { lang, words } = dictionary
  const translator = createTranslator(dictionary)

  it('exports one dictionary, named after the file', () => {
    expect(Object.keys(module)).toEqual([camelCased(tag)])
    expect(lang).toBe(tag)
    expect(Intl.getCanonicalLocales(lang)).toEqual([lang])
  })

  it('runs in the direction of its script', () => {
    expect(dictionary.dir).toBe(directionOf(lang))
  })

  it('has the texts of English, in their order', () => {
    expect([...textsOf(words).keys()]).toEqual([...english.keys()])
  })

  it('has no text left in English', () => {
    expect(sameAsEnglish(dictionary)).toEqual(
      tag === 'en'
        ? [...english.keys()].filter((path) => path !== 'countedItem')
        : (SAME_AS_ENGLISH[tag] ?? []),
    )
  })

  it('has the placeholders of English, each in its text', () => {
    expect(misplaced(dictionary)).toEqual([])
  })

  it('is tidy', () => {
    expect(untidy(dictionary)).toEqual([])
    expect(quoted(dictionary)).toEqual([])
    expect(badlySet(dictionary)).toEqual([])
  })

  it('says different things differently, and no more than is known', () => {
    expect(confused(dictionary)).toEqual([])
    expect(overclaiming(dictionary)).toEqual([])
  })

  it('lays no guilt on anybody', () => {
    expect(guilty(dictionary)).toEqual([])
  })

  it('says a wait in the forms of the language', () => {
    expect(Intl.RelativeTimeFormat.supportedLocalesOf(lang)).toEqual([lang])
    const times = new Intl.RelativeTimeFormat(lang)
    for (const seconds of [1, 2, 5, 11, 21, 42]) {
      expect(translator.inTime(seconds)).toBe(times.format(seconds, 'second'))
    }
    expect(translator.inTime(90)).toBe(times.format(2, 'minute'))
    expect(translator.inTime(3600)).toBe(times.format(60, 'minute'))
    const sentence = translator.fill(words.resendWait, { when: translator.inTime(21) })
    expect(sentence).toContain(times.format(21, 'second'))
    expect(translator.number(1234567)).toBe(new Intl.NumberFormat(lang).format(1234567))
  })

  it('counts in the forms of the language', () => {
    const rules = new Intl.PluralRules(lang)
    const { pluralCategories } = rules.resolvedOptions()
    const forms = {
      ...Object.fromEntries(pluralCategories.map((category) => [category, category])),
      other: 'other',
    }
    const counts = [...Array.from({ length: 200 }, (_, count) => count), 1_000_000, 0.5, 1.5]
    const picked = new Set(counts.map((count) => translator.plural(forms, count)))
    expect([...picked].toSorted()).toEqual(pluralCategories.toSorted())
    for (const count of counts) {
      expect(translator.plural(forms, count)).toBe(rules.select(count))
      expect(translator.plural({ other: 'all' }, count)).toBe('all')
    }
  })

  it('shows the phrase that it asks for', () => {
    const { phrase, type, typeMissing } = words.acknowledgement
    for (const template of [type, typeMissing]) {
      expect(translator.fill(template, { text: phrase })).toContain(phrase)
    }
    expect(phrase.split(' ').length).toBeLessThanOrEqual(5)
    expect(phrase).toMatch(/^[\p{L}\p{M}\u200c ]{4,30}$/u)
  })

  it('takes the phrase however it is typed', () => {
    expect(refusedForms(dictionary)).toEqual([])
  })

  it('takes no other words for the phrase', () => {
    expect(acceptedOthers(dictionary, dictionaries)).toEqual([])
  })

  it('imports types only', () => {
    const source = readFileSync(new URL(`./${tag}.ts`, import.meta.url), 'utf8')
    expect(importsOf(`${tag}.ts`, source)).toEqual([])
  })
})

describe('a wait and a count, word for word', () => {
  const inTimes = (lang: string, seconds: number[]): string[] =>
    seconds.map(createTranslator({ ...en, lang }).inTime)

  it('in Russian, Polish and Arabic, which have more forms than English', () => {
    expect(inTimes('ru', [1, 2, 5, 11, 21, 90])).toEqual([
      'через 1 секунду',
      'через 2 секунды',
      'через 5 секунд',
      'через 11 секунд',
      'через 21 секунду',
      'через 2 минуты',
    ])
    expect(inTimes('pl', [1, 2, 5, 21, 42])).toEqual([
      'za 1 sekundę',
      'za 2 sekundy',
      'za 5 sekund',
      'za 21 sekund',
      'za 42 sekundy',
    ])
    expect(inTimes('ar', [1, 2, 5, 11, 3600])).toEqual([
      'خلال ثانية واحدة',
      'خلال ثانيتين',
      'خلال 5 ثوانٍ',
      'خلال 11 ثانية',
      'خلال 60 دقيقة',
    ])
  })

  it('takes the form of the count, and `other` where a host gave none', () => {
    const { plural } = createTranslator({ ...en, lang: 'ru' })
    const forms = { one: 'заметка', few: 'заметки', many: 'заметок', other: 'заметки' }
    expect([1, 2, 5, 11, 21, 22, 1.5].map((count) => plural(forms, count))).toEqual([
      'заметка',
      'заметки',
      'заметок',
      'заметок',
      'заметка',
      'заметки',
      'заметки',
    ])
    expect([1, 2, 5].map((count) => plural({ one: 'x', other: 'y' }, count))).toEqual([
      'x',
      'y',
      'y',
    ])
  })
})

it('the index reaches English only', () => {
  const reached = reach(new URL('../index.ts', import.meta.url))
  expect(reached.size).toBeGreaterThan(50)
  const locales = [...reached.keys()].filter((file) => file.includes('/ui/src/locales/'))
  expect(locales.map((file) => file.split('/').at(-1))).toEqual(['en.ts'])
})

describe('the checks themselves', () => {
  const withWords = (words: Partial<Dictionary['words']>): Dictionary => ({
    ...en,
    words: { ...en.words, ...words },
  })
  const withPhrase = (phrase: string, lang = 'en'): Dictionary => ({
    ...withWords({ acknowledgement: { ...en.words.acknowledgement, phrase } }),
    lang,
  })

  it('find a text that was left in English', () => {
    const rest = [...english.keys()].filter((path) => !/^(countedItem|done)$/.test(path))
    expect(sameAsEnglish(withWords({ done: 'Klar' }))).toEqual(rest)
  })

  it.each(['Wait.', 'Wait {When}.', 'Wait {when} {when}.', 'Wait {when.', 'Wait { when }.'])(
    'find the placeholder that is wrong in %j',
    (resendWait) => {
      expect(misplaced(withWords({ resendWait }))).toEqual([`resendWait: ${resendWait}`])
    },
  )

  it.each(['', ' ', 'Done ', '\u00a0Done', 'Done...', 'Done!', '完了！', 'All  done'])(
    'find %j untidy',
    (done) => {
      expect(untidy(withWords({ done }))).toEqual([`done: ${done}`])
    },
  )

  it.each(['Type “{text}”', 'Type "{text}" now', '「{text}」', '« {text} »'])(
    'find the quotation marks in %j',
    (type) => {
      const acknowledgement = { ...en.words.acknowledgement, type }
      expect(quoted(withWords({ acknowledgement }))).toHaveLength(1)
    },
  )

  it.each(["C'est fait", 'Fini ?', 'Fini\u00a0:', '«\u202fFini »'])('find %j badly set', (done) => {
    expect(badlySet({ ...withWords({ done }), lang: 'fr' })).toContain(`done: ${done}`)
  })

  it('find one text in the place of another', () => {
    const { codeWasSent, deletedTitle } = en.words
    expect(confused(withWords({ codeWillBeSent: codeWasSent }))).toHaveLength(2)
    expect(confused(withWords({ notDeleted: deletedTitle }))).toEqual(['deletedTitle'])
    expect(
      confused(withWords({ errors: { ...en.words.errors, offline: en.words.errors.server } })),
    ).toEqual(['errors.server'])
  })

  it('find a claim that nobody can make', () => {
    const { notDeleted, errors, seemsPresent } = en.words
    const claim = `${notDeleted} Try again.`
    expect(overclaiming(withWords({ deletionRefused: claim }))).toHaveLength(1)
    expect(overclaiming(withWords({ seemsPresent: `${seemsPresent} ${notDeleted}` }))).toHaveLength(
      1,
    )
    expect(overclaiming(withWords({ errors: { ...errors, timeout: claim } }))).toHaveLength(1)
  })

  it('find guilt, and a language whose words for it nobody has listed', () => {
    expect(guilty(withWords({ done: 'We are sorry' }))).toEqual(['done: We are sorry'])
    expect(guilty({ ...en, lang: 'xx' })).toHaveLength(english.size)
  })

  it('find a direction that is wrong', () => {
    expect(['ar', 'he', 'fa', 'zh-TW'].map(directionOf)).toEqual(['rtl', 'rtl', 'rtl', 'ltr'])
  })

  it('find each way of typing that is not understood', () => {
    const refused = dictionaries.flatMap((dictionary) =>
      refusedForms(dictionary, (typed, phrase) => typed === phrase),
    )
    const understood = dictionaries
      .flatMap(typedForms)
      .map(([name]) => name)
      .filter((name) => !refused.some((fault) => fault.startsWith(`${name}: `)))
    expect([...new Set(understood)]).toEqual(['as it is', 'NFC', 'NFKC'])
  })

  it('find a phrase that too much is taken for', () => {
    expect(acceptedOthers(withPhrase('keep account'), [])).toEqual(['Keep account'])
    expect(acceptedOthers(withPhrase('done'), [])).toEqual(['Done'])
    expect(acceptedOthers(withPhrase('a \u200b\u200b'), [])).toContain('a')
    expect(acceptedOthers(en, [{ ...en, lang: 'xx' }])).toEqual(['delete my account'])
  })

  it('see an import that is no type', () => {
    expect(
      importsOf('a.ts', "import type { A } from './a.ts'\nimport { type B } from './b.ts'"),
    ).toEqual([])
    expect(importsOf('a.ts', "import { en } from './en.ts'")).toEqual(['./en.ts'])
    expect(importsOf('a.ts', "import './en.ts'")).toEqual(['./en.ts'])
    expect(
      importsOf('a.ts', "export { en } from './en.ts'\nexport type { A } from './a.ts'"),
    ).toEqual(['./en.ts'])
  })
})
