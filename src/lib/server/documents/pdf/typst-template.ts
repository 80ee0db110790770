import { TYPST_STATE_MARKS } from './typst-state-marks.ts';
import { TYPST_TABLES } from './typst-tables.ts';

/**
 * The report as Typst sees it. Every word of the report reaches it as a string out of a JSON file and
 * is set as a string: what stands in a name is never read as markup. What is only decoration (rules,
 * marks of states) is drawn with shapes, which a tagged PDF keeps from screen readers.
 *
 * Sizes are those of the mockups, whose pixels are 96 to the inch: 31, 15.5, 12 and 10.5 pixels.
 */
const PAGE = String.raw`
#let report = json("report.json")
#let ink = rgb("#1b1b1b")
#let muted = rgb("#565c65")
#let (head, foot) = (60pt, 52pt)
#let hair = rgb("#c9ccd0")
#let (largest, lead, body, small) = (23.25pt, 11.75pt, 9.25pt, 8pt)
#set document(title: report.title, author: "ROSC Atlas", description: report.subtitle, keywords: report.keywords, date: datetime(..report.date))
#set text(lang: "en", region: "US", font: report.fonts, fallback: false, size: body, fill: ink, number-width: "tabular")
#set par(leading: 0.66em, spacing: 0.95em, justify: false)
#set page(
  paper: report.paper,
  margin: (x: report.margin * 1pt, top: head, bottom: foot),
  header-ascent: 14pt,
  footer-descent: 13pt,
  header: {
    set text(size: small)
    grid(
      columns: (auto, auto, 1fr), column-gutter: (5pt, 12pt), align: (left + horizon, left + horizon, right + horizon),
      image("brand.svg", height: 13pt), text(size: 9.5pt, weight: 700)[ROSC Atlas], text(fill: muted, report.subtitle),
    )
    v(-4pt)
    line(length: 100%, stroke: 0.9pt + ink)
  },
  footer: context {
    set text(size: 7.2pt, fill: muted)
    set par(leading: 0.45em)
    line(length: 100%, stroke: 0.5pt + hair)
    v(-4pt)
    grid(
      columns: (1fr, auto), column-gutter: 10pt, align: (left, right),
      report.footer, [#report.dated · #counter(page).display() of #counter(page).final().first()],
    )
  },
)
#show title: set text(size: largest, weight: 700, tracking: -0.012em)
#show title: set block(above: 0pt, below: 11pt)
#show title: set par(leading: 0.35em)
#show heading: set text(weight: 700)
#show heading.where(level: 1): set text(size: 15pt)
#show heading.where(level: 1): set block(above: 24pt, below: 9pt)
#show heading.where(level: 2): set text(size: 11pt)
#show heading.where(level: 2): set block(above: 16pt, below: 7pt)
#show figure: set block(above: 13pt, below: 13pt)
#show figure.caption: set align(left)
#show figure.caption: set text(size: body)
#show figure.caption: set block(sticky: true)
#show link: set text(fill: rgb("#0b5c6b"))

#let caption-of(b) = figure.caption(position: top)[*#b.label.* #b.title]

// What follows begins a page where less than this is left on the one before.
#let needs-space(height) = { block(height: height, above: 13pt, below: 0pt, breakable: false); v(-height) }
`;

const BLOCKS = String.raw`
#let drawn(b, size, placement) = figure(
  kind: image, supplement: none, numbering: none, gap: 5pt, placement: placement,
  caption: caption-of(b),
  block(width: 100%, align(left, image(b.file, width: size * 100%, alt: b.alt))),
)
#let height-of(content) = measure(width: page.width - 2 * report.margin * 1pt, content).height

// A figure for which the page has no room stands at the head of the next, and the text goes on here.
// The anchor tells where the text has come to; the figure itself would say where it stands.
#let a-figure(b) = {
  place[#metadata(none)#label(b.file)]
  context {
    let left = page.height - foot - locate(label(b.file)).position().y
    drawn(b, 1, if height-of(drawn(b, 1, none)) + 13pt > left { top } else { none })
  }
}

#let a-paragraph(b) = {
  if b.style == "lead" { block(below: 13pt, par(leading: 0.72em, text(size: lead, b.text))) } else if b.style == "note" { par(text(size: small, fill: muted, b.text)) } else { par(b.text) }
}

#let a-term(item) = block(below: 7pt, breakable: false, {
  strong(item.term)
  h(0.7em)
  item.text
  if item.url != none { linebreak(); link(item.url, text(size: small, item.url)) }
})

// Their titles are headings for a screen reader; the outline of the file has no room for them.
#let asides(b) = {
  set text(size: small)
  set par(leading: 0.58em)
  block(breakable: false, above: 13pt, grid(
    columns: b.items.map(_ => 1fr), column-gutter: 22pt,
    ..b.items.map(item => {
      show heading: set text(size: body)
      show heading: set block(above: 0pt, below: 6pt)
      heading(level: 1, outlined: false, bookmarked: false, item.title)
      par(item.text)
    }),
  ))
}

#let a-block(b) = if b.kind == "heading" { heading(level: 2, b.text) } else if b.kind == "paragraph" { a-paragraph(b) } else if b.kind == "list" { list(..b.items) } else if b.kind == "definitions" { for item in b.items { a-term(item) } } else if b.kind == "asides" { asides(b) } else if b.kind == "table" { a-table(b) } else { a-figure(b) }

#let a-section(section, figure-of) = {
  if section.titled { heading(level: 1, section.title) }
  for b in section.blocks { if b.kind == "figure" { figure-of(b) } else { a-block(b) } }
}

// The first page: its figure is drawn smaller, by a third at most, where all of it then fits the page.
#let opening(section, size) = {
  title()
  if report.replaced { par(text(size: small, fill: muted)[□ stands for a character that the fonts of this PDF do not have. The other formats of the report have it.]) }
  a-section(section, b => if size == none { a-figure(b) } else { drawn(b, size, none) })
}
#let (first, ..others) = report.sections
#context {
  let figures = first.blocks.filter(b => b.kind == "figure")
  let over = height-of(opening(first, 1)) - (page.height - head - foot)
  let smaller = if figures.len() == 1 { 1 - over / height-of(drawn(figures.first(), 1, none)) } else { 0 }
  opening(first, if over <= 0pt { 1 } else if smaller >= 2 / 3 { smaller - 0.01 } else { none })
}
#for section in others { a-section(section, a-figure) }
`;

export const TYPST_TEMPLATE = [PAGE, TYPST_STATE_MARKS, TYPST_TABLES, BLOCKS].join('');
