import { geoConicEqualArea, geoPath } from 'd3-geo';
import type { StateBoundaries } from '#lib/view/boundaries.ts';
import { escapeXml } from '#lib/view/escape-xml.ts';
import { FIGURE_STYLE } from './figure-patterns.ts';

const WIDTH = 320;
const HEIGHT = 150;

/** Where a county lies in its state, as a small SVG. @param middle the state's middle meridian, degrees */
export function drawLocatorMap(
  title: string,
  fips: string,
  { counties }: StateBoundaries,
  middle: number,
): string {
  const features = counties.features.filter(({ properties }) => properties.inState);
  const own = features.find(({ properties }) => properties.fips === fips);
  const projection = geoConicEqualArea()
    .parallels([29.5, 45.5])
    .rotate([-middle, 0])
    .fitExtent(
      [
        [4, 4],
        [WIDTH - 4, HEIGHT - 4],
      ],
      { type: 'FeatureCollection', features },
    );
  const path = geoPath(projection).digits(1);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img">`,
    `<title>${escapeXml(title)}</title><style>${FIGURE_STYLE}</style>`,
    `<g class="counties quiet">${features.map((county) => `<path class="elsewhere" d="${path(county) ?? ''}"/>`).join('')}</g>`,
    own ? `<path class="pin" d="${path(own) ?? ''}"/>` : '',
    '</svg>',
  ].join('');
}
