/** Declares in the contract what the gateway answers itself: the worklist, from all who know something, and the letters. */
import { Arg, Query, Resolver } from 'type-graphql';
import { Letter, LetterInput } from '../../kit/worklist/letter.types.js';
import { Worklist } from '../../kit/worklist/worklist.types.js';

@Resolver()
export class WorklistResolver {
  @Query(() => Worklist, { description: 'What waits for the reader, and the cases that are open to him.' })
  worklist(): Worklist {
    // Nothing here may answer it: the shield denies it, and this would say so if it ever did not.
    throw new Error('The worklist is asked by POST /worklist.');
  }

  @Query(() => Letter, { description: 'The letter of today by which a person is told, or asked for consent.' })
  letter(@Arg('input') _input: LetterInput): Letter {
    throw new Error('The gateway writes letters itself.');
  }
}
