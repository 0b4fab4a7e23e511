/** Federation features that move a field to another partner, or its value into another's query (threats A6, A22). */
import { Kind, parse, type SelectionSetNode } from 'graphql';
import { type FeatureUse, type FieldModel, objectFields, objectTypes, type SchemaModel } from '../model/model.js';
import { type ContractProblem, describeProblem } from '../problems.js';
import { isEntity } from '../subgraphs.js';
import { isClassified, locate, type Rules } from './check.js';

export function checkFeatures(model: SchemaModel, rules: Rules): readonly ContractProblem[] {
  return [
    ...objectTypes(model).flatMap((type) => [
      ...checkKeys(model, type.name, rules),
      ...type.uses
        .filter(({ feature }) => feature !== 'context')
        .map(({ feature, subgraph }) =>
          describeProblem('FEATURE', { coordinate: type.name, subgraph }, type.name, feature),
        ),
    ]),
    ...objectFields(model).flatMap((field) => field.uses.flatMap((use) => checkUse(model, field, use, rules))),
  ];
}

function checkKeys(model: SchemaModel, name: string, rules: Rules): readonly ContractProblem[] {
  const keys = model.types.get(name)?.keys ?? [];
  return keys.flatMap(({ subgraph, selection }) => {
    const problems: ContractProblem[] = [];
    if (!isEntity(name) || selection.trim() !== 'id') {
      problems.push(describeProblem('KEY', { coordinate: name, subgraph }, name, selection));
    }
    return [...problems, ...checkSelection(model, name, selection, 'key', subgraph, rules)];
  });
}

function checkUse(model: SchemaModel, field: FieldModel, use: FeatureUse, rules: Rules): readonly ContractProblem[] {
  const { feature, selection, subgraph } = use;
  const at = { ...locate(model, field), subgraph };
  const code = isClassified(rules.get(field.coordinate)) && feature !== 'external' ? 'RELEASED_AS_INPUT' : 'FEATURE';
  const problems = [describeProblem(code, at, field.coordinate, feature)];
  if (selection === null) return problems;
  const reached = findParents(model, field, use).flatMap((parent) =>
    checkSelection(model, parent, selection, feature, subgraph, rules),
  );
  return [...problems, ...reached.filter(({ coordinate }) => coordinate !== field.coordinate)];
}

/** The types a selection starts from: the field's own, what it leads to, or those that set the context. */
function findParents(model: SchemaModel, field: FieldModel, { feature, selection }: FeatureUse): readonly string[] {
  if (feature === 'requires') return [field.type];
  if (feature === 'provides') return [field.named];
  if (feature !== 'fromContext') return [];
  const context = /^\s*\$(?<name>\w+)/.exec(selection ?? '')?.groups?.name;
  return objectTypes(model)
    .filter((type) => type.uses.some((use) => use.feature === 'context' && use.selection === context))
    .map((type) => type.name);
}

function checkSelection(
  model: SchemaModel,
  parent: string,
  selection: string,
  feature: string,
  subgraph: string,
  rules: Rules,
): readonly ContractProblem[] {
  return findSelected(model, parent, parseSelection(selection))
    .filter((field) => isClassified(rules.get(field.coordinate)))
    .map((field) =>
      describeProblem('RELEASED_AS_INPUT', { coordinate: field.coordinate, subgraph }, field.coordinate, feature),
    );
}

/** A selection that does not parse selects nothing here; composition refuses it. */
function parseSelection(selection: string): SelectionSetNode | undefined {
  const bare = selection.replace(/^\s*\$\w+/, '').trim();
  try {
    const [definition] = parse(bare.startsWith('{') ? bare : `{ ${bare} }`, { noLocation: true }).definitions;
    return definition?.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet : undefined;
  } catch {
    return undefined;
  }
}

function findSelected(
  model: SchemaModel,
  parent: string,
  selections: SelectionSetNode | undefined,
): readonly FieldModel[] {
  const found: FieldModel[] = [];
  for (const selection of selections?.selections ?? []) {
    if (selection.kind === Kind.FRAGMENT_SPREAD) continue;
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      found.push(...findSelected(model, selection.typeCondition?.name.value ?? parent, selection.selectionSet));
      continue;
    }
    const field = model.types.get(parent)?.fields.get(selection.name.value);
    if (field !== undefined) found.push(field, ...findSelected(model, field.named, selection.selectionSet));
  }
  return found;
}
