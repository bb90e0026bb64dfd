// Files may be dropped anywhere: elsewhere, the browser would leave the page and open the file.

type Taken = (files: File[]) => void;

let taken: Taken | undefined;

/** Gives the files that are dropped to a view, until it ends */
export function takeFiles(take: Taken, signal: AbortSignal) {
  taken = take;
  signal.addEventListener('abort', () => { if (taken === take) taken = undefined; });
}

export function dropped(body: HTMLElement) {
  const dropping = (is: boolean) => body.classList.toggle('dropping', is);
  addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    dropping(taken !== undefined);
  });
  addEventListener('dragleave', (event) => { if (event.relatedTarget === null) dropping(false); });
  addEventListener('drop', async (event) => {
    dropping(false);
    const { dataTransfer } = event;
    if (!dataTransfer || !dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    const files = await filesOf(dataTransfer);
    if (files.length > 0) taken?.(files);
  });
}

/** Returns the files, and those in folders */
async function filesOf({ items, files }: DataTransfer): Promise<File[]> {
  const given = [...files];
  // Entries have to be asked for before anything is awaited.
  const entries = [...items].map((item) => item.webkitGetAsEntry?.() ?? null);
  if (!entries.some((entry) => entry?.isDirectory)) return given;
  const found = await Promise.all(entries.map((entry) => (entry ? below(entry) : [])));
  return found.flat();
}

async function below(entry: FileSystemEntry): Promise<File[]> {
  if (entry.isFile) return [await new Promise<File>((resolve, reject) => { (entry as FileSystemFileEntry).file(resolve, reject); })];
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const all: File[] = [];
  for (;;) {
    // A reader gives at most a hundred entries at a time.
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => { reader.readEntries(resolve, reject); });
    if (some.length === 0) return all;
    for (const each of some) all.push(...await below(each));
  }
}
