/**
 * The client's operation as a tree of fields per concrete object type, as execution collects them: fragments spread,
 * `@skip` and `@include` applied, equal response keys merged. Rules are looked up on object types only, never on an
 * interface, an alias or a path (threats.md A4, A8, A9).
 */
import {
  type ArgumentNode,
  type FieldNode as AstField,
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getOperationAST,
  getVariableValues,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { RegietafelError } from '../errors/index.js';
import { innerKeyOf } from './alias.js';

export interface FieldNode {
  /** The key the client reads. */
  readonly responseKey: string;
  /** The key the inner gateway answers with. */
  readonly innerKey: string;
  readonly name: string;
  readonly parentType: string;
  readonly coordinate: string;
  readonly argumentNodes: readonly ArgumentNode[];
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly isList: boolean;
  /** True where the field's own type is an interface or a union, so that `__typename` has to be asked. */
  readonly isAbstract: boolean;
  /** Where the field's own type is an interface, the fields that it has itself, of one type in all its objects. */
  readonly interfaceFields: ReadonlySet<string>;
  /** Selected fields by concrete object type; null for a leaf. */
  readonly children: ReadonlyMap<string, readonly FieldNode[]> | null;
}

export interface Operation {
  readonly definition: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly rootType: string;
  readonly roots: readonly FieldNode[];
}

/**
 * Reads the operation that the request names. The document has passed validation against `schema`.
 * Errors: OPERATION_RESOLUTION_FAILURE, QUERIES_ONLY, and BAD_USER_INPUT for variables that do not fit their types.
 */
export function readOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
  rawVariables: Readonly<Record<string, unknown>>,
): Operation {
  const definition = getOperationAST(document, operationName);
  if (definition === null || definition === undefined) {
    throw new RegietafelError('OPERATION_RESOLUTION_FAILURE');
  }
  if (definition.operation !== 'query') {
    throw new RegietafelError('QUERIES_ONLY');
  }
  return readTree(schema, document, definition, rawVariables);
}

/** One operation of the document as its tree, of whatever kind it is. Errors: BAD_USER_INPUT. */
export function readTree(
  schema: GraphQLSchema,
  document: DocumentNode,
  definition: OperationDefinitionNode,
  rawVariables: Readonly<Record<string, unknown>>,
): Operation {
  const variables = readVariables(schema, definition, rawVariables);
  const rootType = schema.getRootType(definition.operation);
  if (rootType === null || rootType === undefined) throw new Error(`the schema has no ${definition.operation} type`);
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const part of document.definitions) {
    if (part.kind === 'FragmentDefinition') fragments.set(part.name.value, part);
  }
  const reader = new OperationReader(schema, fragments, variables);
  return {
    definition,
    variables,
    rootType: rootType.name,
    roots: reader.fieldsOf(rootType, [definition.selectionSet]),
  };
}

/** The variables as their types have them. Errors: BAD_USER_INPUT. */
export function readVariables(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  raw: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const coerced = getVariableValues(schema, variableDefinitions, raw, { maxErrors: 5 });
  if (coerced.errors !== undefined)
    throw badInput(coerced.errors.map(({ message }) => withoutValue(message)).join(' '));
  return coerced.coerced;
}

const INVALID =
  /^Variable "(?<name>\$\w+)" got invalid value [\s\S]*?(?: at "(?<at>[\w.[\]]+)")?; (?<why>Field "\w+" (?:of required type "[\w![\]]+" was not provided|is not defined by type "\w+")|Expected [\w ]*type "[\w![\]]+"|\w+ cannot represent)/;

/** graphql-js quotes what was sent; an input may hold what someone typed about a person, so only its place is said. */
function withoutValue(message: string): string {
  if (!message.includes('got invalid value')) return message;
  const { name = 'A variable', at, why } = INVALID.exec(message)?.groups ?? {};
  const said = why === undefined || why.endsWith('represent') ? 'the value is not of its type' : why;
  return `Variable "${name}"${at === undefined ? '' : ` at "${at}"`}: ${said}.`;
}

const NO_FIELDS: ReadonlySet<string> = new Set();

class OperationReader {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    private readonly variables: Record<string, unknown>,
  ) {}

  fieldsOf(
    type: GraphQLObjectType | GraphQLInterfaceType,
    selectionSets: readonly SelectionSetNode[],
  ): readonly FieldNode[] {
    const groups = new Map<string, AstField[]>();
    const visited = new Set<string>();
    for (const selectionSet of selectionSets) this.collect(type, selectionSet, groups, visited);
    return [...groups].map(([responseKey, nodes]) => this.fieldOf(type, responseKey, nodes));
  }

  private collect(
    type: GraphQLObjectType | GraphQLInterfaceType,
    selectionSet: SelectionSetNode,
    groups: Map<string, AstField[]>,
    visited: Set<string>,
  ): void {
    for (const selection of selectionSet.selections) {
      if (!this.isIncluded(selection)) continue;
      switch (selection.kind) {
        case 'Field': {
          const key = selection.alias?.value ?? selection.name.value;
          const group = groups.get(key);
          if (group === undefined) groups.set(key, [selection]);
          else group.push(selection);
          break;
        }
        case 'InlineFragment':
          if (selection.typeCondition === undefined || this.applies(type, selection.typeCondition.name.value)) {
            this.collect(type, selection.selectionSet, groups, visited);
          }
          break;
        case 'FragmentSpread': {
          const name = selection.name.value;
          const fragment = this.fragments.get(name);
          if (fragment === undefined || visited.has(name)) break;
          visited.add(name);
          if (this.applies(type, fragment.typeCondition.name.value)) {
            this.collect(type, fragment.selectionSet, groups, visited);
          }
          break;
        }
      }
    }
  }

  private fieldOf(
    type: GraphQLObjectType | GraphQLInterfaceType,
    responseKey: string,
    nodes: readonly AstField[],
  ): FieldNode {
    const first = nodes[0];
    if (first === undefined) throw new Error(`no field node under ${responseKey}`);
    const name = first.name.value;
    const definition = name === '__typename' ? undefined : type.getFields()[name];
    const returnType = definition?.type;
    const named = returnType === undefined ? undefined : getNamedType(returnType);
    return {
      responseKey,
      innerKey: innerKeyOf(name, first.alias?.value),
      name,
      parentType: type.name,
      coordinate: `${type.name}.${name}`,
      argumentNodes: first.arguments ?? [],
      arguments: definition === undefined ? {} : this.argumentsOf(definition, first),
      isList: returnType !== undefined && isListed(returnType),
      isAbstract: named !== undefined && isAbstractType(named),
      interfaceFields: isInterfaceType(named) ? this.alikeFieldsOf(named) : NO_FIELDS,
      children: named !== undefined && isCompositeType(named) ? this.childrenOf(named.name, nodes) : null,
    };
  }

  private argumentsOf(definition: Parameters<typeof getArgumentValues>[0], node: AstField): Record<string, unknown> {
    try {
      return getArgumentValues(definition, node, this.variables);
    } catch (error) {
      throw badInput(error instanceof Error ? error.message : 'An argument has a value that is not accepted.');
    }
  }

  private childrenOf(typeName: string, nodes: readonly AstField[]): ReadonlyMap<string, readonly FieldNode[]> {
    const type = this.schema.getType(typeName);
    const sets = nodes.flatMap((node) => (node.selectionSet === undefined ? [] : [node.selectionSet]));
    const possible = isObjectType(type) ? [type] : isAbstractType(type) ? this.schema.getPossibleTypes(type) : [];
    // An interface that no object has is read by itself: no rule stands on it, so nothing of it is released.
    const types = possible.length === 0 && isInterfaceType(type) ? [type] : possible;
    return new Map(types.map((each) => [each.name, this.fieldsOf(each, sets)]));
  }

  private alikeFieldsOf(type: GraphQLInterfaceType): ReadonlySet<string> {
    const objects = this.schema.getPossibleTypes(type);
    const isAlike = ({ name, type: own }: GraphQLField<unknown, unknown>) =>
      objects.every((object) => getNamedType(object.getFields()[name]?.type) === getNamedType(own));
    return new Set(
      Object.values(type.getFields())
        .filter(isAlike)
        .map(({ name }) => name),
    );
  }

  private applies(type: GraphQLObjectType | GraphQLInterfaceType, condition: string): boolean {
    if (condition === type.name) return true;
    const conditionType = this.schema.getType(condition);
    return isAbstractType(conditionType) && this.schema.isSubType(conditionType, type);
  }

  private isIncluded(selection: SelectionSetNode['selections'][number]): boolean {
    if (getDirectiveValues(GraphQLSkipDirective, selection, this.variables)?.if === true) return false;
    return getDirectiveValues(GraphQLIncludeDirective, selection, this.variables)?.if !== false;
  }
}

function isListed(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

/** BAD_USER_INPUT with a sentence that says what is wrong; the error mask lets it through by the error's name. */
export function badInput(message: string): GraphQLError {
  const error = new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
  error.name = 'UserInputError';
  return error;
}
