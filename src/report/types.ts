/**
 * The contract that everything hangs on: an edition is one report, compiled.
 *
 * The generator writes these shapes, the app reads them, tests and outsiders rely on them.
 * Offsets are UTF-16 code units into a paragraph's `text`.
 */

/** One compiled report. */
export interface Edition {
  /** 2 since tables and notes have shapes of their own; 1 had them as paragraphs. */
  schemaVersion: 2
  /** Chosen by the publisher, part of every address: `shenyang-2021`. */
  id: string
  meta: Meta
  /** A tree, in document order. */
  sections: Section[]
  /** In document order. */
  figures: Figure[]
  /** The report's footnotes and endnotes in order; left out where it has none. */
  notes?: Note[]
  /** Glossary entries that occur in this edition. */
  terms: Term[]
  /** Questions about this edition. */
  questions: Question[]
  editorial: Editorial
}

/** The edition as the app first loads it: its questions are loaded by the quiz alone. */
export type EditionBundle = Omit<Edition, 'questions'>

/** What `<id>.questions.json` holds. */
export interface QuestionBundle {
  questions: Question[]
  /** Which of this edition's sections a law question belongs to: section ids by question id. */
  law: Record<string, string[]>
}

/** Facts printed on the report itself; null where it prints none, never guessed. */
export interface Meta {
  title: string
  issuer: string | null
  /** The year reported on, not the year of publication. */
  year: number | null
  /** ISO date, `2022-02-15`. */
  publishedOn: string | null
  source: string | null
  /** Of the source file's bytes, in hex. */
  sha256: string
}

/** What the editor adds; everything is optional for a new edition. */
export interface Editorial {
  /** Ids of the figures that lead the home screen. */
  lead: string[]
  /** Short names for cards, by section id. */
  shortTitles: Record<string, string>
  /** Address of the original. */
  address?: string
  /** Who publishes the app and how to reach them, as a reader is told. */
  contact?: string
}

/** Who publishes the app, as it says of itself. */
export type Publisher = PublisherKind & {
  /** How the publisher is reached, where an edition does not say otherwise. */
  contact?: string
  /** Where the publisher's originals can be looked for, where an edition has no address of its own. */
  address?: string
}

type PublisherKind =
  /** The authority that issues the reports. */
  | { kind: '发文机关'; name: string }
  /** A body that an authority asked; `for` is the authority. */
  | { kind: '受托单位'; name: string; for: string }
  /** Whoever else. */
  | { kind: '其他'; name?: string }

/** What the app says of whose it is. */
export interface WhoseApp {
  /** The app's name, as a browser or a home screen has it. */
  name: string
  /** Who publishes it, in a sentence. */
  by: string
  /** What it says beside an edition, by the edition's id. */
  editions: Record<string, Whose>
}

/** What the app says of whose it is beside one edition. */
export interface Whose {
  /** At the foot of home, and of the site's pages. */
  home: string
  /** In 我的, at length. */
  about: string
  /** At the foot of a picture that leaves the phone. */
  picture: string
  /** Who publishes the app and how to reach them. */
  contact?: string
  /** Where the original can be looked for by its title. */
  originals?: string
}

export interface Section {
  /** Path of printed ordinals: `1`, `1-3`, `1-3-7`; `intro` for what precedes the first heading. */
  id: string
  /** 1 for 一、, 2 for （一）, 3 for 1. */
  level: number
  /** As shown: `一、` `（三）` `7.` or empty. */
  marker: string
  title: string
  /** All its text in order, that of its tables' cells too. */
  paragraphs: Paragraph[]
  /** How those of its paragraphs that stand in tables stand there; left out where none does. */
  tables?: Table[]
  children: Section[]
}

/** A table of the report. Its words are paragraphs of its section, each in one cell. */
export interface Table {
  /** `1-3.t1` */
  id: string
  /** The cells that begin in each row, from the left; one that spans rows stands in its first alone. */
  rows: TableCell[][]
}

export interface TableCell {
  /** Ids of the paragraphs in it, in order; none in an empty cell. */
  paragraphs: string[]
  /** It names what stands below it, or what stands to the right of it. */
  heads?: 'column' | 'row'
  /** How many rows it takes, where more than one. */
  rowSpan?: number
  /** How many columns it takes, where more than one. */
  columnSpan?: number
}

/** A footnote or an endnote. */
export interface Note {
  /** `note1` */
  id: string
  /** As printed, without brackets: `1` `①` */
  mark: string
  /** Its text, a paragraph each. */
  paragraphs: string[]
  /** Where the text bears its mark, which is not in the text itself. */
  places: NotePlace[]
}

/** A mark stands before the character at `offset` of the paragraph, or else of the section's title. */
export interface NotePlace {
  sectionId: string
  paragraphId?: string
  offset: number
}

export interface Paragraph {
  /** `1-3-7.p1` */
  id: string
  text: string
  /** Left out of what is shipped. */
  source?: Place
}

/** A place in the source file, 1-based. */
export interface Place {
  line: number
  column: number
}

export type FigureKind =
  | 'count'
  | 'percent'
  | 'points'
  | 'money'
  | 'duration'
  | 'ratio'
  | 'multiple'
  | 'rank'

export type Bound = 'exact' | 'over' | 'atLeast' | 'within' | 'under' | 'about' | 'near'

export interface Figure {
  /** `1-3-7.p1.f2` */
  id: string
  paragraphId: string
  /** `text.slice(start, end)` of the paragraph is `text`. */
  start: number
  end: number
  /** As shown, adjoining bound word included: `1.9万余份`, `超1.2亿元`, `全省第一`. */
  text: string
  /** In the plain unit: 19000, 120000000, 52, 1; a range is [low, high]. */
  value: number | [number, number]
  /** `份` `元` `个百分点` `名` `%` `倍`; empty where none is printed. */
  unit: string
  kind: FigureKind
  bound: Bound
  /** Its meaning in the report's own words: `实际网办率`. */
  label: string
  change?: Change
  /** Id of the figure that this one is a part of. */
  whole?: string
}

export interface Change {
  direction: 'up' | 'down'
  /** Id of the figure that changed. */
  of?: string
  /** Compared with when, in the report's words: `上一年度`. */
  since?: string
  /** Id of the figure that prints the earlier value. */
  previousFigure?: string
  /** The earlier value, derived by subtracting 个百分点 from an exact share and in no other way. */
  previous?: number
}

/** A stretch of a text: `text.slice(start, end)`. */
export interface Slice {
  start: number
  end: number
}

/** A slice of one paragraph. */
export interface Span extends Slice {
  paragraphId: string
}

export interface Term {
  id: string
  name: string
  meaning: string
  /** Where the meaning is from: a law and article, the report, or `编者说明`. */
  source: string
  places: Span[]
}

/**
 * Number of an article in its law: 133. One that an amendment put in behind it, 第一百三十三条之一,
 * is an article of its own and no part of 133: '133-1'.
 */
export type ArticleNumber = number | `${number}-${number}`

/** Article of a law: `paragraph` and `item` count from 1. */
export interface Citation {
  /** Name without 《》 and without 中华人民共和国: `行政复议法`. */
  law: string
  /** `2023年修订` */
  edition: string
  article: ArticleNumber
  paragraph?: number
  item?: number
}

/**
 * Name of a law → its edition and the articles that questions cite, by number (`133`, `133-1`). An
 * article is its lines as published: a paragraph (款) or an item (项) each.
 */
export type LawTexts = Record<string, { edition: string; articles: Record<string, string> }>

/** What a reader asks who has met with a law's matter, in the order in which it is answered. */
export const stepQuestions = ['去哪里', '多久内', '怎么提', '多久答复', '花钱吗'] as const

/** What to do when a law's matter befalls one, in the editors' words. */
export interface Steps {
  /** What it is all for: 申请行政复议. */
  to: string
  /** Each with the articles of the law, by number, that it rests on. */
  lines: { ask: (typeof stepQuestions)[number]; say: string; articles: ArticleNumber[] }[]
  /** Number to ring for advice: 公共法律服务热线 or 政务服务便民热线. */
  call: 12348 | 12345
}

/** Name of a law → what to do. */
export type NextSteps = Record<string, Steps>

export type QuestionType = 'single' | 'multiple' | 'boolean'

export interface Question {
  /** Survives rewording and is never reused. */
  id: string
  type: QuestionType
  level: 1 | 2 | 3
  stem: string
  options: string[]
  /** Indices into options, ascending. */
  answer: number[]
  /** Why, in words that teach. */
  reason: string
  /** Ids of the sections it belongs to. */
  sections: string[]
  basis: Span | Citation
}

/** The same figure in several editions of one issuer, as the editor confirmed it. */
export interface Series {
  /** Unique among all: `shenyang.1` */
  id: string
  /** What it counts, in the reports' own words. */
  name: string
  /** Oldest first, one an edition; a year without one is a gap. */
  points: SeriesPoint[]
}

/** One edition's figure in a series, with what it takes to show it without that edition. */
export interface SeriesPoint {
  /** The edition's id and the year that it reports on. */
  edition: string
  year: number
  /** Id of the figure in that edition, and the figure's own words and value there. */
  figure: string
  text: string
  label: string
  value: Figure['value']
  unit: string
  kind: Figure['kind']
  bound: Figure['bound']
  /** What the next year's edition prints for this year where that is another value. */
  restated?: { edition: string; figure: string; text: string }
}

/** An edition as the app takes it: a file of its own, with all that the app says beside it. */
export interface ShippedEdition extends EditionBundle {
  /**
   * What it is told by among all that are shipped, see `editionNames`: 2021年; beside other bodies'
   * 沈阳市2021年. Empty where it is the only one.
   */
  name: string
  /** The same as said before a name, 沈阳市2021年; empty where it does not tell the year. */
  when: string
  whose: Whose
  /** The sections that questions on the report are about, as reading units. */
  askedAbout: string[]
  /** The terms, as places in `terms`, under the letter that their names begin with. */
  alphabet: (readonly [letter: string, places: number[]])[]
  /** Those of its issuer's that one of its figures is in. */
  series: Series[]
}

/** Every edition that is shipped, by who issued it. */
export type Shelf = ShelfIssuer[]

/** One issuer's editions, newest first. */
export interface ShelfIssuer {
  /** As the reports name it; undefined where they name none. */
  issuer?: string
  editions: ShelfEdition[]
}

export interface ShelfEdition {
  id: string
  /** What it is told by among all, see `editionNames`. */
  name: string
  title: string
  year: number | null
  publishedOn: string | null
}

/** Which editions were compiled, newest first, and the short hash over all that was. */
export interface Contents {
  editions: string[]
  signOff: string
}

/** All that was compiled from a content folder. */
export interface Compiled {
  /** Newest first. */
  editions: EditionBundle[]
  /** By the edition's id. */
  questionsOf: Record<string, QuestionBundle>
  lawQuestions: Question[]
  lawTexts: LawTexts
  nextSteps: NextSteps
  series: Series[]
  whose: WhoseApp
  /** Short hash over the generated data, as printed when it was made: what the publisher signed off. */
  signOff: string
}
