/**
 * Where somebody asks how a script is called, prints it.
 * @returns whether somebody did: there is nothing else to do then
 */
export function toldUsage(usage: string): boolean {
  const isAsked = process.argv.slice(2).some((arg) => arg === '--help' || arg === '-h');
  if (isAsked) console.log(usage);
  return isAsked;
}
