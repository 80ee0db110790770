import { error } from '@sveltejs/kit';

/** A CSV file to keep; without data there is none, which is said. */
export function fileResponse(file: { name: string; text: string } | null): Response {
  if (!file)
    error(404, {
      message: 'There is no data yet',
      hint: 'Import a directory first.',
    });
  return new Response(file.text, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${file.name}"`,
    },
  });
}
