import { SUBGRAPHS, type SubgraphName } from '../../../../schema/subgraphs.js';

/** The subgraph of a controller's own files; the college's dossier is not one. */
export function partnerOf(controller: string): SubgraphName {
  const found = SUBGRAPHS.find(
    ({ partner, controllers }) => partner !== null && controllers.some((each) => each === controller),
  );
  if (found === undefined) throw new Error(`${controller} has no subgraph.`);
  return found.name;
}
