import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import ts from 'typescript';

const root = join(import.meta.dirname, '../../src');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.includes('generated'),
);

/** Every stage has its texts and its list of handlers; every language has its file of words; every process its start. */
const IN_EVERY_FOLDER = /^(texts(\.(fi|sv|en))?|handlers|fi|sv|en|start)\.ts$/;

describe('Names in the code', () => {
  it('No exported type has the name of another one', () => {
    const types = files.flatMap((file) => exportedTypes(file).map((name) => ({ name, file })));
    expect(sharedBy(types)).toEqual([]);
  });

  it('No file has the name of another one, but an adapter that of its port, a command that of what it runs', () => {
    const named = files
      .filter((file) => !IN_EVERY_FOLDER.test(basename(file)) && !/^(adapters|admin)\//.test(file))
      .map((file) => ({ name: basename(file), file }));
    expect(sharedBy(named)).toEqual([]);
  });

  it('An adapter has the name of no file but its port', () => {
    const ofAdapters = files.filter((file) => file.startsWith('adapters/') && !IN_EVERY_FOLDER.test(basename(file)));
    const others = files.filter((file) => !/^(adapters|admin|ports)\//.test(file)).map((file) => basename(file));
    expect(ofAdapters.filter((file) => others.includes(basename(file)))).toEqual([]);
  });
});

function exportedTypes(file: string): readonly string[] {
  const tree = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest);
  return tree.statements.flatMap((one) => {
    const isType = ts.isInterfaceDeclaration(one) || ts.isTypeAliasDeclaration(one) || ts.isClassDeclaration(one);
    if (!isType || one.name === undefined) return [];
    return one.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true ? [one.name.text] : [];
  });
}

function sharedBy(named: readonly { readonly name: string; readonly file: string }[]): readonly string[] {
  const files = new Map<string, string[]>();
  for (const { name, file } of named) files.set(name, [...(files.get(name) ?? []), file]);
  return [...files].filter(([, of]) => of.length > 1).map(([name, of]) => `${name}: ${of.join(', ')}`);
}
