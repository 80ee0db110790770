/**
 * The report as Typst sees it. Every word of the report reaches it as a string out of a JSON file and
 * is set as a string: what stands in a name is never read as markup. What is only decoration (rules,
 * marks of states) is drawn with shapes, which a tagged PDF keeps from screen readers.
 */
export const TYPST_TEMPLATE = String.raw`
#let report = json("report.json")
#let ink = rgb("#1b1b1b")
#let muted = rgb("#565c65")
#let rule = rgb("#b9bdc1")
#set document(title: report.title, author: "ROSC Atlas", description: report.subtitle, keywords: report.keywords, date: datetime(..report.date))
#set text(lang: "en", region: "US", font: report.fonts, fallback: false, size: 9.5pt, fill: ink, number-width: "tabular")
#set par(leading: 0.62em, spacing: 0.9em, justify: false)
#set page(
  paper: report.paper,
  margin: (x: 0.88in, top: 0.95in, bottom: 0.9in),
  header: {
    set text(size: 8.5pt)
    grid(columns: (auto, 1fr), align: (left, right), text(weight: 700)[ROSC Atlas], text(fill: muted, report.subtitle))
    v(-5pt)
    line(length: 100%, stroke: 0.7pt + ink)
  },
  footer: context {
    set text(size: 7.5pt, fill: muted)
    line(length: 100%, stroke: 0.5pt + rule)
    v(-3pt)
    grid(
      columns: (1fr, auto), column-gutter: 14pt, align: (left, right),
      report.footer, [#report.dated · #counter(page).display() of #counter(page).final().first()],
    )
  },
)
#show title: set text(size: 22pt, weight: 700)
#show title: set block(below: 10pt)
#show title: set par(leading: 0.4em)
#show heading: set text(weight: 700)
#show heading.where(level: 1): set text(size: 14.5pt)
#show heading.where(level: 1): set block(above: 22pt, below: 9pt)
#show heading.where(level: 2): set text(size: 11pt)
#show heading.where(level: 2): set block(above: 15pt, below: 7pt)
#show figure: set block(above: 12pt, below: 12pt)
#show figure.where(kind: table): set block(breakable: true)
#show figure.caption: set align(left)
#show figure.caption: set text(size: 9pt)
#show figure.caption: set block(sticky: true)
#show link: set text(fill: rgb("#0b5c6b"))
#set table(stroke: none, inset: (x: 4pt, y: 3.2pt))
#set table.cell(breakable: false)

#let stroke-of(state) = if state == "gap" { rgb("#9a1b1e") } else if state == "covered" { rgb("#4f8f81") } else if state == "not-assessed" { rgb("#6b7177") } else { rgb("#8f6a00") }
#let mark(state) = box(width: 7pt, height: 7pt, baseline: 0.8pt, radius: 1pt, clip: true,
  stroke: 0.5pt + stroke-of(state),
  fill: if state == "gap" { rgb("#9a1b1e") } else if state == "neighbor-dependent" { rgb("#eaa862") } else if state == "partial" { rgb("#f8df97") } else if state == "covered" { rgb("#bfe1d7") } else { white },
  if state == "gap" {
    place(line(start: (1.8pt, 1.8pt), end: (5.2pt, 5.2pt), stroke: 1pt + white))
    place(line(start: (5.2pt, 1.8pt), end: (1.8pt, 5.2pt), stroke: 1pt + white))
  } else if state == "neighbor-dependent" {
    for x in (0pt, 3.5pt, 7pt) { place(line(start: (x, 3.5pt), end: (x + 3.5pt, 0pt), stroke: 0.6pt + rgb("#8f5310"))); place(line(start: (x - 3.5pt, 7pt), end: (x, 3.5pt), stroke: 0.6pt + rgb("#8f5310"))) }
  } else if state == "partial" {
    for p in ((1.6pt, 1.6pt), (4.6pt, 1.6pt), (3.1pt, 3.4pt), (1.6pt, 5.2pt), (4.6pt, 5.2pt)) { place(dx: p.at(0) - 0.5pt, dy: p.at(1) - 0.5pt, circle(radius: 0.55pt, fill: rgb("#7a5a00"))) }
  } else if state == "not-assessed" {
    place(line(start: (0pt, 0pt), end: (7pt, 7pt), stroke: 0.5pt + rgb("#6b7177")))
    place(line(start: (7pt, 0pt), end: (0pt, 7pt), stroke: 0.5pt + rgb("#6b7177")))
  })

#let cell(c, bold) = {
  let body = if c.kind == "state" { [#mark(c.state)#h(3pt)#c.text] } else if c.kind == "absent" { text(fill: muted, c.text) } else { c.text }
  if bold { strong(body) } else { body }
}
#let align-of(column) = if column.kind == "number" { right } else { left }

#let a-table(b) = {
  let n = b.columns.len()
  let size = if n > 7 { 7.6pt } else if n > 5 { 8.2pt } else { 8.8pt }
  set text(size: size)
  set par(leading: 0.45em)
  figure(
    kind: table, supplement: none, numbering: none,
    caption: figure.caption(position: top)[*#b.label.* #b.title],
    table(
      columns: b.columns.map(c => c.width * 1fr),
      align: (x, y) => (if y == 0 { bottom } else { top }) + align-of(b.columns.at(x)),
      stroke: (x, y) => if y == 0 { (bottom: 0.8pt + ink) } else { (bottom: 0.3pt + rule) },
      table.header(repeat: true, ..b.columns.map(c => text(weight: 600, fill: muted, hyphenate: n > 9, c.label))),
      ..b.rows.map(row => if row.role == "group" {
        (table.cell(colspan: n, strong(row.cells.at(0).text)),)
      } else {
        row.cells.enumerate().map(((i, c)) => cell(c, row.role == "total" or i == 0))
      }).flatten(),
    ),
  )
  if b.notes.len() > 0 {
    set text(size: 8pt, fill: muted)
    for note in b.notes { par(note) }
  }
}

#let a-figure(b) = figure(
  kind: image, supplement: none, numbering: none,
  caption: figure.caption(position: top)[*#b.label.* #b.title],
  image(b.file, width: 100%, alt: b.alt),
)

#let a-paragraph(b) = {
  if b.style == "lead" { par(leading: 0.6em, text(size: 12pt, b.text)) } else if b.style == "note" { par(text(size: 8.5pt, fill: muted, b.text)) } else { par(b.text) }
}

#let a-term(item) = block(below: 7pt, {
  strong(item.term)
  linebreak()
  item.text
  if item.url != none { linebreak(); link(item.url, text(size: 8pt, item.url)) }
})

#let a-block(b) = if b.kind == "heading" { heading(level: 2, b.text) } else if b.kind == "paragraph" { a-paragraph(b) } else if b.kind == "list" { list(..b.items) } else if b.kind == "definitions" { for item in b.items { a-term(item) } } else if b.kind == "table" { a-table(b) } else { a-figure(b) }

#title()
#if report.replaced { par(text(size: 8.5pt, fill: muted)[□ stands for a character that the fonts of this PDF do not have. The other formats of the report have it.]) }
#for section in report.sections {
  if section.titled { heading(level: 1, section.title) }
  for b in section.blocks { a-block(b) }
}
`;
