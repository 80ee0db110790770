import type { EmbedTheme } from '#lib/view/share/share-view.ts';
import { PRINT_HEAD } from '../print/print-style.ts';

/** What the figures for paper have no rule for: scales, words of the frame, bars, marks of dimensions. */
const LIGHT =
  '.print .place-counties{fill:#f1f1ee;stroke:#dcdee0}.print .place-chosen{fill:#e2eef0;stroke:#0b5c6b}' +
  '.print .chosen{fill:none;stroke:#1b1b1b;stroke-width:2.75}.print .scale-1{fill:#e4eff1}.print .scale-2{fill:#b5d3d9}.print .scale-3{fill:#79adb8}' +
  '.print .scale-4{fill:#3b7f8e}.print .scale-5{fill:#0f4d5b}.print .bar{fill:#9a1b1e}' +
  '.print .track{fill:#f1f1ee}.print .pin{fill:#0b5c6b;stroke:#ffffff;stroke-width:1.5}' +
  '.print .health{fill:#0072b2}.print .home{fill:#009e73}.print .purpose{fill:#cc79a7}' +
  '.print .community{fill:#e69f00}.print .edge{fill:#8b9196}.print .door{fill:none;stroke:#1b1b1b;stroke-width:1.5}' +
  '.print .tie{fill:none;stroke:#6b7278;stroke-width:2.4}.print .one-side{stroke-dasharray:4 3}' +
  '.frame-page{fill:#ffffff}.frame-map{fill:#f0f0ed}.frame-accent{fill:#0b5c6b}' +
  ".frame-text{font-family:'Public Sans',system-ui,sans-serif;fill:#1b1b1b}" +
  '.frame-muted{fill:#565c65}.frame-rule{fill:none;stroke:#dcdee0}.frame-bold{font-weight:700}';

/** The same ladder on a dark page: brighter is worse. */
const DARK =
  '.print .counties path,.print .region-halo{stroke:#1a2024}' +
  '.print .outline,.print .region,.print .scale,.print .chosen{stroke:#eef1f2}' +
  '.print .gap{fill:#f2837a}.print .covered{fill:#1a403a}.print .n-fill{fill:#9c6631}' +
  '.print .n-mark{stroke:#cf9455}.print .p-fill{fill:#544720}.print .p-mark{fill:#b8a04e}' +
  '.print .x-fill{fill:#1a2024}.print .x-mark{stroke:#69757d}.print .elsewhere{fill:#1c2327}' +
  '.print .halo{stroke:#1a2024}.print .service{fill:#eef1f2;stroke:#1a2024}' +
  '.print .swatch{stroke:#a7b0b7}.print .cross{stroke:#2b0402}.print .rule{stroke:#2f383e}' +
  '.print text{fill:#eef1f2}.print .small,.print .state{fill:#a7b0b7}.print .under{fill:#1a2024;stroke:#1a2024}' +
  '.print .leader{stroke:#eef1f2}.print .leader-halo{stroke:#1a2024}' +
  '.print .scale-1{fill:#1c3237}.print .scale-2{fill:#28525b}.print .scale-3{fill:#3d7f8c}' +
  '.print .scale-4{fill:#67b0be}.print .scale-5{fill:#b4e3ea}.print .bar{fill:#f2837a}' +
  '.print .track{fill:#14191c}.print .pin{fill:#6cc5d3;stroke:#1a2024}' +
  '.print .health{fill:#56b4e9}.print .home{fill:#2fc79b}.print .purpose{fill:#dd94bd}' +
  '.print .community{fill:#f0b429}.print .edge{fill:#6c7982}.print .door{stroke:#eef1f2}.print .tie{stroke:#a7b0b7}' +
  '.frame-page{fill:#1a2024}.frame-map{fill:#1c2327}.frame-accent{fill:#6cc5d3}' +
  '.frame-text{fill:#eef1f2}.frame-muted{fill:#a7b0b7}.frame-rule{stroke:#2f383e}';

/** What stands at the head of a shared figure, in a theme. The patterns take their colors from the class around them. */
export function shareHead(theme: EmbedTheme): string {
  return `<g class="print">${PRINT_HEAD}</g><style>${LIGHT}${themed(theme, DARK)}</style>`;
}

/** Rules of the dark theme where it holds, or may hold. */
export function themed(theme: EmbedTheme, dark: string): string {
  if (theme === 'light') return '';
  return theme === 'dark' ? dark : `@media screen and (prefers-color-scheme:dark){${dark}}`;
}
