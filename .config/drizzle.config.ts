import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'sqlite',
  casing: 'snake_case',
  schema: './src/lib/server/db/schema.ts',
  out: './src/lib/server/db/migrations',
});
