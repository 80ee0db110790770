/** The marks of the states, drawn with shapes: \`mark("gap")\`. A tagged PDF keeps them from screen readers, to whom the word says it. */
export const TYPST_STATE_MARKS = String.raw`
#let edge-of(state) = if state == "gap" { rgb("#9a1b1e") } else if state == "neighbor-dependent" { rgb("#b9701f") } else if state == "covered" { rgb("#4a9583") } else if state == "not-assessed" { rgb("#6b7177") } else { rgb("#8f6a00") }
#let fill-of(state) = if state == "gap" { rgb("#9a1b1e") } else if state == "neighbor-dependent" { rgb("#eaa862") } else if state == "partial" { rgb("#f8df97") } else if state == "covered" { rgb("#bfe1d7") } else { white }
#let cross(from, to, stroke) = { place(line(start: (from, from), end: (to, to), stroke: stroke)); place(line(start: (to, from), end: (from, to), stroke: stroke)) }
#let chip(state) = box(width: 9pt, height: 9pt, radius: 1.2pt, clip: true, stroke: 0.6pt + edge-of(state), fill: fill-of(state),
  if state == "gap" {
    cross(2.6pt, 6.4pt, (paint: white, thickness: 1.3pt, cap: "round"))
  } else if state == "neighbor-dependent" {
    for x in (0pt, 4.5pt, 9pt) {
      place(line(start: (x, 4.5pt), end: (x + 4.5pt, 0pt), stroke: 0.7pt + rgb("#8f5310")))
      place(line(start: (x - 4.5pt, 9pt), end: (x, 4.5pt), stroke: 0.7pt + rgb("#8f5310")))
    }
  } else if state == "partial" {
    for (x, y) in ((2pt, 2pt), (5.9pt, 2pt), (4pt, 4.5pt), (2pt, 7pt), (5.9pt, 7pt)) {
      place(dx: x - 0.2pt, dy: y - 0.7pt, circle(radius: 0.7pt, fill: rgb("#7a5a00")))
    }
  } else if state == "not-assessed" {
    cross(0pt, 9pt, 0.6pt + rgb("#6b7177"))
  })
// As tall as a line's letters for the layout: a row with a mark is as high as one without.
#let mark(state) = box(width: 9pt, height: 0.68em, place(dy: 0.34em - 4.5pt, chip(state)))
`;
