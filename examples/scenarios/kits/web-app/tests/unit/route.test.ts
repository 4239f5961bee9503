import { expect, it } from 'vitest';
import { route } from '../../src/route.ts';

it('knows no other page', () => {
  expect(route('/other').status).toBe(404);
});
