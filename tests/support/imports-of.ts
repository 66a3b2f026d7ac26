import { posix } from 'node:path';

export type Import = {
  /** A path of the project without its ending, or a package: `utils/domain/model`, `zod/mini`. */
  target: string;
  /** Gone after compiling: `import type`, or every name marked `type`. */
  typeOnly: boolean;
};

const statement = /^\s*(?:import|export)\s+(type\s)?([^'"`;=]*?)\s*\bfrom\s*['"]([^'"]+)['"]/gm;
const sideEffect = /^\s*import\s*['"]([^'"]+)['"]/gm;
const call = /(typeof\s+)?\bimport\(\s*['"]([^'"]+)['"]/g;
const comment = /^\s*\/\/.*$|\/\*[\s\S]*?\*\//gm;

function targetOf(path: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  const inProject = posix.join(posix.dirname(path), specifier);
  return inProject.replace(/\.(tsx?|mjs|js)$/, '');
}

const onlyTypes = (names: string) => {
  const inBraces = /^\{(.*)\}$/s.exec(names.trim())?.[1];
  const listed = inBraces?.split(',').filter((name) => name.trim() !== '') ?? [];
  return listed.length > 0 && listed.every((name) => name.trim().startsWith('type '));
};

/** Everything a source file imports or exports again. */
export function importsOf(path: string, text: string): Import[] {
  const code = text.replace(comment, '');
  const found = [
    ...[...code.matchAll(statement)].map(([, type, names = '', specifier = '']) => ({
      specifier,
      typeOnly: type !== undefined || onlyTypes(names),
    })),
    ...[...code.matchAll(sideEffect)].map(([, specifier = '']) => ({ specifier, typeOnly: false })),
    ...[...code.matchAll(call)].map(([, type, specifier = '']) => ({
      specifier,
      typeOnly: type !== undefined,
    })),
  ];
  return found.map(({ specifier, typeOnly }) => ({ target: targetOf(path, specifier), typeOnly }));
}
