/**
 * Names by identity. A directive is ours because its @link says so, never because of how it is printed:
 * renaming it on import must not lose the rule (threats A7), and printing our name without the link must not fake one.
 */
import { type ConstDirectiveNode, type DocumentNode, Kind, type ValueNode } from 'graphql';

const LINK_SPEC = 'https://specs.apollo.dev/link';

export interface Link {
  /** The url without its version, for example `https://specs.apollo.dev/federation`. */
  readonly identity: string;
  readonly name: string;
  readonly version: string;
  /** What prefixes the elements that are not imported. */
  readonly namespace: string;
  /** From the element's own name to its name in this document, both with their `@`. */
  readonly imports: ReadonlyMap<string, string>;
}

/** Every specification this document links, from `schema` and `extend schema`. */
export function readLinks(document: DocumentNode): readonly Link[] {
  const links: Link[] = [];
  for (const directive of schemaDirectives(document)) {
    if (!isLinkDirective(directive, document)) continue;
    const link = readLink(directive);
    if (link !== undefined) links.push(link);
  }
  return links;
}

/** What a specification's directive is called in this document, without its `@`. */
export function nameInDocument(link: Link, directive: string): string {
  const imported = link.imports.get(`@${directive}`);
  if (imported !== undefined) return imported.slice(1);
  return directive === link.name ? link.namespace : `${link.namespace}__${directive}`;
}

/** Every directive on `schema` and `extend schema`. */
export function schemaDirectives(document: DocumentNode): readonly ConstDirectiveNode[] {
  const found: ConstDirectiveNode[] = [];
  for (const definition of document.definitions) {
    if (definition.kind === Kind.SCHEMA_DEFINITION || definition.kind === Kind.SCHEMA_EXTENSION) {
      found.push(...(definition.directives ?? []));
    }
  }
  return found;
}

export function findArgument(directive: ConstDirectiveNode, name: string): ValueNode | undefined {
  return directive.arguments?.find((argument) => argument.name.value === name)?.value;
}

export function findText(directive: ConstDirectiveNode, name: string): string | undefined {
  const value = findArgument(directive, name);
  return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : undefined;
}

export function hasTrue(directive: ConstDirectiveNode, name: string): boolean {
  const value = findArgument(directive, name);
  return value?.kind === Kind.BOOLEAN && value.value;
}

function isLinkDirective(directive: ConstDirectiveNode, document: DocumentNode): boolean {
  return directive.name.value === linkDirectiveName(document) && findText(directive, 'url') !== undefined;
}

/** The link specification may itself be renamed: `@link(url: ".../link/v1.0", as: "core")`. */
function linkDirectiveName(document: DocumentNode): string {
  for (const directive of schemaDirectives(document)) {
    const link = findText(directive, 'url') === undefined ? undefined : readLink(directive);
    if (link?.identity !== LINK_SPEC) continue;
    if (directive.name.value === nameInDocument(link, 'link')) return directive.name.value;
  }
  return 'link';
}

function readLink(directive: ConstDirectiveNode): Link | undefined {
  const parts = /^(?<identity>.*\/(?<name>[^/]+))\/v(?<version>\d+\.\d+)\/?$/.exec(
    findText(directive, 'url') ?? '',
  )?.groups;
  if (parts === undefined) return undefined;
  const { identity = '', name = '', version = '' } = parts;
  return { identity, name, version, namespace: findText(directive, 'as') ?? name, imports: readImports(directive) };
}

function readImports(directive: ConstDirectiveNode): ReadonlyMap<string, string> {
  const imports = new Map<string, string>();
  const list = findArgument(directive, 'import');
  for (const item of list?.kind === Kind.LIST ? list.values : []) {
    if (item.kind === Kind.STRING) imports.set(item.value, item.value);
    if (item.kind !== Kind.OBJECT) continue;
    const name = readObjectText(item.fields, 'name');
    if (name !== undefined) imports.set(name, readObjectText(item.fields, 'as') ?? name);
  }
  return imports;
}

function readObjectText(
  fields: readonly { name: { value: string }; value: ValueNode }[],
  key: string,
): string | undefined {
  const value = fields.find((field) => field.name.value === key)?.value;
  return value?.kind === Kind.STRING ? value.value : undefined;
}
