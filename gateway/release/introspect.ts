/** `__schema`, `__type` and `__typename` of the root: about the API schema, so about no case and nobody's to release. */
import {
  type DocumentNode,
  execute,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { FieldNode, Operation } from './operation.js';

export function isMeta(node: FieldNode): boolean {
  return node.name.startsWith('__');
}

/** Answers the meta fields of the root by response key, through fragments too; nothing where none is asked. */
export function introspect(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: Operation,
): Record<string, unknown> {
  if (!operation.roots.some(isMeta)) return {};
  const { definition, variables } = operation;
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const part of document.definitions) {
    if (part.kind === Kind.FRAGMENT_DEFINITION) fragments.set(part.name.value, part);
  }
  const selections = metaIn(definition.selectionSet, fragments);
  const asked = { ...definition, selectionSet: { kind: Kind.SELECTION_SET, selections } } as const;
  const result = execute({
    schema,
    document: { ...document, definitions: [asked, ...fragments.values()] },
    variableValues: variables,
  });
  if (result instanceof Promise) throw new Error('introspection is not asynchronous');
  if (result.errors?.[0] !== undefined) throw result.errors[0];
  return { ...result.data };
}

/** Meta fields alone; a fragment of the root is written out, since it may hold a case beside them. */
function metaIn(
  { selections }: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): readonly SelectionNode[] {
  return selections.flatMap((selection): readonly SelectionNode[] => {
    if (selection.kind === Kind.FIELD) return selection.name.value.startsWith('__') ? [selection] : [];
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
    const inner = fragment === undefined ? [] : metaIn(fragment.selectionSet, fragments);
    return inner.length === 0 ? [] : [inlined(selection, inner)];
  });
}

function inlined({ directives = [] }: SelectionNode, selections: readonly SelectionNode[]): SelectionNode {
  return { kind: Kind.INLINE_FRAGMENT, directives, selectionSet: { kind: Kind.SELECTION_SET, selections } };
}
