// A progress bar on standard error, if that is a terminal.

import { stat } from 'node:fs/promises';
import { Presets, SingleBar } from 'cli-progress';

const BAR = { format: ' {bar} {percentage}% | {rate} | {eta_formatted} left', hideCursor: false, clearOnComplete: true, etaBuffer: 50 };
const ENDLESS = { ...BAR, format: ' {rate}, {read}' };
const MB = 1e6;

/** Returns a function that is told how many bytes were read, and one that ends the bar. */
export async function progressOf(sources) {
  const { stderr, stdout } = process;
  // Lines and a bar on the same terminal would overwrite each other.
  if (!stderr.isTTY || stdout.isTTY) return { advance() {}, end() {} };
  const sizes = await Promise.all(sources.map(({ file }) => stat(file).catch(() => undefined)));
  const isEndless = sizes.some((size) => !size?.isFile());
  const total = sizes.reduce((sum, size) => sum + (size?.size ?? 0), 0);
  const bar = new SingleBar({ ...(isEndless ? ENDLESS : BAR), stream: stderr }, Presets.shades_classic);
  const start = performance.now();
  let read = 0;
  const shown = () => ({ rate: `${(read / MB / ((performance.now() - start) / 1000 || 1)).toFixed(1)} MB/s`, read: `${(read / MB).toFixed(1)} MB` });
  bar.start(isEndless ? Infinity : total, 0, shown());
  return {
    advance(bytes) {
      read += bytes;
      bar.update(read, shown());
    },
    end: () => bar.stop(),
  };
}
