import { isHealthy } from '#lib/server/services/health.ts';

/** 200 where the database answers, 503 where it does not. */
export async function GET() {
  const healthy = await isHealthy();
  return Response.json(
    { status: healthy ? 'ok' : 'no database' },
    { status: healthy ? 200 : 503, headers: { 'cache-control': 'no-store' } },
  );
}
