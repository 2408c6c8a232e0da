/** How often it is said how far it is, ms. */
const EVERY = 5_000;

/**
 * Says on stderr how far something long is, and about how long the rest takes: one line where a person looks on.
 * @param total of steps, each as dear as it is said to be
 */
export function createProgress(total: number, stream: NodeJS.WriteStream = process.stderr): (cost: number) => void {
  const started = performance.now();
  let done = 0;
  let said = started;
  return (cost) => {
    done += cost;
    const now = performance.now();
    if (now - said < EVERY) return;
    said = now;
    const seconds = (now - started) / 1_000;
    const left = Math.round((seconds / done) * (total - done));
    const line = `${Math.round((100 * done) / total)} %, ${Math.round(seconds)} s, about ${left} s left`;
    stream.write(stream.isTTY ? `\r\u001b[K${line}` : `${line}\n`);
  };
}
