import { readXml } from './read-xml';

/** JSON or XML as plain values; null for what is neither. */
export function parseData(source: string, kind: 'json' | 'xml'): unknown {
  if (kind === 'xml') return readXml(source);
  try {
    return JSON.parse(source.replace(/^\ufeff/, ''));
  } catch {
    return null;
  }
}
