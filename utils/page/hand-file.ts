/** Lends a file to the worker, which reads it by its address, for as long as the question takes. */
export async function handFile<Answer>(
  file: Blob,
  ask: (address: string) => Promise<Answer>,
): Promise<Answer> {
  const address = URL.createObjectURL(file);
  try {
    return await ask(address);
  } finally {
    URL.revokeObjectURL(address);
  }
}
