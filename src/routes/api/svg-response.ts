/** A picture as an answer; a browser that saves it has a name for it. */
export function svgResponse(svg: string, name: string): Response {
  return new Response(svg, {
    headers: {
      'content-type': 'image/svg+xml; charset=utf-8',
      'content-disposition': `inline; filename="${name}"`,
    },
  });
}
