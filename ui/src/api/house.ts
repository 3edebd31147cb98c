// Written by `cargo test -p stet-core`.

/** A role at an organisation, from one date to another. */
export type Affiliation = {
  /** First day; left out when unknown. */
  from?: PartialDate | null
  /** Where: an organisation's id or its name. */
  organisation: string
  /** What the author does there. */
  role?: string
  /** Last day; left out while it lasts. */
  to?: PartialDate | null
}

/** Someone who writes. */
export type Author = {
  /** What the author does and did, and where. */
  affiliation?: Affiliation[]
  /** Other spellings of the name. */
  aliases?: string[]
  /** The bio as it is printed when nothing more fitting stands in `bios`. */
  bio?: string
  /** Bios of other lengths, in other languages, of other times. */
  bios?: Bio[]
  /** What the author agreed to. */
  consent?: Consent[]
  /** What the author declared, piece by piece. */
  declaration?: Declaration[]
  /** A short name that files and targets use; unique in a library. */
  id: string
  /** What the author has to declare. */
  interest?: Interest[]
  /** The byline name, in the house spelling. */
  name: string
  /** The byline name in other languages and scripts, by BCP 47 tag. */
  names?: Record<string, string>
  /** How sentences speak of the author. */
  pronoun?: Pronoun | null
  /** Whether the author is on the staff: no bio and no declaration is asked for. */
  staff?: boolean
  /** The author's own page. */
  url?: string
}

/** A bio in one language, at one length, for a time. */
export type Bio = {
  /** First day. */
  from?: PartialDate | null
  /** BCP 47 tag of its language; empty for the language of the house. */
  language?: string
  /** The id of the one outlet it is for; empty for all. */
  outlet?: string
  /** The day on which it is to be looked at again. */
  review?: PartialDate | null
  /** The words. */
  text?: string
  /** Last day. */
  to?: PartialDate | null
}

/** How a bio is put. */
export type BioForm = 'any' | 'sentence' | 'role'

/** Where an outlet prints the bio. */
export type BioPlace = 'end' | 'top'

/** What an outlet asks of the bio. */
export type BioRules = {
  /** How it is put. */
  form?: BioForm
  /** The most characters it may have. */
  max_chars?: number | null
  /** The most words it may have. */
  max_words?: number | null
  /** Where it belongs. */
  place?: BioPlace
  /** Whether there must be one. */
  required?: boolean
}

/** In which order several authors stand. */
export type BylineOrder = 'as-listed' | 'alphabetical'

/** How an outlet prints bylines. */
export type BylineRules = {
  /** Whether names stand in capitals. */
  capitals?: boolean | null
  /** The word between the last two names, by BCP 47 tag: `en = "and"`. Absent: not looked at. */
  joiner?: Record<string, string>
  /** The most authors a piece may have. */
  most?: number | null
  /** In which order several authors stand. */
  order?: BylineOrder
  /** The word before the names, by BCP 47 tag: `en = "By"`; an empty one stands for none. Absent: not looked at. */
  prefix?: Record<string, string>
}

/** Something an author agreed to. */
export type Consent = {
  /** The day on which it was given. */
  date?: PartialDate | null
  /** Where that is kept. */
  evidence?: string
  /** What to: “photograph”, “syndication”. */
  to: string
  /** The day on which it ends or was taken back. */
  until?: PartialDate | null
}

/** What an author declared for one piece. */
export type Declaration = {
  /** The day on which it was given. */
  date?: PartialDate | null
  /** Organisations and people (ids or names) that the desk holds to be beside the point here, with the reason. */
  immaterial?: Record<string, string>
  /** Whether there was nothing to declare. */
  nothing?: boolean
  /** The piece: its id in the library, its slug or its headline. */
  piece: string
  /** What was said. */
  text?: string
}

/** What an outlet asks of authors before a piece runs. */
export type DeclarationRules = {
  /** Whether the use of a language model is told to readers. */
  ai_note?: boolean
  /** The sentence that tells it. */
  ai_sentence?: string
  /** Whether every author declares interests for every piece. */
  interests?: boolean
  /** After how many months a declaration has to be confirmed. */
  renew_months?: number | null
  /** Whether quotations must be verified before a piece runs. */
  verified_quotations?: boolean
  /** For how many months an ended interest is still told; ICMJE asks for 36. */
  window_months?: number | null
}

/** A disclaimer in the outlet's own words. */
export type Disclaimer = {
  /** Whether the CMS prints it, so that the piece need not carry it. */
  auto?: boolean
  /** The first day on which it was printed in these words. */
  from?: PartialDate | null
  /** BCP 47 tag of its language. */
  language?: string
  /** Where it belongs. */
  place?: DisclaimerPlace
  /** The words. Slots in braces list what may stand there: `{his|her|their}`; `{outlet}` is the outlet's name or alias. */
  text?: string
  /** The last day. */
  to?: PartialDate | null
}

/** Where an outlet prints its disclaimer. */
export type DisclaimerPlace = 'top' | 'before-bio' | 'end'

/** Something that happened or will happen on a known day. */
export type Event = {
  /** Other ways of putting it. */
  aliases?: string[]
  /** The day it begins. */
  date: PartialDate
  /** The day it ends, when it lasts longer. */
  end?: PartialDate | null
  /** What texts call it: “Trump presidency”, “Malta summit”. */
  name: string
}

/** How many characters fields may have, the headline apart. */
export type FieldLimits = {
  /** The excerpt. */
  excerpt?: LengthLimit | null
  /** The most pixels a headline may take in a search result. */
  headline_pixels?: number | null
  /** The text that stands for an image. */
  image_alt?: LengthLimit | null
  /** The page description for search engines; where there is one it is asked for. */
  seo_description?: LengthLimit | null
  /** The page title for search engines. */
  seo_title?: LengthLimit | null
  /** The address. */
  slug?: LengthLimit | null
  /** The standfirst. */
  standfirst?: LengthLimit | null
}

/** How headlines are capitalised. */
export type HeadlineCase = 'sentence' | 'title'

/** A tie between an author and somebody a piece may speak of. */
export type Interest = {
  /** Where it can be looked up: addresses, documents. */
  evidence?: string[]
  /** First day. */
  from?: PartialDate | null
  /** What kind of tie it is. */
  kind: InterestKind
  /** The sentence that tells readers, as it is printed. */
  sentence?: string
  /** Last day; left out while it lasts. */
  to?: PartialDate | null
  /** What it is, in a few words: “adviser to the board”. */
  what?: string
  /** With whom: an organisation's or a person's id, or a name. */
  with: string
}

/** The kinds of the ICMJE disclosure form (2021), and two that opinion pages meet besides. */
export type InterestKind = 'support' | 'grants' | 'royalties' | 'consulting' | 'honoraria' | 'testimony' | 'travel' | 'patents' | 'board' | 'leadership' | 'stock' | 'gifts' | 'other' | 'employment' | 'personal'

/** How a piece is marked as opinion. */
export type Label = {
  /** Whether the CMS prints the label, so that the piece need not carry it. */
  auto?: boolean
  /** The same for pieces in other languages, by BCP 47 tag. */
  languages?: Record<string, string[]>
  /** The words accepted as a label, the preferred one first. */
  words?: string[]
}

/** Bounds of a length; each may be left out. */
export type LengthLimit = {
  /** The most. */
  max?: number | null
  /** The least. */
  min?: number | null
}

/** What an outlet asks of links. */
export type LinkRules = {
  /** The sentence that tells readers of affiliate links. */
  affiliate_notice?: string
  /** How many a body may have. */
  count?: LengthLimit | null
  /** Whether footnotes are refused: sources stand as links. */
  no_footnotes?: boolean
  /** Hosts it does not link to, subdomains included. */
  refused?: string[]
}

/** An office that a person holds or held. */
export type Office = {
  /** Other ways of putting it, in other languages too. */
  aliases?: string[]
  /** First day. */
  from?: PartialDate | null
  /** Where: an organisation’s id or a name. */
  organisation?: string
  /** The office as texts put it before the name: “Secretary of State”. */
  title: string
  /** Last day; left out while it lasts. */
  to?: PartialDate | null
}

/** A body that pieces name and authors are tied to: a firm, a ministry, a party, a country’s fund. */
export type Organisation = {
  /** Other names, spellings and abbreviations that texts use. */
  aliases?: string[]
  /** Who funds it: ids or names of organisations or people. */
  funded_by?: string[]
  /** A short name that other entries use; unique in a library. */
  id: string
  /** Its name. */
  name: string
  /** Who owns it: ids or names of organisations or people. */
  owned_by?: string[]
  /** What it is a part of: ids or names. */
  part_of?: string[]
  /** Its home page. */
  url?: string
}

/** A publication and its house rules; the shape of an outlet file (TOML). */
export type Outlet = {
  /** Acronyms its readers know without being told. */
  acronyms?: string[]
  /** Other forms of the name that its disclaimers use: an address, an abbreviation. */
  aliases?: string[]
  /** What it asks of the bio. */
  bio?: BioRules
  /** How it prints bylines. */
  byline?: BylineRules
  /** What it asks of authors before a piece runs. */
  declarations?: DeclarationRules
  /** Its disclaimers, one or more for each language. */
  disclaimer?: Disclaimer[]
  /** For how many days a piece may run nowhere else. */
  exclusive_days?: number | null
  /** How many characters a headline may have. */
  headline?: LengthLimit | null
  /** A short name that pieces and files use; unique in a library. */
  id?: string
  /** How a piece is marked as opinion. */
  label?: Label
  /** BCP 47 tags of the languages it publishes in, the main one first. */
  languages?: string[]
  /** How many characters its other fields may have. */
  limits?: FieldLimits
  /** What it asks of links. */
  links?: LinkRules
  /** Its name, as printed. */
  name?: string
  /** Names of disputed places and countries, as this outlet prints them. */
  name_policy?: Spelling[]
  /** How it writes quotation marks and apostrophes. */
  quotes?: QuoteStyle
  /** Within how many days it answers a submission. */
  reply_days?: number | null
  /** Rule id to the severity it has here. */
  severity?: Record<string, Severity>
  /** Workflow states in order, where they differ from the usual ones. */
  states?: string[]
  /** How it writes dates, numbers, dashes and headlines. */
  style?: Style
  /** Where its pieces are published. */
  target?: Target[]
  /** Whether a piece may run without a byline (unsigned editorials). */
  unsigned?: boolean
  /** Its home page. */
  url?: string
  /** People whom its readers know by the family name alone. */
  well_known?: string[]
  /** How many words a body may have. */
  words?: LengthLimit | null
}

/** A date as far as it is known: 2019, 2019-03 or 2019-03-01. */
export type PartialDate = string

/** A person whom pieces name. */
export type Person = {
  /** Other spellings and scripts. */
  aliases?: string[]
  /** The day of birth, as far as it is known. */
  born?: PartialDate | null
  /** The day of death, as far as it is known. */
  died?: PartialDate | null
  /** The family name, when it is not the last word of the name. */
  family_name?: string
  /** A short name that other entries use; unique in a library. */
  id: string
  /** The full name, in the house spelling. */
  name: string
  /** Offices held. */
  office?: Office[]
  /** Whether readers know the person by the family name alone. */
  well_known?: boolean
}

/** How sentences speak of an author. */
export type Pronoun = 'she' | 'he' | 'they'

/** Whether the full stop stands before or behind a closing quotation mark. */
export type QuotePunctuation = 'inside' | 'logical'

/** How quotation marks and apostrophes are written. */
export type QuoteStyle = 'any' | 'curly' | 'straight'

/** What a desk knows of the world; the shape of a registry file: `[[author]]`, `[[organisation]]` and other tables. */
export type Registry = {
  /** The people who write, in file order. */
  author?: Author[]
  /** Events that pieces lean on. */
  event?: Event[]
  /** Bodies that pieces name and authors are tied to. */
  organisation?: Organisation[]
  /** People whom pieces name. */
  person?: Person[]
  /** How the house spells names and places. */
  spelling?: Spelling[]
}

/** How much a finding weighs. */
export type Severity = 'info' | 'warning' | 'error'

/** How the house spells a name. */
export type Spelling = {
  /** BCP 47 tag of the language it holds in; empty for all. */
  language?: string
  /** The form that is printed. */
  right: string
  /** Why, for the person who has to change it. */
  why?: string
  /** The forms that are not. */
  wrong: string[]
}

/** How an outlet writes dates, numbers, dashes and headlines. What is left out is not looked at. */
export type Style = {
  /** The dash that parts: “ – ”, “—”, “ — ”. */
  dash?: string
  /** The order of a date, as an example: “5 December 2024”, “December 5, 2024”, “Dec. 5, 2024”. */
  date?: string
  /** How headlines and subheads are capitalised. */
  headline?: HeadlineCase | null
  /** How a share is written, as an example: “5%”, “5 %”, “5 per cent”, “5 percent”. */
  percent?: string
  /** Whether the full stop stands before or behind a closing quotation mark. */
  quote_punctuation?: QuotePunctuation | null
  /** Numbers below this one are spelled out. */
  spell_below?: number | null
  /** What parts thousands, as an example: “10,000”, “10 000”, “10.000”, “10’000”. */
  thousands?: string
  /** How the United States are abbreviated: “US”, “U.S.”. */
  united_states?: string
}

/** A place to export to. */
export type Target = {
  /** What kind of system it is. */
  kind: TargetKind
  /** What the desk calls it; unique in a library. */
  name: string
  /** Its address. */
  url: string
  /** Who signs in there; the password is never kept in a file. */
  user?: string
}

/** The systems Stet can export to. */
export type TargetKind = 'wordpress'
