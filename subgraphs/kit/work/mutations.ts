/**
 * A resolver class with one mutation for each act, named after the table of acts. The decorators of type-graphql are
 * applied here, once, so that an act is one value in one file and cannot be offered under another name.
 */
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { mutationName } from '../../../schema/acts.js';
import type { SubgraphName } from '../../../schema/subgraphs.js';
import type { AnyAct } from './define-act.js';
import { ActOutcome } from './outcome.js';
import type { ActInputShape } from './perform-act.js';

/** What a mutation finds in its context. */
export interface ActRunner {
  readonly runAct: (definition: AnyAct, input: ActInputShape) => Promise<ActOutcome>;
}

export function createMutations(subgraph: SubgraphName, acts: readonly AnyAct[]): new () => object {
  class Mutations {}
  for (const definition of acts) {
    const name = mutationName(subgraph, definition.act);
    const run = {
      value: (input: ActInputShape, { runAct }: ActRunner) => runAct(definition, input),
      writable: true,
      configurable: true,
    };
    Object.defineProperty(Mutations.prototype, name, run);
    Reflect.defineMetadata('design:paramtypes', [Object, Object], Mutations.prototype, name);
    Arg('input', () => definition.input)(Mutations.prototype, name, 0);
    Ctx()(Mutations.prototype, name, 1);
    Mutation(() => ActOutcome)(Mutations.prototype, name, run);
  }
  Resolver()(Mutations);
  return Mutations;
}
