/** Hands something to the user as a file, by the browser's own download. */
export function saveBlob(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Not at once: some browsers begin to read it only after the click is over.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** The same for a text. */
export const saveFile = (file: { name: string; text: string; type?: string }): void =>
  saveBlob(file.name, new Blob([file.text], { type: file.type ?? 'application/json' }));
