import { expect, it } from 'vitest';

it('answers', async () => {
  const response = await fetch(process.env.ADDRESS ?? 'http://localhost:8080');
  expect(response.status).toBe(200);
});
