import http from 'node:http';
import net, { type Socket } from 'node:net';
import { HOSTS } from './hosts.ts';
import { listen } from './listen.ts';

export interface RecordingProxy {
  readonly port: number;
  /** Everything that was asked of it so far: `host:port`, or the whole address of a request without a tunnel. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** Tunnels known hosts to the server on `port` and refuses every other. */
export async function startProxy(port: number): Promise<RecordingProxy> {
  const sockets = new Set<Socket>();
  const asked: string[] = [];
  const proxy = http.createServer(({ url = '' }, response) => {
    asked.push(url);
    response.writeHead(403).end();
  });
  proxy.on('connect', ({ url = '' }, client: Socket, head: Buffer) => {
    asked.push(url);
    client.on('error', () => client.destroy());
    if (!HOSTS.some((known) => known === url.split(':')[0])) {
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const server = net.connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      server.write(head);
      server.pipe(client);
      client.pipe(server);
    });
    server.on('error', () => client.destroy());
    sockets.add(client).add(server);
  });
  return {
    port: await listen(proxy),
    asked,
    close: () =>
      new Promise((closed) => {
        for (const socket of sockets) socket.destroy();
        proxy.close(() => closed());
      }),
  };
}
