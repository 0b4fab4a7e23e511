/** Declares the worklist in the contract. The gateway answers it, from `POST /worklist` of all who know something. */
import { Query, Resolver } from 'type-graphql';
import { Worklist } from '../../kit/worklist/worklist.types.js';

@Resolver()
export class WorklistResolver {
  @Query(() => Worklist, { description: 'What waits for the reader, and the cases that are open to him.' })
  worklist(): Worklist {
    // Nothing here may answer it: the shield denies it, and this would say so if it ever did not.
    throw new Error('The worklist is asked by POST /worklist.');
  }
}
