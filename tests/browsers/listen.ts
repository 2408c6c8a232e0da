import type { Server } from 'node:net';

/** Opens a server on a free port of this machine and tells which. */
export const listen = (server: Server): Promise<number> =>
  new Promise((listening) => {
    server.listen(0, '127.0.0.1', () => listening((server.address() as { readonly port: number }).port));
  });
