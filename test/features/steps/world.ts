/** Every scenario has a story of its own; `this` in a step is its world. */
import { setWorldConstructor, World } from '@cucumber/cucumber';
import { Story } from './story.js';

export class StoryWorld extends World {
  readonly story = new Story();
  /** What the scenario has said of the answer: both must be said of every answer. */
  readonly said = { outcome: false, message: false };
}

setWorldConstructor(StoryWorld);
