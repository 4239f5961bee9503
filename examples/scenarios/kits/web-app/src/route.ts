export function route(path: string) {
  return path === '/'
    ? { status: 200, body: '<h1>Welcome</h1>' }
    : { status: 404, body: 'Not found' };
}
