/** Tables as Typst sees them: \`a-table(block)\`, whose size and column widths are worked out beforehand. */
export const TYPST_TABLES = String.raw`
#set table(stroke: none, inset: (x: 0pt, y: 3.5pt))
#set table.cell(breakable: false)
#show figure.where(kind: table): set block(breakable: true)

#let cell-text(c, bold) = {
  let body = if c.kind == "state" { [#mark(c.state)#h(4pt)#c.text] } else if c.kind == "absent" { text(fill: muted, c.text) } else { c.text }
  if bold { strong(body) } else { body }
}

// A column begins where the one before ends: half of the room between them is on either side.
#let a-table(b) = {
  let n = b.columns.len()
  let gap = b.size * 0.45pt
  let inset-of(x) = (left: if x == 0 { 0pt } else { gap }, right: if x == n - 1 { 0pt } else { gap })
  // With its head a table has three rows at least at the foot of a page, or none.
  show figure: set block(above: 0pt, below: if b.notes.len() > 0 { 7pt } else { 13pt })
  needs-space(b.size * b.head * 1.2pt + 3 * (b.size * 0.72pt + 7.8pt) + 26pt)
  set text(size: b.size * 1pt)
  set par(leading: 0.5em)
  figure(
    kind: table, supplement: none, numbering: none,
    caption: caption-of(b),
    table(
      columns: b.columns.map(c => c.share * 1fr),
      inset: (x, y) => (top: 3.5pt, bottom: 3.5pt, ..inset-of(x)),
      align: (x, y) => (if y == 0 { bottom } else { top }) + (if b.columns.at(x).kind == "number" { right } else { left }),
      stroke: (x, y) => if y == 0 { (bottom: 0.9pt + ink) } else { (bottom: 0.4pt + hair) },
      table.header(repeat: true, ..b.columns.map(c => text(weight: 600, fill: muted, hyphenate: false, c.label))),
      ..b.rows.map(row => if row.role == "group" {
        (table.cell(colspan: n, inset: (top: 8pt), strong(row.cells.at(0).text)),)
      } else {
        let last = if row.role == "total" { (stroke: (top: 0.9pt + ink, bottom: 0.9pt + ink)) } else { (:) }
        row.cells.enumerate().map(((i, c)) => table.cell(..last, cell-text(c, row.role == "total" or i == 0)))
      }).flatten(),
    ),
  )
  set text(size: small, fill: muted)
  for note in b.notes { block(above: 7pt, below: 9pt, par(note)) }
}
`;
