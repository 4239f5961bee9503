import { createServer } from 'node:http';
import { route } from './route.ts';

createServer((request, response) => {
  const { status, body } = route(request.url ?? '/');
  response.writeHead(status, { 'content-type': 'text/html' }).end(body);
}).listen(8080);
