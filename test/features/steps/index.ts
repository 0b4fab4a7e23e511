/** Everything cucumber needs, in one file to bundle: the world, the words, the steps. */
import './world.js';
import './parameters.js';
import './case.steps.js';
import './contribution.steps.js';
import './person.steps.js';
import './dossier.steps.js';
import './question.steps.js';
