/** The look of the page: on a screen, in a narrow window, and on paper. Light as the figures are. */
export const HTML_STYLE = `
:root { color-scheme: light; --ink: #1b1b1b; --muted: #565c65; --rule: #dcdee0; --accent: #0b5c6b; }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: #f7f7f5; color: var(--ink); font: 16px/1.5 'Public Sans', system-ui, sans-serif; }
.paper { max-width: 60rem; margin: 0 auto; background: #fff; padding: 2rem 3rem 3rem; }
.edition { display: flex; max-width: none; flex-wrap: wrap; gap: .25rem 1.5rem; justify-content: space-between; margin: 0; padding-bottom: .5rem; border-bottom: 1px solid var(--ink); color: var(--muted); font-size: .875rem; }
.edition b { display: flex; align-items: center; gap: .4rem; color: var(--ink); font-size: 1rem; }
.brand { width: 1.25rem; height: 1.25rem; }
h1 { margin: 1.5rem 0 .75rem; font-size: 1.95rem; line-height: 1.15; letter-spacing: -.012em; text-wrap: balance; }
h2 { margin: 3rem 0 1rem; padding-top: 1rem; border-top: 1px solid var(--rule); font-size: 1.4rem; line-height: 1.2; }
h3 { margin: 2rem 0 .5rem; font-size: 1.1rem; line-height: 1.3; }
h1, h2, h3 { overflow-wrap: break-word; }
p, ul, dd, dt, nav { max-width: 42rem; overflow-wrap: break-word; }
p { margin: 0 0 .75rem; }
.lead { max-width: none; font-size: 1.25rem; line-height: 1.45; text-wrap: pretty; }
.note { color: var(--muted); font-size: .875rem; }
.asides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr)); gap: 1rem 2rem; margin: 1.5rem 0; font-size: .9375rem; break-inside: avoid; }
.asides h2 { margin: 0 0 .25rem; padding: 0; border: 0; font-size: 1rem; }
.asides p { margin: 0; }
nav { margin: 1.5rem 0 0; font-size: .9375rem; }
nav ol { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 0; padding: 0; list-style: none; }
a { color: var(--accent); overflow-wrap: anywhere; }
a:focus-visible, summary:focus-visible, .scroll:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
dt { font-weight: 650; }
dd { margin: 0 0 .75rem; }
dd a { display: block; font-size: .875rem; }
figure { margin: 1.5rem 0; }
figcaption, caption { padding: 0 0 .5rem; text-align: left; font-size: .9375rem; line-height: 1.35; }
figure svg { display: block; width: 100%; height: auto; }
caption span { position: sticky; left: 0; display: inline-block; max-width: min(100%, calc(100vw - 2rem)); }
details { margin-top: .5rem; }
summary { color: var(--accent); font-size: .9375rem; cursor: pointer; padding: .25rem 0; }
.scroll { margin: 1.5rem 0 .75rem; overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: .875rem; line-height: 1.35; font-variant-numeric: tabular-nums; }
th, td { padding: .3rem .5rem; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: top; overflow-wrap: break-word; }
th:first-child { padding-left: 0; }
thead th { border-bottom: 1.5px solid var(--ink); color: var(--muted); font-weight: 600; vertical-align: bottom; }
tbody th { font-weight: 600; }
.n { text-align: right; }
.n data, time, .state { white-space: nowrap; }
.n + :not(.n) { padding-left: 1.1rem; }
.group th { padding-top: 1rem; font-weight: 700; }
.total th, .total td { border-top: 1.5px solid var(--ink); font-weight: 700; }
.absent { color: var(--muted); }
.state { display: inline-flex; gap: .4em; }
.mark { flex: none; width: .8em; height: .8em; margin-top: .27em; }
.hidden { position: absolute; }
footer { margin-top: 3rem; padding-top: .75rem; border-top: 1px solid var(--rule); color: var(--muted); font-size: .875rem; }
@media (max-width: 40rem) {
  .paper { padding: 1rem 1rem 2rem; }
  h1 { font-size: 1.6rem; margin-top: 1.25rem; }
  table tbody th[scope='row'] { position: sticky; left: 0; max-width: 9rem; background: #fff; }
  .lead { font-size: 1.125rem; }
}
@media print {
  @page { margin: .8in .8in .9in; @bottom-right { content: counter(page) ' of ' counter(pages); font: 8pt 'Public Sans', system-ui, sans-serif; } }
  html { font-size: 9.5pt; }
  body { background: none; font-size: 1rem; }
  .paper { max-width: none; padding: 0; }
  nav, details { display: none; }
  h1 { margin-top: 1rem; }
  h2, h3, figcaption, caption { break-after: avoid; }
  h2 { margin-top: 2rem; }
  figure, tr, dt { break-inside: avoid; }
  dt { break-after: avoid; }
  figure svg { max-width: 5.4in; max-height: 8.2in; }
  section:first-of-type figure svg { max-width: 100%; }
  th, td { padding: .2rem .4rem; }
  .asides { grid-template-columns: 1fr 1fr; margin: 1rem 0; font-size: .875rem; line-height: 1.4; }
  p, ul, dd, dt { max-width: none; orphans: 3; widows: 3; }
  .scroll { overflow: visible; }
  table { min-width: 0 !important; font-size: .84rem; }
  thead { display: table-header-group; break-after: avoid; }
  tbody tr:first-child, tbody tr:nth-child(2) { break-before: avoid; }
  a { color: inherit; text-decoration: none; }
}
`;
